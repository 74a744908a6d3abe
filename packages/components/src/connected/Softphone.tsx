import { targetCall } from '@hookswitch/core';
import type { UserDataSchema } from '@hookswitch/core/schema';
import {
  type Colleague,
  type DialPadOptions,
  type ShortcutOptions,
  useDoNotDisturb,
  useForwarding,
  usePhone,
  usePhoneState,
} from '@hookswitch/hooks';
import { type ForwardedRef, forwardRef, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { softphone } from '../i18n/en/softphone.js';
import { useWords } from '../i18n/useWords.js';
import { HostContent } from '../internal/HostContent.js';
import { LoadedLate, latePart } from '../internal/LoadedLate.js';
import type { RootProps } from '../internal/RootProps.js';
import { SettingsSummary } from '../softphone/SettingsSummary.js';
import type { SoftphoneRing, SoftphoneSlotProps, SoftphoneSlots } from '../softphone/SoftphoneSlots.js';
import type { SoftphoneTab } from '../softphone/SoftphoneTabs.js';
import { SoftphoneView, type SoftphoneViewProps } from '../softphone/SoftphoneView.js';
import type { CallHistoryProps } from './CallHistory.js';
import { CallList } from './CallList.js';
import { ConnectionBanner } from './ConnectionBanner.js';
import type { ContactsProps } from './Contacts.js';
import { DialPad } from './DialPad.js';
import { DndToggle } from './DndToggle.js';
import { Forwarding } from './Forwarding.js';
import { HintGrid } from './HintGrid.js';
import { IncomingCall } from './IncomingCall.js';
import { PhoneStatus } from './PhoneStatus.js';
import type { TransferDialogProps } from './TransferDialog.js';
import { VoicemailBadge } from './VoicemailBadge.js';

const ENGLISH = { softphone };

const transferDialog = latePart<TransferDialogProps>(async () => (await import('./TransferDialog.js')).TransferDialog);
const contactsPart = latePart<ContactsProps>(async () => (await import('./Contacts.js')).Contacts);
const historyPart = latePart<CallHistoryProps>(async () => (await import('./CallHistory.js')).CallHistory);
const shortcutsHelp = latePart<ShortcutOptions>(async () => (await import('./ShortcutsHelp.js')).ShortcutsHelp);

/** Which keys the softphone listens to. */
export interface SoftphoneShortcuts extends Pick<ShortcutOptions, 'bindings'> {
  /** `page`: wherever the focus is, but never while anybody types; `softphone`: only while it is in here. @default 'page' */
  readonly scope?: 'page' | 'softphone' | undefined;
}

/** What `Softphone` takes: its options, and what goes to its root element. */
export interface SoftphoneProps extends RootProps, Pick<SoftphoneViewProps, 'layout' | 'onPartError'> {
  /** Parts of yours in place of ours; `null` leaves one out, with its keys and everything that the rest says of it. */
  readonly slots?: SoftphoneSlots | undefined;
  /** Who can be watched, called and transferred to. @default nobody */
  readonly colleagues?: readonly Colleague[] | undefined;
  /** What the data of a call means; define it outside of your component. */
  readonly schema?: UserDataSchema | undefined;
  /** The agent's own line, which no forward may lead to. @default that of the latest call: the server tells it with calls only */
  readonly ownNumber?: string | undefined;
  /** What is dialled for the agent's messages, such as `*98`: the server does not tell. @default none, and no button */
  readonly mailboxNumber?: string | undefined;
  /** Views of yours beside colleagues, under tabs of their own. */
  readonly tabs?: readonly SoftphoneTab[] | undefined;
  /** How an incoming call rings, and whether it is shown outside of the softphone. */
  readonly incoming?: SoftphoneRing | undefined;
  /** Options of the dial pad: numbers that outlive the page, keys that are heard, data for the next call. */
  readonly dialPad?: DialPadOptions | undefined;
  /** Keyboard shortcuts, with `?` for the list of them. @default false, no key is listened for */
  readonly shortcuts?: boolean | SoftphoneShortcuts | undefined;
  /** Hears that the transfer of a call is being opened. */
  readonly onTransfer?: ((callId: string) => void) | undefined;
  /** Yours, below the rest. */
  readonly children?: ReactNode;
}

const NOBODY: readonly Colleague[] = [];
const NOTHING: SoftphoneSlots = {};
const NO_PROPS = {};

/**
 * A whole phone on the client of the nearest `PhoneProvider`: for a side panel of 320 px and for a wide desk. Give it a place
 * with a height, and it scrolls inside.
 *
 * @example
 * ```tsx
 * <Softphone colleagues={colleagues} schema={customerData} slots={{ forwarding: null, menu: MyMenu }} shortcuts />
 * ```
 */
export const Softphone = forwardRef(function Softphone(props: SoftphoneProps, forwarded: ForwardedRef<HTMLDivElement>) {
  const { slots = NOTHING, colleagues = NOBODY, schema, ownNumber, mailboxNumber, tabs, ...rest } = props;
  const { shortcuts = false, onTransfer, incoming, dialPad, children, ...root } = rest;
  const element = useRef<HTMLDivElement | null>(null);
  const ref = useCallback(
    (now: HTMLDivElement | null) => {
      element.current = now;
      if (typeof forwarded === 'function') forwarded(now);
      else if (forwarded) forwarded.current = now;
    },
    [forwarded],
  );
  const { transferring, open, openTo, close } = useTransferring(onTransfer);
  const focusDial = useCallback(() => {
    // A pad of the host's may be a list or a button.
    const find = (what: string) => element.current?.querySelector<HTMLElement>(`.hs-softphone-dial :is(${what})`);
    (find('input, textarea') ?? find('button, a, [tabindex]'))?.focus();
  }, []);
  const { status: Status = PhoneStatus, banner: Banner = ConnectionBanner, calls: Calls = CallList, dialPad: Dial = DialPad } = slots;
  const { transfer: Transfer = LateTransfer, voicemail: Voicemail = VoicemailBadge, dnd: Dnd = DndToggle } = slots;
  const { incoming: Incoming = IncomingCall, forwarding: Forwards = Forwarding, menu: Menu, agent: Agent } = slots;
  const onTransferCall = Transfer || onTransfer ? open : undefined;
  return (
    <SoftphoneView
      {...root}
      ref={ref}
      parts={{
        status: inPlace(
          slots.status,
          Status && <Status ownNumber={ownNumber} showsDnd={Boolean(Dnd)} showsForwarding={Boolean(Forwards)} />,
        ),
        menu: inPlace(slots.menu, Menu && <Menu />),
        agent: inPlace(slots.agent, Agent && <Agent />),
        banner: inPlace(slots.banner, Banner && <Banner />),
        incoming: inPlace(slots.incoming, Incoming && <Incoming onTransfer={onTransferCall} schema={schema} {...incoming} />),
        calls: inPlace(
          slots.calls,
          Calls && <Calls onTransfer={onTransferCall} schema={schema} incoming={Incoming ? 'elsewhere' : 'here'} />,
        ),
        transfer: transferring
          ? inPlace(slots.transfer, Transfer && <Transfer {...transferring} onClose={close} colleagues={colleagues} />)
          : Transfer === LateTransfer && <TransferAhead />,
        dialPad: inPlace(slots.dialPad, Dial && <Dial schema={schema} {...dialPad} />),
        voicemail: inPlace(slots.voicemail, Voicemail && <Voicemail mailboxNumber={mailboxNumber} />),
        settingsSummary: <Settings hasDnd={Boolean(Dnd)} hasForwards={Boolean(Forwards)} />,
        dnd: inPlace(slots.dnd, Dnd && <Dnd />),
        forwarding: inPlace(slots.forwarding, Forwards && <Forwards ownNumber={ownNumber} />),
        shortcuts: shortcuts && (
          <LateShortcuts
            // A key goes with its part, unless the host binds it.
            bindings={{ ...(Dnd ? {} : { doNotDisturb: undefined }), ...(shortcuts === true ? {} : shortcuts.bindings) }}
            target={shortcuts !== true && shortcuts.scope === 'softphone' ? element : undefined}
            onTransfer={onTransferCall}
            onFocusDial={Dial ? focusDial : undefined}
          />
        ),
        aside: children && <HostContent>{children}</HostContent>,
      }}
      tabs={useTabs(slots, { colleagues, onTransferTo: Transfer ? openTo : undefined }, tabs)}
    />
  );
});

/** Which call is being transferred, and to whom if that was chosen first. */
function useTransferring(onTransfer: SoftphoneProps['onTransfer']) {
  const phone = usePhone();
  const [transferring, setTransferring] = useState<{ readonly callId: string; readonly initialDestination?: string }>();
  const open = useCallback(
    (callId: string) => {
      setTransferring({ callId });
      onTransfer?.(callId);
    },
    [onTransfer],
  );
  const openTo = useCallback(
    (initialDestination: string) => {
      const call = targetCall(phone.getState().calls, 'blind-transfer');
      // Which of several is meant nobody said.
      if (typeof call === 'string') return;
      setTransferring({ callId: call.id, initialDestination });
      onTransfer?.(call.id);
    },
    [phone, onTransfer],
  );
  const close = useCallback(() => setTransferring(undefined), []);
  return { transferring, open, openTo, close };
}

/** What takes turns in the rest of the softphone: one line for each. */
function useTabs(slots: SoftphoneSlots, people: SoftphoneSlotProps['colleagues'], more: readonly SoftphoneTab[] = []) {
  const words = useWords(ENGLISH).softphone.tab;
  const { colleagues: Colleagues = HintGrid, history: History = LateHistory, contacts: Directory = LateContacts } = slots;
  const { onTransferTo } = people;
  return [
    ...(Colleagues ? [{ id: 'colleagues', label: words.colleagues, content: inPlace(slots.colleagues, <Colleagues {...people} />) }] : []),
    ...(History ? [{ id: 'history', label: words.history, content: inPlace(slots.history, <History />) }] : []),
    ...(Directory
      ? [{ id: 'contacts', label: words.contacts, content: inPlace(slots.contacts, <Directory onTransferTo={onTransferTo} />) }]
      : []),
    ...more.map((tab) => ({ ...tab, content: <HostContent>{tab.content}</HostContent> })),
  ];
}

/** A part in its place: one of the host's keeps the host's own looks. */
function inPlace(isHosts: unknown, part: ReactNode): ReactNode {
  return isHosts && part ? <HostContent>{part}</HostContent> : part;
}

function LateTransfer(props: TransferDialogProps) {
  return <LoadedLate part={transferDialog} props={props} isAwaited />;
}

function LateHistory() {
  return <LoadedLate part={historyPart} props={NO_PROPS} isAwaited />;
}

function LateContacts(props: ContactsProps) {
  return <LoadedLate part={contactsPart} props={props} isAwaited />;
}

/** Fetches the transfer as soon as there is a call: whoever presses its key types on at once, and no letter may be lost. */
function TransferAhead() {
  const hasCall = usePhoneState(({ calls }) => calls.length > 0);
  useEffect(() => {
    // Where it fails, the transfer itself tries again and says so.
    if (hasCall) transferDialog.fetch().catch(() => undefined);
  }, [hasCall]);
  return null;
}

function LateShortcuts(props: ShortcutOptions) {
  return <LoadedLate part={shortcutsHelp} props={props} />;
}

/** On a component of its own, so that a change of it renders nothing else. */
function Settings({ hasDnd, hasForwards }: { readonly hasDnd: boolean; readonly hasForwards: boolean }) {
  const isDnd = (useDoNotDisturb() ?? false) && hasDnd;
  const forwards = Object.values(useForwarding());
  const on = forwards.filter((forward) => forward.enabled).length;
  return <SettingsSummary isDnd={isDnd} forwards={hasForwards ? (forwards.length === 0 ? undefined : on) : null} />;
}
