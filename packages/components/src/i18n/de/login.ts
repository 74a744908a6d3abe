import type { LoginMessages } from '../messages/LoginMessages.js';

export const login: LoginMessages = {
  title: 'Am Telefon anmelden',
  server: 'Server',
  serverHint: 'Zum Beispiel xivo.example.de',
  username: 'Benutzername',
  password: 'Passwort',
  submit: 'Anmelden',
  submitting: 'Anmeldung läuft',
  needsUsername: 'Geben Sie Ihren Benutzernamen ein',
  needsPassword: 'Geben Sie Ihr Passwort ein',
};
