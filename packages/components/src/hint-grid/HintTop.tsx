import type { HintGridProps } from '@hookswitch/hooks';
import { Search, X } from 'lucide-react';
import { Button, Input, SearchField } from 'react-aria-components';
import { hintGrid } from '../i18n/en/hintGrid.js';
import { useWords } from '../i18n/useWords.js';
import { Problem } from '../internal/Problem.js';
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
      <SearchField
        className="hs-search"
        aria-label={words.search}
        value={typed}
        onChange={onType}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onDown();
          else event.continuePropagation();
        }}
      >
        <Search className="hs-glyph" aria-hidden="true" />
        <Input className="hs-input" placeholder={words.search} />
        <Button className="hs-button hs-search-clear" aria-label={words.clear}>
          <X className="hs-glyph" aria-hidden="true" />
        </Button>
      </SearchField>
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
          <Button className="hs-button hs-hint-again" onPress={onSortAgain}>
            {words.sortAgain}
          </Button>
        )}
      </div>
    </>
  );
}
