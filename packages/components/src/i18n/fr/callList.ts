import type { CallEndReason, CallState } from '@hookswitch/core';
import { numbersOf, pluralsOf } from '../formats.js';
import type { CallListMessages } from '../messages/CallListMessages.js';

const plural = pluralsOf('fr');
const number = numbersOf('fr');

export const callList: CallListMessages = {
  label: 'Appels',
  empty: 'Aucun appel',
  noOther: 'Aucun autre appel',
  direction: { incoming: 'Appel entrant', outgoing: 'Appel sortant' },
  answer: 'Décrocher',
  refuse: 'Refuser',
  hangUp: 'Raccrocher',
  hold: 'Attente',
  resume: 'Reprendre',
  transfer: 'Transférer',
  queue: (name) => `file ${name}`,
  incoming: (who, queue, data) => [`Appel entrant : ${who}`, ...(queue ? [`file ${queue}`] : []), ...data].join(', '),
  unverified: 'Vérification auprès du serveur',
  deviceConference: 'Sur votre poste, tout le monde s’entend',
  conference: (name, count) => `Conférence ${name}, ${number.format(count)} ${plural.select(count) === 'one' ? 'personne' : 'personnes'}`,
  people: 'Participants à la conférence',
  person: (index) => `Participant ${number.format(index)}`,
  you: 'vous',
  organizer: 'organisateur',
  muted: 'micro coupé',
  consulting: (asked, about) => `Consultation de ${asked} au sujet de ${about}`,
  conversation: 'Une même conversation',
  more: (who) => `Afficher l’appel avec ${who}`,
  less: (who) => `Replier l’appel avec ${who}`,
  data: 'Données de l’appel',
  showAll: (count) => `Tout afficher (${number.format(count)})`,
  showFewer: 'Afficher moins',
  attachData: 'Données',
  dataKey: 'Libellé',
  dataValue: 'Valeur',
  dataNeedsKey: 'Saisissez d’abord un libellé',
  send: 'Envoyer',
  sent: 'Envoyé',
  cancel: 'Annuler',
  ended,
  parted,
  dismiss: 'Fermer',
};

function ended(who: string, reason: CallEndReason): string {
  switch (reason) {
    case 'completed':
      return `L’appel avec ${who} est terminé.`;
    case 'unanswered':
      return `L’appel avec ${who} est resté sans réponse.`;
    case 'refused':
      return `Vous avez refusé l’appel de ${who}.`;
    case 'cancelled':
      return `Vous avez annulé l’appel vers ${who}.`;
    case 'failed':
      return `L’appel vers ${who} a échoué. Vérifiez le numéro, puis rappelez.`;
    case 'transferred':
      return `L’appel avec ${who} a été transféré.`;
    case 'lost':
      return `L’appel avec ${who} s’est terminé pendant la coupure.`;
    case 'elsewhere':
      return `L’appel de ${who} a été pris sur un autre poste.`;
    case 'unknown':
      return `L’appel avec ${who} est terminé ; le serveur n’a pas dit pourquoi.`;
    default:
      return reason satisfies never;
  }
}

function parted(gone: string, other: string, state: CallState): string {
  return [`${gone} n’est plus en ligne.`, ...staying(other, state)].join(' ');
}

function staying(other: string, state: CallState): readonly string[] {
  switch (state) {
    case 'established':
      return [`Vous êtes maintenant en communication avec ${other}.`];
    case 'held':
      return [`${other} est en attente.`];
    case 'dialing':
    case 'ringing':
      return [`L’appel vers ${other} continue.`];
    case 'failed':
    case 'released':
      return [];
    default:
      return state satisfies never;
  }
}
