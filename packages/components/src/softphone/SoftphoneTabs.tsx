import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { softphone } from '../i18n/en/softphone.js';
import { useWords } from '../i18n/useWords.js';
import { PartBoundary, type PartBoundaryProps } from '../internal/PartBoundary.js';
import { PressButton } from '../internal/PressButton.js';

const ENGLISH = { softphone };

/** One of the views that take turns in the rest of the softphone. */
export interface SoftphoneTab {
  readonly id: string;
  readonly label: string;
  /** Beside the label: how many wait there. */
  readonly badge?: number | undefined;
  readonly content: ReactNode;
}

/** What `SoftphoneTabs` needs. */
export interface SoftphoneTabsProps {
  readonly tabs: readonly SoftphoneTab[];
  readonly onPartError: PartBoundaryProps['onError'];
}

/** The views under their tabs; a single one stands without. One that is not shown is not there, and subscribes to nothing. */
export function SoftphoneTabs({ tabs, onPartError }: SoftphoneTabsProps) {
  const words = useWords(ENGLISH).softphone;
  const [chosen, setChosen] = useState<string>();
  const panelId = useId();
  const [only] = tabs;
  if (!only) return null;
  const selected = tabs.find(({ id }) => id === chosen) ?? only;
  const panel = ({ id, content }: SoftphoneTab) => (
    <PartBoundary key={id} part={id} onError={onPartError}>
      {content}
    </PartBoundary>
  );
  if (tabs.length === 1)
    return (
      <section className="hs-softphone-rest" data-region="rest" aria-label={only.label}>
        <div className="hs-softphone-tab">{panel(only)}</div>
      </section>
    );
  // An id of the host's may have a space in it, and a list of ids is told apart by spaces.
  const nameId = (tab: SoftphoneTab) => `${panelId}-${tabs.indexOf(tab)}`;
  return (
    <div className="hs-softphone-rest" data-region="rest">
      {/* Arrow keys walk along the tabs and choose none: that would load and ask for everything on the way. */}
      <div className="hs-softphone-tabs" role="tablist" aria-label={words.more} onKeyDown={walk}>
        {tabs.map((tab) => (
          <PressButton
            key={tab.id}
            id={nameId(tab)}
            className="hs-softphone-tab-name"
            role="tab"
            aria-selected={tab === selected}
            tabIndex={tab === selected ? 0 : -1}
            onPress={() => setChosen(tab.id)}
            {...(tab === selected ? { 'aria-controls': panelId } : {})}
          >
            <span>{tab.label}</span>
            {tab.badge ? <span className="hs-softphone-badge">{tab.badge}</span> : null}
          </PressButton>
        ))}
      </div>
      <div key={selected.id} className="hs-softphone-tab" id={panelId} role="tabpanel" aria-labelledby={nameId(selected)}>
        {panel(selected)}
      </div>
    </div>
  );
}

/** From tab to tab, in the direction the page is read, and round. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  // With Alt or Command they are the browser's own: back and forth.
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const here = target instanceof HTMLElement ? stops.indexOf(target) : -1;
  const forward = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const next = { Home: 0, End: stops.length - 1, ArrowLeft: here - 1, ArrowRight: here - 1, [forward]: here + 1 }[key];
  if (here < 0 || next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  stops[(next + stops.length) % stops.length]?.focus();
}
