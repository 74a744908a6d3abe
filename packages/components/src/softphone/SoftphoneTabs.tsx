import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { softphone } from '../i18n/en/softphone.js';
import { useWords } from '../i18n/useWords.js';
import { PartBoundary, type PartBoundaryProps } from '../internal/PartBoundary.js';

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
  return (
    <Tabs
      className="hs-softphone-rest"
      data-region="rest"
      selectedKey={selected.id}
      onSelectionChange={(key) => setChosen(String(key))}
      // Walking along the tabs would load and ask for everything on the way.
      keyboardActivation="manual"
    >
      <TabList className="hs-softphone-tabs" aria-label={words.more}>
        {tabs.map(({ id, label, badge }) => (
          <Tab key={id} id={id} className="hs-softphone-tab-name">
            {label}
            {badge ? <span className="hs-softphone-badge">{badge}</span> : null}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={selected.id} id={selected.id} className="hs-softphone-tab">
        {panel(selected)}
      </TabPanel>
    </Tabs>
  );
}
