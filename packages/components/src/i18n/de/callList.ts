import type { CallEndReason, CallState } from '@hookswitch/core';
import { numbersOf, pluralsOf } from '../formats.js';
import type { CallListMessages } from '../messages/CallListMessages.js';

const plural = pluralsOf('de');
const number = numbersOf('de');

export const callList: CallListMessages = {
  label: 'Anrufe',
  empty: 'Keine Anrufe',
  noOther: 'Keine weiteren Anrufe',
  direction: { incoming: 'Eingehender Anruf', outgoing: 'Ausgehender Anruf' },
  answer: 'Annehmen',
  refuse: 'Ablehnen',
  hangUp: 'Auflegen',
  hold: 'Halten',
  resume: 'Zurückholen',
  transfer: 'Verbinden',
  queue: (name) => `Warteschlange ${name}`,
  incoming: (who, queue, data) => [`Eingehender Anruf: ${who}`, ...(queue ? [`Warteschlange ${queue}`] : []), ...data].join(', '),
  unverified: 'Wird mit dem Server abgeglichen',
  deviceConference: 'An Ihrem Telefon hören alle einander',
  conference: (name, count) => `Konferenz ${name}, ${number.format(count)} ${plural.select(count) === 'one' ? 'Person' : 'Personen'}`,
  people: 'Teilnehmende der Konferenz',
  person: (index) => `Person ${number.format(index)}`,
  you: 'Sie',
  organizer: 'Leitung',
  muted: 'stumm',
  consulting: (asked, about) => `Rückfrage bei ${asked} zu ${about}`,
  conversation: 'Ein Gespräch',
  more: (who) => `Gespräch mit ${who} aufklappen`,
  less: (who) => `Gespräch mit ${who} zuklappen`,
  data: 'Anrufdaten',
  showAll: (count) => `Alle ${number.format(count)} zeigen`,
  showFewer: 'Weniger zeigen',
  attachData: 'Daten',
  dataKey: 'Bezeichnung',
  dataValue: 'Wert',
  dataNeedsKey: 'Geben Sie zuerst eine Bezeichnung ein',
  send: 'Senden',
  sent: 'Gesendet',
  cancel: 'Abbrechen',
  ended,
  parted,
  dismiss: 'Schließen',
};

function ended(who: string, reason: CallEndReason): string {
  switch (reason) {
    case 'completed':
      return `Das Gespräch mit ${who} ist beendet.`;
    case 'unanswered':
      return `Anruf nicht angenommen: ${who}.`;
    case 'refused':
      return `Sie haben den Anruf von ${who} abgelehnt.`;
    case 'cancelled':
      return `Sie haben den Anruf bei ${who} abgebrochen.`;
    case 'failed':
      return `Der Anruf bei ${who} ist fehlgeschlagen. Prüfen Sie die Nummer und rufen Sie erneut an.`;
    case 'transferred':
      return `${who} wurde verbunden.`;
    case 'lost':
      return `Das Gespräch mit ${who} endete, während die Verbindung getrennt war.`;
    case 'elsewhere':
      return `Der Anruf von ${who} wurde an einem anderen Telefon angenommen.`;
    case 'unknown':
      return `Das Gespräch mit ${who} ist beendet; der Server hat keinen Grund genannt.`;
    default:
      return reason satisfies never;
  }
}

function parted(gone: string, other: string, state: CallState): string {
  return [`${gone} ist nicht mehr in der Leitung.`, ...staying(other, state)].join(' ');
}

function staying(other: string, state: CallState): readonly string[] {
  switch (state) {
    case 'established':
      return [`Sie sprechen jetzt mit ${other}.`];
    case 'held':
      return [`${other} wird gehalten.`];
    case 'dialing':
    case 'ringing':
      return [`${other} wird weiter angerufen.`];
    case 'failed':
    case 'released':
      return [];
    default:
      return state satisfies never;
  }
}
