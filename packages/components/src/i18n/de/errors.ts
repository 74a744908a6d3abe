import type { ClientCommandName, PhoneErrorContext, RefusalCode } from '@hookswitch/core';
import { numbersOf } from '../formats.js';

const seconds = numbersOf('de', { style: 'unit', unit: 'second', unitDisplay: 'long' });

/** Why not, in a few words of German. */
export const refusal: Readonly<Record<RefusalCode, string>> = {
  'not-connected': 'Nicht mit dem Server verbunden',
  unverified: 'Ihre Anrufe werden mit dem Server abgeglichen',
  'no-line': 'Sie haben keine Telefonleitung',
  'browser-line': 'Diese Leitung klingelt auf einer anderen Seite',
  'no-call': 'Zurzeit gibt es keinen passenden Anruf',
  ambiguous: 'Mehrere Anrufe kommen infrage: Wählen Sie einen',
  'in-call': 'Sie haben bereits einen Anruf',
  'wrong-state': 'In diesem Zustand des Anrufs nicht möglich',
  'several-calls': 'Nur mit einem einzigen verbundenen Anruf',
  'no-transfer': 'Diese Anrufe wurden hier nicht zum Verbinden begonnen',
  overdue: 'Das letzte Halten oder Zurückholen kann noch kommen: Warten Sie darauf',
};

/** Commands as nouns, in the accusative. */
export const command: Readonly<Record<ClientCommandName, string>> = {
  dial: 'den Anruf',
  dialFromMobile: 'den Anruf von Ihrem Mobiltelefon',
  dialByUsername: 'den Anruf',
  originate: 'den Anruf',
  hangup: 'das Auflegen',
  answer: 'das Annehmen',
  hold: 'das Halten oder Zurückholen',
  directTransfer: 'das Verbinden',
  attendedTransfer: 'die Rückfrage',
  completeTransfer: 'das Verbinden',
  cancelTransfer: 'die Rückkehr zu Ihrem Anrufer',
  conference: 'die Konferenz',
  setData: 'die Daten',
  sendDtmf: 'den Tastenton',
  toggleMicrophone: 'das Mikrofon',
  getCurrentCallsPhoneEvents: 'Ihre Anrufe',
  naFwd: 'die Umleitung bei Nichtannahme',
  uncFwd: 'die Umleitung aller Anrufe',
  busyFwd: 'die Umleitung bei Besetzt',
  dnd: '„Nicht stören“',
  subscribeToPhoneHints: 'den Status Ihres Teams',
  unsubscribeFromAllPhoneHints: 'den Status Ihres Teams',
  getConfig: 'Ihre Leitung',
};

/** What happened and what to do, in German. */
export function error(context: PhoneErrorContext): string {
  switch (context.code) {
    case 'bad-address':
      return 'Diese Serveradresse ist nicht verwendbar. Geben Sie einen Hostnamen oder eine Adresse mit https:// ein.';
    case 'invalid-credentials':
      return 'Der Server hat Benutzername und Passwort nicht akzeptiert. Korrigieren Sie beides und melden Sie sich erneut an.';
    case 'token-expired':
      return 'Ihre Sitzung ist abgelaufen. Melden Sie sich erneut an.';
    case 'unreachable':
      return 'Der Server hat nicht geantwortet: Er ist nicht erreichbar oder lässt diese Seite nicht zu (CORS). Prüfen Sie Adresse und Netzwerk.';
    case 'not-an-xuc':
      return 'Unter dieser Adresse antwortet etwas, aber kein XiVO-Server. Prüfen Sie die Adresse.';
    case 'refused-in-front':
      return 'Etwas vor dem Server hat dies nicht durchgelassen: ein Proxy, eine Firewall oder ein Portal. Melden Sie sich zuerst dort an, oder sagen Sie es Ihrer Administration.';
    case 'no-response':
      return 'Der Server hat zu lange nicht geantwortet. Versuchen Sie es gleich noch einmal.';
    case 'server-error':
      return `Der Server meldet ein Problem: „${context.text}“. Versuchen Sie es noch einmal und informieren Sie dann Ihren Administrator.`;
    case 'single-sign-on':
      return 'Ihre Anmeldung konnte nicht an das Telefon weitergegeben werden. Melden Sie sich erneut an.';
    case 'log-on-failed':
      return 'Der Server konnte Ihre Telefonsitzung nicht öffnen. Versuchen Sie es noch einmal und informieren Sie dann Ihren Administrator.';
    case 'no-websocket':
      return 'Diese Anwendung kann keine Verbindung zu einem Telefonserver öffnen. Informieren Sie Ihren Administrator.';
    case 'log-on-timeout':
      return 'Der Server hat geantwortet, aber Ihre Telefonsitzung nicht geöffnet. Versuchen Sie es gleich noch einmal.';
    case 'link-lost':
      return 'Die Verbindung ist abgebrochen. Sie wird wiederhergestellt.';
    case 'too-many-attempts':
      return `Zu viele Versuche. Warten Sie ${seconds.format(Math.ceil(context.retryInMs / 1000))}, sonst sperrt der Server Sie möglicherweise aus.`;
    case 'bad-destination':
      return context.typed.trim() === ''
        ? 'Es wurde nichts gewählt: Geben Sie zuerst eine Nummer ein.'
        : `„${context.typed}“ lässt sich nicht wählen. Korrigieren Sie die Nummer.`;
    case 'bad-argument':
      return 'Diese Seite hat das Telefon falsch angesprochen. Informieren Sie Ihren Administrator.';
    case 'unknown-setting':
      return 'Der Server hat noch nicht mitgeteilt, wie das eingestellt ist. Warten Sie einen Moment, oder geben Sie die Nummer ein.';
    case 'call-failed':
      return 'Der Anruf kam nicht zustande. Prüfen Sie die Nummer, oder versuchen Sie es noch einmal.';
    case 'command-pending':
      return 'Die letzte Anfrage ist noch unterwegs. Warten Sie auf die Antwort des Servers.';
    case 'timeout':
      return `Der Server hat ${command[context.command]} nicht bestätigt. ${context.command === 'directTransfer' ? 'Bisher ist der Anruf noch bei Ihnen.' : 'Das kann noch kommen.'}`;
    case 'outcome-unknown':
      return `Die Verbindung brach ab, während die Anfrage unterwegs war (${command[context.command]}). Sehen Sie nach, sobald sie wieder steht.`;
    case 'refused-by-server':
      return `Der Server hat ${command[context.command]} abgelehnt: „${context.text}“.`;
    case 'superseded':
      return 'Eine neuere Suche ist an die Stelle dieser getreten.';
    case 'bad-user-data':
      return `Der Wert für „${context.key}“ passt nicht. Korrigieren Sie ihn: Es wurde nichts gesendet.`;
    case 'bad-schema':
      return 'Die Daten Ihrer Anrufe sind auf dieser Seite nicht richtig beschrieben. Informieren Sie Ihren Administrator.';
    case 'disposed':
      return 'Das Telefon wurde geschlossen. Laden Sie die Seite neu.';
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
      return `${refusal[context.code]}. Es wurde nichts gesendet.`;
    default:
      return context satisfies never;
  }
}
