import type { ShortcutsMessages } from '../messages/ShortcutsMessages.js';

export const shortcuts: ShortcutsMessages = {
  title: 'اختصارات لوحة المفاتيح',
  close: 'إغلاق',
  note: 'تتوقف أثناء الكتابة في أي حقل.',
  none: 'الاختصارات متوقفة.',
  name: {
    answer: 'الرد',
    hangUp: 'إنهاء المكالمة',
    hold: 'تعليق المكالمة أو استئنافها',
    transfer: 'تحويل المكالمة',
    doNotDisturb: 'عدم الإزعاج',
    focusDial: 'الانتقال إلى حقل الاتصال',
    help: 'هذه القائمة',
  },
  modifier: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Meta: 'Meta' },
  conflict: {
    'same-keys': (keys, names) => `${keys} مستخدم أكثر من مرة: ${names}. الأول وحده يعمل.`,
    'no-such-keys': (keys, names) => `${keys} ليس مفتاحًا: لا يمكن الوصول إلى ${names}.`,
  },
  done: {
    answer: (who) => `الرد على ${who}`,
    hangup: (who) => `إنهاء المكالمة مع ${who}`,
    hold: (who) => `تعليق المكالمة مع ${who}`,
    resume: (who) => `استئناف المكالمة مع ${who}`,
    transfer: (who) => `تحويل ${who}`,
    'dnd-on': () => 'تفعيل عدم الإزعاج',
    'dnd-off': () => 'إيقاف عدم الإزعاج',
  },
  refused: (name, reason) => `${name}: ${reason}`,
};
