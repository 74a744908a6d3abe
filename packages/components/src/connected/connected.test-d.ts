import type * as hooks from '@hookswitch/hooks';
import type { CallHistoryViewProps } from '../call-history/CallHistoryView.js';
import type { CallListViewProps } from '../call-list/CallListView.js';
import type { CallTimerViewProps } from '../call-timer/CallTimerView.js';
import type { ConnectionBannerViewProps } from '../connection-banner/ConnectionBannerView.js';
import type { ContactsViewProps } from '../contacts/ContactsView.js';
import type { DialPadViewProps } from '../dial-pad/DialPadView.js';
import type { DndToggleViewProps } from '../dnd/DndToggleView.js';
import type { ForwardingViewProps } from '../forwarding/ForwardingView.js';
import type { HintGridViewProps } from '../hint-grid/HintGridView.js';
import type { IncomingCallViewProps } from '../incoming-call/IncomingCallView.js';
import type { RootProps } from '../internal/RootProps.js';
import type { LoginFormViewProps } from '../login-form/LoginFormView.js';
import type { PhoneStatusViewProps } from '../phone-status/PhoneStatusView.js';
import type { ShortcutsHelpViewProps } from '../shortcuts/ShortcutsHelpView.js';
import type { TransferDialogViewProps } from '../transfer-dialog/TransferDialogView.js';
import type { UserDataPanelViewProps } from '../user-data/UserDataPanelView.js';
import type { VoicemailBadgeViewProps } from '../voicemail/VoicemailBadgeView.js';

/** True only when both are the same type, optional and readonly properties included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** A type of its own properties, written out, so that an interface and what it extends compare as one. */
type Flat<T> = { [K in keyof T]: T[K] };

/** What a view takes besides the props of its root element. */
type OwnProps<ViewProps> = Flat<Omit<ViewProps, keyof RootProps>>;

/** Whether a hook returns exactly its view's own props: no prop is missing, none is made for nobody (house rule 9). */
type Fits<Hook extends (...options: never[]) => unknown, ViewProps> = Equal<Flat<ReturnType<Hook>>, OwnProps<ViewProps>>;

/** One line for each part; `npm run types` fails where one does not fit. */
export const fits: {
  CallHistory: Fits<typeof hooks.useCallHistory, CallHistoryViewProps>;
  CallList: Fits<typeof hooks.useCallList, CallListViewProps>;
  CallTimer: Fits<typeof hooks.useCallTimer, CallTimerViewProps>;
  ConnectionBanner: Fits<typeof hooks.useConnectionBanner, ConnectionBannerViewProps>;
  Contacts: Fits<typeof hooks.useContacts, ContactsViewProps>;
  DialPad: Fits<typeof hooks.useDialPad, DialPadViewProps>;
  DndToggle: Fits<typeof hooks.useDndToggle, DndToggleViewProps>;
  Forwarding: Fits<typeof hooks.useForwardingSwitches, ForwardingViewProps>;
  HintGrid: Fits<typeof hooks.useHintGrid, HintGridViewProps>;
  IncomingCall: Fits<typeof hooks.useIncomingCall, IncomingCallViewProps>;
  LoginForm: Fits<typeof hooks.useLoginForm, LoginFormViewProps>;
  PhoneStatus: Fits<typeof hooks.usePhoneStatusBadge, PhoneStatusViewProps>;
  ShortcutsHelp: Fits<typeof hooks.useShortcuts, ShortcutsHelpViewProps>;
  TransferDialog: Fits<typeof hooks.useTransferDialog, TransferDialogViewProps>;
  UserDataPanel: Fits<typeof hooks.useUserDataPanel, UserDataPanelViewProps>;
  VoicemailBadge: Fits<typeof hooks.useVoicemailBadge, VoicemailBadgeViewProps>;
} = {
  CallHistory: true,
  CallList: true,
  CallTimer: true,
  ConnectionBanner: true,
  Contacts: true,
  DialPad: true,
  DndToggle: true,
  Forwarding: true,
  HintGrid: true,
  IncomingCall: true,
  LoginForm: true,
  PhoneStatus: true,
  ShortcutsHelp: true,
  TransferDialog: true,
  UserDataPanel: true,
  VoicemailBadge: true,
};

/** The measure itself: it sees a prop that is missing, one too many, and one of another type. */
export const measure: readonly [
  Equal<{ readonly a: 1 }, { readonly a: 1 }>,
  Equal<{ readonly a: 1 }, { readonly a: 1; readonly b: 2 }>,
  Equal<{ readonly a: 1 }, { readonly a: 1 | 2 }>,
  Equal<{ readonly a: 1 }, { readonly a?: 1 }>,
] = [true, false, false, false];
