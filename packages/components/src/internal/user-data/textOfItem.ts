import type { UserDataItem } from '@hookswitch/core/schema';
import type { Messages } from '../../i18n/messages.js';

/** What is shown for a value: a flag in the words of the language, everything else as the schema has put it. */
export function textOfItem(item: UserDataItem, messages: Pick<Messages, 'userData'>): string {
  if (item.kind !== 'flag' || item.value === undefined) return item.text;
  return item.value === true ? messages.userData.yes : messages.userData.no;
}
