import type { IncomingCallMessages } from '../messages/IncomingCallMessages.js';

export const incomingCall: IncomingCallMessages = {
  label: 'Appels entrants',
  answerFirst: 'Décrochez d’abord, puis transférez',
  soundBlocked: 'Le navigateur garde cette page muette',
  turnOnSound: 'Activer le son',
  noSound: 'Ce navigateur ne peut pas sonner',
  pageTitle: (who, count) => `(${count}) Sonne : ${who}`,
  notification: (who) => `Appel entrant : ${who}`,
};
