import { ArrowUpRight } from 'lucide-react';
import { useMessages } from '../../i18n/MessagesProvider.js';

/** On what was sent from here: the server never confirms it. */
export function SentMark() {
  const words = useMessages().callList;
  return (
    <span className="hs-sent">
      <ArrowUpRight className="hs-glyph" aria-hidden="true" />
      {words.sent}
    </span>
  );
}
