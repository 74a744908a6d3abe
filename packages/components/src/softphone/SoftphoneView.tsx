import { ChevronDown, Grip } from 'lucide-react';
import { type ForwardedRef, forwardRef, type KeyboardEvent, type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { dnd } from '../i18n/en/dnd.js';
import { forwarding } from '../i18n/en/forwarding.js';
import { softphone } from '../i18n/en/softphone.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';
import { classNames } from '../internal/classNames.js';
import { KeypadFold } from '../internal/KeypadFold.js';
import { PartBoundary } from '../internal/PartBoundary.js';
import { PressButton } from '../internal/PressButton.js';
import type { RootProps } from '../internal/RootProps.js';
import { isComposing } from '../internal/typing.js';
import { type SoftphoneTab, SoftphoneTabs } from './SoftphoneTabs.js';

const ENGLISH = { softphone };
const DESK_ENGLISH = { dnd, forwarding, softphone };

/** The places of the softphone; what stands under its tabs has names of its own. */
export type SoftphonePlace =
  | 'status'
  | 'menu'
  | 'agent'
  | 'banner'
  | 'incoming'
  | 'calls'
  | 'transfer'
  | 'dialPad'
  | 'voicemail'
  | 'settingsSummary'
  | 'dnd'
  | 'forwarding'
  | 'shortcuts'
  | 'aside';

/** What `SoftphoneView` takes: what stands in its places, and what goes to its root element. */
export interface SoftphoneViewProps extends RootProps {
  /** A side panel, a wide desk, or whichever there is room for. @default 'auto' */
  readonly layout?: 'auto' | 'panel' | 'desk' | undefined;
  /** An empty place takes no room; that of the calls keeps its own. */
  readonly parts: Readonly<Partial<Record<SoftphonePlace, ReactNode>>>;
  readonly tabs: readonly SoftphoneTab[];
  /** Hears of a part that has failed. The rest goes on. */
  readonly onPartError?: ((error: unknown, part: string) => void) | undefined;
}

/**
 * The parts of a phone in one: a column of 320 px, or three on a wide desk, by its own width. A call that arrives moves
 * nothing but calls, since their place is kept for them.
 *
 * @example
 * ```tsx
 * <SoftphoneView parts={{ status: <PhoneStatus />, calls: <CallList onTransfer={setTransferring} />, dialPad: <DialPad /> }} tabs={[]} />
 * ```
 */
export const SoftphoneView = forwardRef(function SoftphoneView(props: SoftphoneViewProps, ref: ForwardedRef<HTMLDivElement>) {
  const { layout = 'auto', parts, tabs, onPartError, className, ...root } = props;
  const words = useWords(ENGLISH).softphone;
  const place = (name: SoftphonePlace) =>
    isEmpty(parts[name]) ? null : (
      <PartBoundary key={name} part={name} isText={name === 'settingsSummary'} onError={onPartError}>
        {parts[name]}
      </PartBoundary>
    );
  return (
    <div
      role="group"
      aria-label={words.label}
      {...root}
      ref={ref}
      tabIndex={-1}
      className={classNames('hs hs-softphone', className)}
      data-layout={layout}
    >
      <div className="hs-softphone-grid">
        <div className="hs-softphone-head" data-region="head">
          {place('status')}
          {place('menu')}
        </div>
        {!isEmpty(parts.agent) && (
          <section className="hs-softphone-agent" data-region="agent" aria-label={words.agent}>
            {place('agent')}
          </section>
        )}
        <section className="hs-softphone-calls" data-region="calls" aria-label={words.calls}>
          {place('banner')}
          {place('incoming')}
          {place('calls')}
        </section>
        <div className="hs-softphone-transfer" data-region="transfer">
          {place('transfer')}
        </div>
        <Desk parts={parts} place={place} />
        <SoftphoneTabs tabs={tabs} onPartError={onPartError} />
        {!isEmpty(parts.aside) && (
          <div className="hs-softphone-aside" data-region="aside">
            {place('aside')}
          </div>
        )}
      </div>
      {place('shortcuts')}
    </div>
  );
});

interface DeskProps {
  readonly parts: SoftphoneViewProps['parts'];
  readonly place: (name: SoftphonePlace) => ReactNode;
}

/**
 * What the agent does with the phone itself; folded to a line and a field in a panel. The line comes first: its buttons stay
 * under the finger while what they unfold comes and goes below.
 */
function Desk({ parts, place }: DeskProps) {
  const messages = useWords(DESK_ENGLISH);
  const words = messages.softphone;
  const { hasKeypad, setKeypad, keypadButton, hasSettings, setSettings, settingsButton, foldByKey } = useFolds();
  /** A pad of the host's own may have no keys of ours: then there is nothing to fold. */
  const [pads, setPads] = useState(0);
  const addPad = useCallback(() => {
    setPads((now) => now + 1);
    return () => setPads((now) => now - 1);
  }, []);
  const settingsId = useId();
  const canDial = !isEmpty(parts.dialPad);
  const canSet = !(isEmpty(parts.dnd) && isEmpty(parts.forwarding));
  const settings = isEmpty(parts.dnd) ? messages.forwarding.label : isEmpty(parts.forwarding) ? messages.dnd.label : words.settings;
  return (
    <div
      // Hears of keys that bubble up from what it holds.
      role="group"
      className="hs-softphone-own"
      data-region="own"
      data-keypad={hasKeypad ? 'open' : 'folded'}
      onKeyDown={foldByKey}
    >
      <div className="hs-softphone-strip">
        {pads > 0 && (
          <ActionButton
            icon={Grip}
            isIconOnly
            className="hs-softphone-keypad"
            isExpanded={hasKeypad}
            onPress={() => setKeypad(!hasKeypad)}
            buttonRef={keypadButton}
          >
            {words.keypad}
          </ActionButton>
        )}
        {place('voicemail')}
        {canSet && (
          <PressButton
            className="hs-softphone-fold"
            aria-expanded={hasSettings}
            aria-controls={settingsId}
            onPress={() => setSettings(!hasSettings)}
            ref={settingsButton}
          >
            <span className="hs-hidden">{`${settings} `}</span>
            {place('settingsSummary')}
            <ChevronDown className="hs-icon" aria-hidden="true" />
          </PressButton>
        )}
      </div>
      {canDial && (
        <section className="hs-softphone-dial" data-region="dial" aria-label={words.dial}>
          <KeypadFold.Provider value={addPad}>{place('dialPad')}</KeypadFold.Provider>
        </section>
      )}
      {canSet && (
        <section
          className="hs-softphone-settings"
          data-region="settings"
          id={settingsId}
          aria-label={settings}
          data-open={hasSettings || undefined}
        >
          {place('dnd')}
          {place('forwarding')}
        </section>
      )}
    </div>
  );
}

/** What is unfolded of the keys and of the settings. */
function useFolds() {
  const [hasKeypad, setKeypad] = useState(false);
  const [hasSettings, setSettings] = useState(false);
  const keypadButton = useRef<HTMLButtonElement>(null);
  const settingsButton = useRef<HTMLButtonElement>(null);
  /** Escape folds what it is pressed in or on. */
  const foldByKey = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event.nativeEvent) || !(target instanceof Element)) return;
    const isOfSettings = target.closest('.hs-softphone-settings, .hs-softphone-fold') !== null;
    const button = (isOfSettings ? settingsButton : keypadButton).current;
    // On a wide desk nothing folds, though it may have been unfolded when the desk was narrow.
    if (!(isOfSettings ? hasSettings : hasKeypad) || !button || !isShown(button)) return;
    // What else Escape closes in the host's page stays open.
    event.stopPropagation();
    event.preventDefault();
    if (isOfSettings) setSettings(false);
    else setKeypad(false);
    // The number stays, and an agent who types it goes on; everything else goes away with the focus.
    if (isOfSettings || !(target instanceof HTMLInputElement)) button.focus();
  };
  return { hasKeypad, setKeypad, keypadButton, hasSettings, setSettings, settingsButton, foldByKey };
}

/** A style sheet takes the buttons away where there is room for everything. */
function isShown(button: HTMLElement): boolean {
  return [button, button.parentElement].every((element) => !element || getComputedStyle(element).display !== 'none');
}

function isEmpty(part: ReactNode): boolean {
  return part === undefined || part === null || part === false;
}
