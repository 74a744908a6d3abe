import type { CallEndReason } from '@hookswitch/core';
import { commandFr, errorFr, refusalFr } from './errorsFr.js';
import type { Messages } from './messages.js';

const plural = new Intl.PluralRules('fr');
const number = new Intl.NumberFormat('fr');

/** French, with the words of a call centre and its typographic spaces. */
export const fr: Messages = {
  locale: 'fr',
  listSeparator: ', ',
  callState: {
    dialing: 'Numérotation',
    ringing: 'Appel entrant',
    established: 'En ligne',
    held: 'En attente',
    failed: 'Échec',
    released: 'Terminé',
  },
  phoneStatus: {
    AVAILABLE: 'Disponible',
    CALLING: 'En appel',
    BUSY: 'Occupé',
    INDISPONIBLE: 'Indisponible',
    RINGING: 'Sonne',
    BUSY_AND_RINGING: 'Occupé, sonne',
    ONHOLD: 'En attente',
    DEACTIVATED: 'Désactivé',
    UNEXISTING: 'Ligne inexistante',
    ERROR: 'En erreur',
    unknown: 'Inconnu',
  },
  refusal: refusalFr,
  error: errorFr,
  command: commandFr,
  pending: 'En attente du serveur',
  unknownCaller: 'Correspondant inconnu',
  callList: {
    label: 'Appels',
    empty: 'Aucun appel',
    answer: 'Décrocher',
    refuse: 'Refuser',
    hangUp: 'Raccrocher',
    hold: 'Attente',
    resume: 'Reprendre',
    transfer: 'Transférer',
    queue: (name) => `file ${name}`,
    incoming: (who, queue, data) => [`Appel entrant : ${who}`, ...(queue ? [`file ${queue}`] : []), ...data].join(', '),
    unverified: 'Vérification auprès du serveur',
    deviceConference: 'Tous vos correspondants s’entendent entre eux',
    conference: (name, count) => `Conférence ${name}, ${number.format(count)} ${plural.select(count) === 'one' ? 'personne' : 'personnes'}`,
    more: (who) => `Afficher l’appel avec ${who}`,
    less: (who) => `Replier l’appel avec ${who}`,
    data: 'Données de l’appel',
    attachData: 'Données',
    dataKey: 'Libellé',
    dataValue: 'Valeur',
    dataNeedsKey: 'Saisissez d’abord un libellé',
    send: 'Envoyer',
    sent: 'Envoyé',
    cancel: 'Annuler',
    ended: endedFr,
    dismiss: 'Fermer',
  },
  userData: {
    show: (label) => `Afficher « ${label} »`,
    hidden: 'Masqué',
    empty: 'Vide',
    edit: (label) => `Modifier « ${label} »`,
    doesNotFit: 'Cette valeur ne convient pas',
    malformed: 'Valeur inattendue',
    newTab: 'nouvel onglet',
    yes: 'Oui',
    no: 'Non',
  },
  dialPad: {
    label: 'Clavier de numérotation',
    field: 'Numéro à appeler',
    placeholder: 'Numéro',
    erase: 'Effacer le dernier chiffre',
    keys: 'Clavier',
    call: 'Appeler',
    consult: 'Consulter',
    redial: 'Rappeler',
    lastNumber: 'Dernier n°',
    plusHint: 'maintenir pour +',
    needsNumber: 'Saisissez d’abord un numéro',
  },
  transfer: {
    title: (who) => `Transférer ${who}`,
    close: 'Fermer et garder l’appel',
    field: 'Transférer à',
    placeholder: 'Nom ou numéro',
    colleagues: 'Collègues',
    noMatch: 'Aucun collègue de ce nom. Un numéro convient tel quel.',
    now: 'Transférer',
    askFirst: 'Consulter d’abord',
    needsDestination: 'Indiquez d’abord un destinataire',
    asking: (who) => `Consultation de ${who}`,
    connect: 'Mettre en relation',
    swap: 'Permuter',
    back: (who) => `Revenir à ${who}`,
  },
  forwarding: {
    label: 'Renvois d’appel',
    kind: { unc: 'Tous les appels', busy: 'Sur occupation', na: 'Sur non-réponse' },
    destination: (kind) => `Renvoyer vers : ${kind}`,
    destinationPlaceholder: 'Numéro',
    needsDestination: 'Saisissez d’abord le numéro de renvoi',
    change: 'Valider',
    on: 'Activé',
    off: 'Désactivé',
    unknown: 'Inconnu',
  },
  dnd: { label: 'Ne pas déranger', on: 'Activé', off: 'Désactivé', unknown: 'Inconnu' },
  hintGrid: {
    label: 'Collègues',
    search: 'Rechercher un collègue',
    clear: 'Effacer la recherche',
    ungrouped: 'Autres',
    empty: 'Aucun collègue à afficher',
    noMatch: (text) => `Personne ne correspond à « ${text} »`,
    callHint: 'Appuyez pour appeler',
    consultHint: 'Appuyez pour consulter pendant l’appel',
  },
  voicemail: {
    label: 'Messagerie vocale',
    newMessages: (count) =>
      count === 0
        ? 'Aucun nouveau message'
        : `${number.format(count)} ${plural.select(count) === 'one' ? 'nouveau message' : 'nouveaux messages'}`,
    oldMessages: (count) => `${number.format(count)} ${plural.select(count) === 'one' ? 'écouté' : 'écoutés'}`,
  },
  phone: { label: 'Votre téléphone', number: (own) => `Numéro ${own}` },
  connection: {
    connecting: 'Connexion au serveur',
    waiting: 'Connexion perdue',
    nextTry: (seconds) => `nouvel essai dans ${number.format(seconds)} s`,
    tryNow: 'Essayer',
    checking: 'Vérification de vos appels auprès du serveur',
    unanswered: 'Le serveur n’a pas confirmé vos appels. L’affichage n’est peut-être plus à jour.',
  },
  login: {
    title: 'Connexion à votre téléphone',
    server: 'Serveur',
    serverHint: 'Par exemple xivo.exemple.fr',
    username: 'Identifiant',
    password: 'Mot de passe',
    submit: 'Se connecter',
    submitting: 'Connexion en cours',
  },
};

function endedFr(who: string, reason: CallEndReason): string {
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
      return `${who} a été transféré.`;
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
