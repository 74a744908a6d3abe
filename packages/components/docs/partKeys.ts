/** A key, or several, and what it does. */
export interface PartKey {
  readonly keys: readonly string[];
  readonly does: string;
}

/** The keys of the parts, by the names of their views; what every button, field and list of a page does by itself is left out. */
export const PART_KEYS: Readonly<Record<string, readonly PartKey[]>> = {
  DialPadView: [
    { keys: ['Enter'], does: 'in the number: calls, or consults while a call is up; with nothing typed, shows the last number called' },
    { keys: ['↓'], does: 'in the number: goes to the numbers called of late, where ↑ and ↓ walk and Escape goes back' },
    { keys: ['0', '…', '9', '*', '#', '+'], does: 'on a key of the pad: as if that key were pressed' },
  ],
  HintGridView: [
    { keys: ['↓'], does: 'in the search: goes to the colleagues' },
    { keys: ['←', '↑', '→', '↓', 'Home', 'End'], does: 'walk from one to the next; in rows, ← and → walk to the buttons of a row' },
    { keys: ['a', '…', 'z'], does: 'goes to the next name that begins so' },
    { keys: ['Enter'], does: 'calls; while a call is up, consults' },
    { keys: ['Shift+Enter'], does: 'transfers the call that is up to the colleague: opens the transfer with their number' },
    { keys: ['Ctrl+C', '⌘C'], does: 'copies the number' },
  ],
  ContactsView: [
    { keys: ['↓'], does: 'in the search: goes to the list' },
    { keys: ['↑', '↓', 'Home', 'End'], does: 'walk from one to the next' },
    { keys: ['→'], does: 'goes into a contact: to the other numbers and the star' },
    { keys: ['Enter'], does: 'calls the first number; while a call is up, consults' },
  ],
  CallHistoryView: [
    { keys: ['↑', '↓', 'Home', 'End'], does: 'walk from one to the next' },
    { keys: ['Enter'], does: 'calls back; while a call is up, consults' },
  ],
  TransferDialogView: [
    { keys: ['↑', '↓'], does: 'in the field: walk through whoever fits; Enter takes one' },
    { keys: ['Enter'], does: 'in the field: goes on to “Ask first”, or to the only step that is allowed; a second Enter takes it' },
    { keys: ['Escape'], does: 'closes, and changes no call' },
  ],
  CallListView: [
    { keys: ['Enter'], does: 'in the data of a call: sends them' },
    { keys: ['Escape'], does: 'in the data of a call: gives the change up' },
  ],
  UserDataPanelView: [
    { keys: ['Enter'], does: 'in a value: sends it' },
    { keys: ['Escape'], does: 'in a value: gives the change up' },
  ],
  ForwardingView: [{ keys: ['Enter'], does: 'in the destination of a forward that is on: saves it' }],
  SoftphoneView: [
    { keys: ['←', '→'], does: 'walk along the tabs' },
    { keys: ['Enter', 'Space'], does: 'on a tab: shows its view' },
    { keys: ['Escape'], does: 'in a panel, in the keypad or the settings: folds them' },
  ],
  ShortcutsHelpView: [{ keys: ['Escape'], does: 'closes the list' }],
};
