import * as kit from '@hookswitch/components';
import type { ReactElement } from 'react';
import { COLLEAGUES } from './makeHints.js';

type Kit = typeof kit;

/** The name of a part that has a view: whoever exports a new one is asked for a line below. */
export type PartName = { readonly [Name in keyof Kit]: `${Name}View` extends keyof Kit ? Name : never }[keyof Kit];

const nothing = () => undefined;

/** Every connected part with the least it takes, to be tried all at once: outside of a provider, on a server, in a hostile page. */
export const everyPart: { readonly [Name in PartName]: ReactElement } = {
  CallHistory: <kit.CallHistory />,
  CallList: <kit.CallList onTransfer={nothing} />,
  CallTimer: <kit.CallTimer />,
  ConnectionBanner: <kit.ConnectionBanner />,
  Contacts: <kit.Contacts />,
  DialPad: <kit.DialPad />,
  DndToggle: <kit.DndToggle />,
  Forwarding: <kit.Forwarding />,
  HintGrid: <kit.HintGrid colleagues={COLLEAGUES} />,
  IncomingCall: <kit.IncomingCall onTransfer={nothing} />,
  LoginForm: <kit.LoginForm />,
  PhoneStatus: <kit.PhoneStatus />,
  ShortcutsHelp: <kit.ShortcutsHelp onTransfer={nothing} />,
  Softphone: <kit.Softphone colleagues={COLLEAGUES} />,
  TransferDialog: <kit.TransferDialog callId={undefined} onClose={nothing} colleagues={COLLEAGUES} />,
  UserDataPanel: <kit.UserDataPanel />,
  VoicemailBadge: <kit.VoicemailBadge />,
};
