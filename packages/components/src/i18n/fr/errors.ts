import type { ClientCommandName, PhoneErrorContext, RefusalCode } from '@hookswitch/core';
import { numbersOf } from '../formats.js';

const seconds = numbersOf('fr', { style: 'unit', unit: 'second', unitDisplay: 'long' });

/** Why not, in a few words of French. */
export const refusal: Readonly<Record<RefusalCode, string>> = {
  'not-connected': 'Pas de connexion au serveur',
  unverified: 'Vérification de vos appels en cours',
  'no-line': 'Vous n’avez pas de ligne téléphonique',
  'browser-line': 'Cette ligne sonne dans une autre page',
  'no-call': 'Aucun appel ne s’y prête pour le moment',
  ambiguous: 'Plusieurs appels possibles : choisissez-en un',
  'in-call': 'Vous avez déjà un appel',
  'wrong-state': 'Impossible dans l’état de cet appel',
  'several-calls': 'Possible avec un seul appel, en ligne',
  'no-transfer': 'Aucun transfert n’a été commencé ici avec ces appels',
  overdue: 'La dernière mise en attente ou reprise peut encore arriver : patientez',
};

/** Commands as nouns. */
export const command: Readonly<Record<ClientCommandName, string>> = {
  dial: 'l’appel',
  dialFromMobile: 'l’appel depuis votre mobile',
  dialByUsername: 'l’appel',
  originate: 'l’appel',
  hangup: 'le raccrochage',
  answer: 'la prise d’appel',
  hold: 'la mise en attente ou la reprise',
  directTransfer: 'le transfert',
  attendedTransfer: 'l’appel de consultation',
  completeTransfer: 'la mise en relation',
  cancelTransfer: 'le retour à votre correspondant',
  conference: 'la conférence',
  setData: 'les données',
  sendDtmf: 'la touche',
  toggleMicrophone: 'le micro',
  getCurrentCallsPhoneEvents: 'vos appels',
  naFwd: 'le renvoi sur non-réponse',
  uncFwd: 'le renvoi inconditionnel',
  busyFwd: 'le renvoi sur occupation',
  dnd: 'le mode « ne pas déranger »',
  subscribeToPhoneHints: 'l’état de vos collègues',
  unsubscribeFromAllPhoneHints: 'l’état de vos collègues',
  getConfig: 'votre ligne',
};

/** What happened and what to do, in French. */
export function error(context: PhoneErrorContext): string {
  switch (context.code) {
    case 'bad-address':
      return 'Cette adresse de serveur n’est pas utilisable. Saisissez un nom d’hôte ou une adresse en https://.';
    case 'invalid-credentials':
      return 'Le serveur a refusé cet identifiant et ce mot de passe. Corrigez-les, puis reconnectez-vous.';
    case 'token-expired':
      return 'Votre session a expiré. Reconnectez-vous.';
    case 'unreachable':
      return 'Le serveur n’a pas répondu : il est injoignable, ou il n’autorise pas cette page (CORS). Vérifiez l’adresse et votre réseau.';
    case 'not-an-xuc':
      return 'Cette adresse répond, mais ce n’est pas un serveur XiVO. Vérifiez l’adresse.';
    case 'refused-in-front':
      return 'Un intermédiaire placé devant le serveur a bloqué la demande : proxy, pare-feu ou portail. Connectez-vous d’abord auprès de lui, ou prévenez votre administrateur.';
    case 'no-response':
      return 'Le serveur a mis trop de temps à répondre. Réessayez dans un instant.';
    case 'server-error':
      return `Le serveur signale un problème : « ${context.text} ». Réessayez, puis prévenez votre administrateur.`;
    case 'single-sign-on':
      return 'Votre authentification n’a pas pu être transmise au téléphone. Identifiez-vous à nouveau.';
    case 'log-on-failed':
      return 'Le serveur n’a pas pu ouvrir votre session téléphonique. Réessayez, puis prévenez votre administrateur.';
    case 'no-websocket':
      return 'Cette application ne peut pas ouvrir de connexion à un serveur téléphonique. Prévenez votre administrateur.';
    case 'log-on-timeout':
      return 'Le serveur a répondu sans ouvrir votre session téléphonique. Réessayez dans un instant.';
    case 'link-lost':
      return 'La connexion est coupée. Elle est en cours de rétablissement.';
    case 'too-many-attempts':
      return `Trop de tentatives. Patientez ${seconds.format(Math.ceil(context.retryInMs / 1000))}, sans quoi le serveur risque de vous bloquer.`;
    case 'bad-destination':
      return context.typed.trim() === ''
        ? 'Aucun numéro n’a été composé : saisissez d’abord un numéro.'
        : `« ${context.typed} » ne peut pas être composé. Corrigez le numéro.`;
    case 'bad-argument':
      return 'Cette page a mal formulé sa demande au téléphone. Prévenez votre administrateur.';
    case 'unknown-setting':
      return 'Le serveur n’a pas encore indiqué ce réglage. Patientez un instant ou saisissez le numéro.';
    case 'call-failed':
      return 'L’appel n’a pas pu être établi. Vérifiez le numéro ou réessayez.';
    case 'command-pending':
      return 'La demande précédente est encore en cours. Attendez la réponse du serveur.';
    case 'timeout':
      return `Le serveur n’a pas confirmé ${command[context.command]}. ${context.command === 'directTransfer' ? 'Pour l’instant, l’appel est toujours chez vous.' : 'Cela peut encore se produire.'}`;
    case 'outcome-unknown':
      return `La connexion a été coupée pendant l’envoi (${command[context.command]}). Vérifiez vos appels dès son retour.`;
    case 'refused-by-server':
      return `Le serveur a refusé ${command[context.command]} : « ${context.text} ».`;
    case 'superseded':
      return 'Une recherche plus récente a remplacé celle-ci.';
    case 'bad-user-data':
      return `La valeur de « ${context.key} » ne convient pas. Corrigez-la : rien n’a été envoyé.`;
    case 'bad-schema':
      return 'Les données de vos appels sont mal décrites dans cette page. Prévenez votre administrateur.';
    case 'disposed':
      return 'Le téléphone a été fermé. Rechargez la page.';
    case 'not-connected':
    case 'unverified':
    case 'no-line':
    case 'browser-line':
    case 'no-call':
    case 'ambiguous':
    case 'in-call':
    case 'wrong-state':
    case 'several-calls':
    case 'no-transfer':
    case 'overdue':
      return `${refusal[context.code]}. Rien n’a été envoyé.`;
    default:
      return context satisfies never;
  }
}
