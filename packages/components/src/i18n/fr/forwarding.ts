import type { ForwardingMessages } from '../messages/ForwardingMessages.js';

export const forwarding: ForwardingMessages = {
  label: 'Renvois d’appel',
  kind: { unc: 'Renvoi inconditionnel', busy: 'Renvoi sur occupation', na: 'Renvoi sur non-réponse' },
  destination: (kind) => `${kind}, numéro`,
  destinationPlaceholder: 'Numéro',
  needsDestination: 'Saisissez d’abord le numéro de renvoi',
  change: 'Valider',
  on: 'Activé',
  off: 'Désactivé',
  unknown: 'Inconnu',
  impossible: 'Aucun téléphone ne peut composer ceci. Corrigez le numéro.',
  ownNumber: 'C’est votre propre numéro. Choisissez-en un autre.',
  unconfirmed: (destination) =>
    `Le serveur ne l’a pas confirmé. D’après ce qu’il a indiqué, ${destination === undefined ? 'le renvoi est toujours désactivé' : `le renvoi mène toujours vers le ${destination}`}.`,
};
