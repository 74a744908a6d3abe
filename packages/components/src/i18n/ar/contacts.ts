import type { ContactsMessages } from '../messages/ContactsMessages.js';
import { countOf, number } from './counts.js';
import { isolate } from './isolate.js';

const found = {
  one: 'جهة اتصال واحدة',
  two: 'جهتا اتصال',
  few: 'جهات اتصال',
  many: 'جهة اتصال',
  other: 'جهة اتصال',
};

export const contacts: ContactsMessages = {
  label: 'جهات الاتصال',
  search: 'ابحث عن جهة اتصال',
  clear: 'مسح البحث',
  favorites: 'المفضلة',
  found: (count) => countOf(count, found),
  typeMore: (minimumLength) => `المفضلة. للبحث، أدخل أحرفًا لا يقل عددها عن ${number.format(minimumLength)}.`,
  searching: 'جارٍ البحث…',
  noFavorites: 'لا توجد مفضلة بعد. ابحث عن شخص واضغط على النجمة.',
  noMatch: (text) => `لا أحد يطابق «${isolate(text)}»`,
  idle: 'سجّل الدخول للبحث في جهات الاتصال',
  retry: 'إعادة المحاولة',
  callHint: 'اضغط للاتصال',
  consultHint: 'اضغط للاستشارة أثناء المكالمة',
  favorite: (name) => `مفضلة: ${isolate(name)}`,
  noFavorite: 'لا يمكن إضافتها إلى المفضلة',
  nameless: 'بلا اسم',
  noNumber: 'لا يوجد رقم للاتصال',
  personal: 'شخصي',
  meetingRoom: 'غرفة اجتماعات',
  call: (to) => `الاتصال بـ ${isolate(to)}`,
  transferTo: (to) => `تحويل إلى ${isolate(to)}`,
};
