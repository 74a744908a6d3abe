import type { HintGridProps } from '@hookswitch/hooks';
import { hintGrid } from '../i18n/en/hintGrid.js';
import { useWords } from '../i18n/useWords.js';
import { PressButton } from '../internal/PressButton.js';
import { Problem } from '../internal/Problem.js';
import { SearchBox } from '../internal/SearchBox.js';
import type { Copied } from './useCopy.js';

const ENGLISH = { hintGrid };

/** What `HintTop` needs. */
export interface HintTopProps extends Pick<HintGridProps, 'action' | 'problem'> {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** From the field into the list, to whoever was found. */
  readonly onDown: () => void;
  readonly reason: string | undefined;
  readonly hintId: string;
  readonly copied: Copied | undefined;
  /** Given while the order waits for somebody to ask for it. */
  readonly onSortAgain: (() => void) | undefined;
}

/** The field that finds a colleague, and below it one line that says what a press does, why it does not, or what was done. */
export function HintTop(props: HintTopProps) {
  const { action, problem, typed, onType, onDown, reason, hintId, copied, onSortAgain } = props;
  const words = useWords(ENGLISH).hintGrid;
  return (
    <>
      <SearchBox label={words.search} clear={words.clear} value={typed} onChange={onType} onDown={onDown} />
      <div className="hs-hint-line">
        {/* In the place of the other words, which keep room for it: the tiles below hardly move. */}
        {problem ? (
          <Problem problem={problem} id={hintId} />
        ) : (
          <p className="hs-hint-say" id={hintId} data-hidden={copied !== undefined || undefined}>
            {reason ?? (action === 'consult' ? words.consultHint : words.callHint)}
          </p>
        )}
        <p className="hs-hint-told" role="status">
          {copied && (copied.isDone ? words.copied(copied.number) : words.notCopied(copied.number))}
        </p>
        {onSortAgain && (
          <PressButton className="hs-button hs-hint-again" onPress={onSortAgain}>
            {words.sortAgain}
          </PressButton>
        )}
      </div>
    </>
  );
}
