import { expect, it } from 'vitest';
import { isSecretKey } from './isSecretKey.js';

it.each([
  ...['password', 'USR_password', 'userPassword', 'PASSWD', 'pass', 'pass2', 'customer.pass', 'USR_PW', 'passphrase', 'pass-code'],
  ...['secret', 'client_secret', 'token', 'accessToken', 'api_key', 'apiKey', 'api-key', 'Authorization', 'auth', 'credentials'],
  ...['pin', 'USR_PIN', 'userPin', 'pin-code', 'PINCode', 'pin1', 'otp', 'cvc', 'cvv', 'iban', 'card', 'card_number', 'creditCard', 'puk'],
  ...['motdepasse', 'mot_de_passe', 'motDePasse', 'Mot de passe', 'mdp', 'USR_MDP', 'mdp_client', 'code confidentiel', 'carte bancaire'],
  ...['Passwort', 'PASSWORT', 'Kennwort', 'Losungswort', 'Geheimzahl', 'Kreditkarte'],
  ...['clave', 'clave_acceso', 'contraseña', 'contrasena', 'CONTRASEÑA', 'contrasen\u0303a', 'senha', 'palavra-passe', 'parola', 'NIP'],
  ...['wachtwoord', 'passord', 'lösenord', 'adgangskode', 'salasana', 'hasło', 'heslo', 'jelszó', 'şifre', 'ŞİFRE'],
  ...['пароль', 'κωδικός', 'סיסמה', 'كلمة المرور', 'كلمة السر', '密码', '密碼', 'パスワード', '暗証番号', '비밀번호', '암호'],
  ...['ｐａｓｓｗｏｒｄ', 'pass\u200bword', '\u202epassword'],
])('keeps no value under %j', (key) => {
  expect(isSecretKey(key)).toBe(true);
});

it.each([
  'customer',
  'USR_note',
  'passenger',
  'passport',
  'spinning',
  'shopping',
  'enclave',
  'discard',
  'snippet',
  'company',
  'XIVO_SRCNUM',
  '',
])('keeps the value under %j', (key) => {
  expect(isSecretKey(key)).toBe(false);
});
