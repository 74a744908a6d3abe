export { CallListDataAttributes } from './call-list/CallListDataAttributes.js';
export type { CallListViewProps } from './call-list/CallListView.js';
export { CallListView } from './call-list/CallListView.js';
export type { CallListProps } from './connected/CallList.js';
export { CallList } from './connected/CallList.js';
export type { ConnectionBannerProps } from './connected/ConnectionBanner.js';
export { ConnectionBanner } from './connected/ConnectionBanner.js';
export type { DialPadProps } from './connected/DialPad.js';
export { DialPad } from './connected/DialPad.js';
export type { DndToggleProps } from './connected/DndToggle.js';
export { DndToggle } from './connected/DndToggle.js';
export type { ForwardingProps } from './connected/Forwarding.js';
export { Forwarding } from './connected/Forwarding.js';
export type { HintGridProps } from './connected/HintGrid.js';
export { HintGrid } from './connected/HintGrid.js';
export type { LoginFormProps } from './connected/LoginForm.js';
export { LoginForm } from './connected/LoginForm.js';
export type { PhoneStatusProps } from './connected/PhoneStatus.js';
export { PhoneStatus } from './connected/PhoneStatus.js';
export type { TransferDialogProps } from './connected/TransferDialog.js';
export { TransferDialog } from './connected/TransferDialog.js';
export type { VoicemailBadgeProps } from './connected/VoicemailBadge.js';
export { VoicemailBadge } from './connected/VoicemailBadge.js';
export { ConnectionBannerDataAttributes } from './connection-banner/ConnectionBannerDataAttributes.js';
export type { ConnectionBannerViewProps } from './connection-banner/ConnectionBannerView.js';
export { ConnectionBannerView } from './connection-banner/ConnectionBannerView.js';
export { DialPadDataAttributes } from './dial-pad/DialPadDataAttributes.js';
export type { DialPadViewProps } from './dial-pad/DialPadView.js';
export { DialPadView } from './dial-pad/DialPadView.js';
export { DndToggleDataAttributes } from './dnd/DndToggleDataAttributes.js';
export type { DndToggleViewProps } from './dnd/DndToggleView.js';
export { DndToggleView } from './dnd/DndToggleView.js';
export { ForwardingDataAttributes } from './forwarding/ForwardingDataAttributes.js';
export type { ForwardingViewProps } from './forwarding/ForwardingView.js';
export { ForwardingView } from './forwarding/ForwardingView.js';
export { HintGridDataAttributes } from './hint-grid/HintGridDataAttributes.js';
export type { HintGridViewProps } from './hint-grid/HintGridView.js';
export { HintGridView } from './hint-grid/HintGridView.js';
export { en } from './i18n/en.js';
export { fr } from './i18n/fr.js';
export type { MessagesProviderProps } from './i18n/MessagesProvider.js';
export { MessagesProvider, useMessages } from './i18n/MessagesProvider.js';
export type {
  CallListMessages,
  ConnectionMessages,
  DialPadMessages,
  DndMessages,
  ForwardingMessages,
  HintGridMessages,
  LoginMessages,
  Messages,
  PhoneMessages,
  TransferMessages,
  UserDataMessages,
  VoicemailMessages,
} from './i18n/messages.js';
export type { RootProps } from './internal/RootProps.js';
export type { LoginFormViewProps } from './login-form/LoginFormView.js';
export { LoginFormView } from './login-form/LoginFormView.js';
export { PhoneStatusDataAttributes } from './phone-status/PhoneStatusDataAttributes.js';
export type { PhoneStatusViewProps } from './phone-status/PhoneStatusView.js';
export { PhoneStatusView } from './phone-status/PhoneStatusView.js';
export { TransferDialogDataAttributes } from './transfer-dialog/TransferDialogDataAttributes.js';
export type { TransferDialogViewProps } from './transfer-dialog/TransferDialogView.js';
export { TransferDialogView } from './transfer-dialog/TransferDialogView.js';
export { VoicemailBadgeDataAttributes } from './voicemail/VoicemailBadgeDataAttributes.js';
export type { VoicemailBadgeViewProps } from './voicemail/VoicemailBadgeView.js';
export { VoicemailBadgeView } from './voicemail/VoicemailBadgeView.js';
