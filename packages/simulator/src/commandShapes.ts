import type { WireCommandName } from '@hookswitch/core/protocol';
import { aFlag, aNumber, aText, maybe, RANGES, type Shape, texts, textsByKey } from './fieldChecks.js';

const variables = maybe(textsByKey);
const uniqueId = maybe(aText);
const call: Shape = { destination: aText, variables };
const forward: Shape = { destination: aText, state: aFlag };
const contact: Shape = { contactId: aText, source: aText };
const size = aNumber(RANGES.count);

/** What each command must carry, as documented: numbers are text, and what is not given is absent. */
export const COMMAND_SHAPES: Readonly<Record<WireCommandName, Shape>> = {
  dial: call,
  dialFromMobile: call,
  dialByUsername: { username: aText, variables },
  originate: { destination: aText },
  hangup: { uniqueId },
  answer: { uniqueId },
  hold: { uniqueId },
  directTransfer: { destination: aText },
  attendedTransfer: { destination: aText, device: maybe(aText) },
  completeTransfer: {},
  cancelTransfer: {},
  conference: {},
  setData: { variables: textsByKey },
  sendDtmf: { key: aText },
  toggleMicrophone: { uniqueId },
  getCurrentCallsPhoneEvents: {},
  naFwd: forward,
  uncFwd: forward,
  busyFwd: forward,
  dnd: { state: aFlag },
  subscribeToPhoneHints: { phoneNumbers: texts },
  unsubscribeFromAllPhoneHints: {},
  getConfig: { objectType: aText },
  directoryLookUp: { term: aText },
  searchContacts: { term: aText },
  getFavorites: {},
  getFavoriteContacts: { term: maybe(aText) },
  addFavorite: contact,
  removeFavorite: contact,
  getUserCallHistory: { size: (value) => (value === null ? undefined : size(value)) },
  getUserCallHistoryByDays: { days: size },
};
