/** Variables as the wire takes them. */
export type WireVariables = Readonly<Record<string, string>>;

/** Every command we send, by its name on the wire, with its fields as the wire spells them. See PROTOCOL.md#commands. */
export interface ClientCommands {
  dial: { readonly destination: string; readonly variables?: WireVariables | undefined };
  dialFromMobile: { readonly destination: string; readonly variables?: WireVariables | undefined };
  dialByUsername: { readonly username: string; readonly variables?: WireVariables | undefined };
  originate: { readonly destination: string };
  hangup: { readonly uniqueId?: string | undefined };
  answer: { readonly uniqueId?: string | undefined };
  /** A toggle: it holds, and it resumes. */
  hold: { readonly uniqueId?: string | undefined };
  directTransfer: { readonly destination: string };
  attendedTransfer: { readonly destination: string; readonly device?: string | undefined };
  completeTransfer: NoFields;
  cancelTransfer: NoFields;
  conference: NoFields;
  setData: { readonly variables: WireVariables };
  sendDtmf: { readonly key: string };
  toggleMicrophone: { readonly uniqueId?: string | undefined };
  getCurrentCallsPhoneEvents: NoFields;
  naFwd: { readonly destination: string; readonly state: boolean };
  uncFwd: { readonly destination: string; readonly state: boolean };
  busyFwd: { readonly destination: string; readonly state: boolean };
  dnd: { readonly state: boolean };
  subscribeToPhoneHints: { readonly phoneNumbers: readonly string[] };
  unsubscribeFromAllPhoneHints: NoFields;
  getConfig: { readonly objectType: 'line' };
}

/** A command that takes nothing but its name. */
export type NoFields = Readonly<Record<never, never>>;

/** The name of a command. */
export type ClientCommandName = keyof ClientCommands;

/** A command with its fields. */
export type ClientCommand = { [N in ClientCommandName]: { readonly command: N } & ClientCommands[N] }[ClientCommandName];
