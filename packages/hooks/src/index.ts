'use client'; // React's server components may import what is named here: it runs, and is rendered, as a client's

export type { NotificationDoor, NotificationPermissionState, NotificationText } from './attention/browserNotifications.js';
export type { PageDoor } from './attention/browserPage.js';
export type { AttentionBadgeOptions } from './attention/useAttentionBadge.js';
export { useAttentionBadge } from './attention/useAttentionBadge.js';
export type { CallNotificationOptions, CallNotifications } from './attention/useCallNotifications.js';
export { useCallNotifications } from './attention/useCallNotifications.js';
export type { CommandStatus, DialCommand, DialInput, NamedCommand, SetDataCommand } from './commands/commandHooks.js';
export { useAnswer, useDial, useHangup, useHold, useResume, useSendDtmf, useSetData, useTransfer } from './commands/commandHooks.js';
export type { TransferInput } from './commands/transferStep.js';
export type { PhoneCommand, PhoneCommandOptions } from './commands/usePhoneCommand.js';
export { usePhoneCommand } from './commands/usePhoneCommand.js';
export { useSetUserData } from './commands/useSetUserData.js';
export type { CallHistoryPhase, CallHistoryProps } from './props/CallHistoryProps.js';
export type { CallGroup, CallListAction, CallListProps, CallListRow, CallNotice } from './props/CallListProps.js';
export type { CallTimerProps } from './props/CallTimerProps.js';
export type { ContactRow, ContactsPhase, ContactsProps } from './props/ContactsProps.js';
export type { DialPadData, DialPadProps, DialPadTones, RecentNumber } from './props/DialPadProps.js';
export type { Colleague, HintDensity, HintGridLook, HintGridProps, HintSort } from './props/HintGridProps.js';
export type { HintSource } from './props/HintSource.js';
export type { IncomingCallProps } from './props/IncomingCallProps.js';
export type { LoginFields, LoginFormProps } from './props/LoginFormProps.js';
export type { ConnectionBannerProps, MailboxCall, PhoneStatusProps, VoicemailBadgeProps } from './props/StatusProps.js';
export type { DndToggleProps, ForwardingProps, ForwardingRefusal, ForwardingRow } from './props/SwitchProps.js';
export type { PhoneStatusOptions, VoicemailBadgeOptions } from './props/statusHooks.js';
export { useConnectionBanner, usePhoneStatusBadge, useVoicemailBadge } from './props/statusHooks.js';
export type { ForwardingOptions } from './props/switchHooks.js';
export { useDndToggle, useForwardingSwitches } from './props/switchHooks.js';
export type { TransferContact, TransferDialogProps, TransferStep } from './props/TransferDialogProps.js';
export type { UserDataPanelProps } from './props/UserDataPanelProps.js';
export { useCallHistory } from './props/useCallHistory.js';
export type { CallListOptions } from './props/useCallList.js';
export { useCallList } from './props/useCallList.js';
export type { CallTimerOptions } from './props/useCallTimer.js';
export { useCallTimer } from './props/useCallTimer.js';
export type { ContactsOptions } from './props/useContacts.js';
export { useContacts } from './props/useContacts.js';
export type { DialDataOptions } from './props/useDialData.js';
export type { DialPadOptions } from './props/useDialPad.js';
export { useDialPad } from './props/useDialPad.js';
export type { HintGridOptions } from './props/useHintGrid.js';
export { useHintGrid } from './props/useHintGrid.js';
export type { IncomingCallOptions } from './props/useIncomingCall.js';
export { useIncomingCall } from './props/useIncomingCall.js';
export type { LoginFormOptions } from './props/useLoginForm.js';
export { useLoginForm } from './props/useLoginForm.js';
export type { RecentNumbers, RecentNumbersOptions } from './props/useRecentNumbers.js';
export { useRecentNumbers } from './props/useRecentNumbers.js';
export type { TransferDialogOptions } from './props/useTransferDialog.js';
export { useTransferDialog } from './props/useTransferDialog.js';
export type { UserDataPanelOptions } from './props/useUserDataPanel.js';
export { useUserDataPanel } from './props/useUserDataPanel.js';
export type { PhoneProviderProps } from './provider/PhoneProvider.js';
export { PhoneProvider } from './provider/PhoneProvider.js';
export { useMaybePhone, usePhone } from './provider/usePhone.js';
export type { CallHistoryRange } from './queries/callHistoryQuery.js';
export { callHistoryKey, callHistoryQuery } from './queries/callHistoryQuery.js';
export { contactSearchQuery } from './queries/contactSearchQuery.js';
export { favoritesQuery } from './queries/favoritesQuery.js';
export { useCallHistoryEntries, useContactSearch, useFavorites } from './queries/queryHooks.js';
export { sessionKey } from './queries/sessionKey.js';
export type { FavoriteToggle } from './queries/useFavoriteToggle.js';
export { useFavoriteToggle } from './queries/useFavoriteToggle.js';
export type { ShortcutBindings, ShortcutName } from './shortcuts/defaultShortcuts.js';
export { defaultShortcuts, SHORTCUT_NAMES } from './shortcuts/defaultShortcuts.js';
export type { KeyTarget } from './shortcuts/listenForKeys.js';
export type { ShortcutOutcome, ShortcutRow, ShortcutStep, ShortcutsHelpProps } from './shortcuts/ShortcutsHelpProps.js';
export type { ShortcutConflict } from './shortcuts/shortcutConflicts.js';
export { shortcutConflicts } from './shortcuts/shortcutConflicts.js';
export type { ShortcutOptions } from './shortcuts/useShortcuts.js';
export { useShortcuts } from './shortcuts/useShortcuts.js';
export type { Audio as PhoneAudio, AudioState, Tone } from './sound/audio.js';
export { createAudio, pageAudio } from './sound/audio.js';
export type { AudioSurroundings } from './sound/browserAudio.js';
export type { RingKind, RingPlayer, RingtoneParts } from './sound/createRingtone.js';
export { createRingtone } from './sound/createRingtone.js';
export type { Ringtone, RingtoneOptions, SoundState } from './sound/useRingtone.js';
export { useRingtone } from './sound/useRingtone.js';
export {
  useCall,
  useCalls,
  useCallsVerified,
  useConnection,
  useDoNotDisturb,
  useForwarding,
  useLine,
  usePhoneStatus,
  useUser,
  useVoicemail,
} from './state/stateHooks.js';
export { useHasSession } from './state/useHasSession.js';
export { useLeaveWarning } from './state/useLeaveWarning.js';
export { usePermission } from './state/usePermission.js';
export { usePhoneEvents } from './state/usePhoneEvents.js';
export { usePhoneHint, usePhoneHints } from './state/usePhoneHints.js';
export { usePhoneState } from './state/usePhoneState.js';
export { useUserData } from './state/useUserData.js';
