import { ArrowUpRight } from 'lucide-react';
import { callList } from '../../i18n/en/callList.js';
import { useWords } from '../../i18n/useWords.js';

const ENGLISH = { callList };

/** On what was sent from here: the server never confirms it. */
export function SentMark() {
  const words = useWords(ENGLISH).callList;
  return (
    <span className="hs-sent">
      <ArrowUpRight className="hs-glyph" aria-hidden="true" />
      <span>{words.sent}</span>
    </span>
  );
}
