import type { LoginMessages } from '../messages/LoginMessages.js';

export const login: LoginMessages = {
  title: 'Inicie sesión en su teléfono',
  server: 'Servidor',
  serverHint: 'Por ejemplo xivo.example.es',
  username: 'Usuario',
  password: 'Contraseña',
  submit: 'Iniciar sesión',
  submitting: 'Iniciando sesión',
  needsUsername: 'Escriba su usuario',
  needsPassword: 'Escriba su contraseña',
};
