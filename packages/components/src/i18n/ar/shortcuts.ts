import type { ShortcutsMessages } from '../messages/ShortcutsMessages.js';
import { isolate } from './isolate.js';

export const shortcuts: ShortcutsMessages = {
  title: 'اختصارات لوحة المفاتيح',
  close: 'إغلاق',
  note: 'تتوقف أثناء الكتابة في أي حقل.',
  none: 'الاختصارات متوقفة.',
  name: {
    answer: 'الرد',
    hangUp: 'إنهاء المكالمة',
    hold: 'وضع في الانتظار، استئناف',
    transfer: 'تحويل المكالمة',
    doNotDisturb: 'عدم الإزعاج',
    focusDial: 'الانتقال إلى حقل الاتصال',
    help: 'هذه القائمة',
  },
  modifier: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Meta: 'Meta' },
  conflict: {
    'same-keys': (keys, names) => `${isolate(keys)} مستخدم أكثر من مرة: ${isolate(names)}. الأول وحده يعمل.`,
    'no-such-keys': (keys, names) => `${isolate(keys)} ليس مفتاحًا: لا يمكن الوصول إلى ${isolate(names)}.`,
  },
  asked: {
    answer: (who) => `الرد على ${isolate(who)}`,
    hangup: (who) => `إنهاء المكالمة مع ${isolate(who)}`,
    hold: (who) => `وضع المكالمة مع ${isolate(who)} في الانتظار`,
    resume: (who) => `استئناف المكالمة مع ${isolate(who)}`,
    transfer: (who) => `تحويل ${isolate(who)}`,
    'dnd-on': () => 'تفعيل «عدم الإزعاج»',
    'dnd-off': () => 'إيقاف «عدم الإزعاج»',
  },
  refused: (name, reason) => `${isolate(name)}: ${isolate(reason)}`,
};
