import { ChevronsUpDown, Send } from 'lucide-react';
import { dialPad } from '../i18n/en/dialPad.js';
import { useWords } from '../i18n/useWords.js';
import { PressButton } from '../internal/PressButton.js';

const ENGLISH = { dialPad };

interface LastNumberProps {
  readonly number: string | undefined;
  readonly listId: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The last number, which opens the list of those before it. Its place stays when there is none. */
export function LastNumber({ number, listId, isOpen, onToggle }: LastNumberProps) {
  const words = useWords(ENGLISH).dialPad;
  if (number === undefined) return <span />;
  return (
    <PressButton
      className="hs-button hs-dial-last"
      onPress={onToggle}
      aria-expanded={isOpen}
      {...(isOpen ? { 'aria-controls': listId } : {})}
    >
      <span>
        <span className="hs-hidden">{`${words.recent} `}</span>
        <span>{words.lastNumber}</span>
        <bdi>{number}</bdi>
      </span>
      <ChevronsUpDown className="hs-glyph" aria-hidden="true" />
    </PressButton>
  );
}

/** What the call was sent, the newest at the end. Not announced: whoever presses a key has just heard which. */
export function SentTones({ sent }: { readonly sent: string }) {
  const words = useWords(ENGLISH).dialPad;
  return (
    <p className="hs-dial-last">
      <span className="hs-dial-sent">
        <span>{words.sentTones}</span>
        <bdi dir="ltr">{sent || '–'}</bdi>
      </span>
      <Send className="hs-glyph" aria-hidden="true" />
    </p>
  );
}
