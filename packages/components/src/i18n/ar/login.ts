import type { LoginMessages } from '../messages/LoginMessages.js';

export const login: LoginMessages = {
  title: 'تسجيل الدخول إلى هاتفك',
  server: 'الخادم',
  serverHint: 'مثال: xivo.example.com',
  username: 'اسم المستخدم',
  password: 'كلمة المرور',
  submit: 'تسجيل الدخول',
  submitting: 'جارٍ تسجيل الدخول',
  needsUsername: 'أدخل اسم المستخدم',
  needsPassword: 'أدخل كلمة المرور',
};
