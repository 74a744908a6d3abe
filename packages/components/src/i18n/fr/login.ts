import type { LoginMessages } from '../messages/LoginMessages.js';

export const login: LoginMessages = {
  title: 'Connexion à votre téléphone',
  server: 'Serveur',
  serverHint: 'Par exemple xivo.exemple.fr',
  username: 'Identifiant',
  password: 'Mot de passe',
  submit: 'Se connecter',
  submitting: 'Connexion en cours',
  needsUsername: 'Saisissez votre identifiant',
  needsPassword: 'Saisissez votre mot de passe',
};
