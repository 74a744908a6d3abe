import { foldName } from '../lib/foldName.js';

/** What says so in the languages of those who write dial plans, also inside a longer word. */
const ANYWHERE = [
  'password passwd passphrase passcode secret token credential apikey auth cvv creditcard cardnumber',
  'motdepasse codeconfidentiel cartebancaire passwort kennwort losungswort geheim kreditkarte',
  'contraseña tarjetadecredito senha palavrapasse parola cartadicredito wachtwoord passord lösenord adgangskode',
  'salasana hasło heslo jelszó şifre парол κωδικ סיסמ كلمةالمرور كلمةالسر 密码 密碼 口令 パスワード 暗証 비밀번호 암호',
].flatMap((words) => words.split(' ').map(foldName));
/** Short ones, of which other words are made: they begin a word, or are one. */
const ALONE = /(?:^| )(?:(?:pin|pwd|otp|cvc|iban|card)|(?:pass|passe|pw|mdp|clave|puk|nip)\d*(?: |$))/u;

/** Whether a key of attached data says that its value is a secret, in any letters and with anything between its words. */
export function isSecretKey(key: string): boolean {
  // As programs write words: motDePasse.
  const words = foldName(key.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '));
  const joined = words.replaceAll(' ', '');
  return ALONE.test(words) || ANYWHERE.some((word) => joined.includes(word));
}
