import { Search, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { PressButton } from './PressButton.js';
import { directionOf, isComposing } from './typing.js';
import { useTypedEarly } from './useTypedEarly.js';

interface SearchBoxProps {
  /** Also what stands in it while it is empty. */
  readonly label: string;
  /** What its last button does, in words. */
  readonly clear: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** From the field into the list, to whoever was found. */
  readonly onDown: () => void;
}

/** A field in which somebody is sought. Escape empties it, and is the page's again when it is empty. */
export function SearchBox({ label, clear, value, onChange, onDown }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useTypedEarly(input, value, onChange);
  const empty = () => {
    onChange('');
    input.current?.focus();
  };
  return (
    <div className="hs-search">
      <Search className="hs-glyph" aria-hidden="true" />
      <input
        className="hs-input"
        type="search"
        ref={input}
        // Of no form: Enter would send one of the host's around it.
        form={id}
        dir={directionOf(value)}
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === 'ArrowDown') onDown();
          else if (event.key === 'Escape' && value !== '') empty();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {value !== '' && (
        <PressButton className="hs-button hs-search-clear" aria-label={clear} tabIndex={-1} onPress={empty}>
          <X className="hs-glyph" aria-hidden="true" />
        </PressButton>
      )}
    </div>
  );
}
