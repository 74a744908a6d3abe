import { type ReactNode, useId, useState } from 'react';
import { callList } from '../../i18n/en/callList.js';
import { useWords } from '../../i18n/useWords.js';
import { PressButton } from '../PressButton.js';

const ENGLISH = { callList };

/** What an agent sees at a glance. */
const FEW = 8;
/** A button for less than this would save no room. */
const WORTH_A_BUTTON = 3;

interface DataBoxProps {
  readonly entries: readonly ReactNode[];
  /** How many are shown at once; the others on demand. @default 8 */
  readonly limit?: number | undefined;
}

/**
 * The place of attached data: a definition list that never pushes the actions out of sight, however much there is. All of
 * it is there at a press, and then scrolls in its place. Nothing without entries.
 */
export function DataBox({ entries, limit = FEW }: DataBoxProps) {
  const words = useWords(ENGLISH).callList;
  const [showsAll, setShowsAll] = useState(false);
  const id = useId();
  if (entries.length === 0) return null;
  const isLong = entries.length >= limit + WORTH_A_BUTTON;
  const scroll = isLong && showsAll ? { role: 'group', tabIndex: 0, 'aria-label': words.data } : {};
  return (
    <>
      <div className="hs-data" id={id} data-long={(isLong && showsAll) || undefined} {...scroll}>
        <dl className="hs-data-list">{isLong && !showsAll ? entries.slice(0, limit) : entries}</dl>
      </div>
      {isLong && (
        <PressButton className="hs-button hs-more" aria-expanded={showsAll} aria-controls={id} onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? words.showFewer : words.showAll(entries.length)}
        </PressButton>
      )}
    </>
  );
}
