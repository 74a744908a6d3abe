import type { RecentNumber } from '@hookswitch/hooks';
import { Trash2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { dialPad } from '../i18n/en/dialPad.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';
import { PressButton } from '../internal/PressButton.js';

const ENGLISH = { dialPad };

interface RecentNumbersProps {
  readonly id: string;
  readonly recent: readonly RecentNumber[];
  readonly onChoose: (number: string) => void;
  readonly onClear: () => void;
  /** Also after one is chosen, or all are cleared. */
  readonly onClose: () => void;
}

/** Who was called of late, in the place of the keys, so that nothing else moves. Arrows go from one to the next. */
export function RecentNumbers({ id, recent, onChoose, onClear, onClose }: RecentNumbersProps) {
  const words = useWords(ENGLISH).dialPad;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const leave = (having: () => void) => {
    having();
    onClose();
  };
  return (
    <div
      className="hs-dial-recent"
      id={id}
      ref={box}
      role="group"
      aria-label={words.recent}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (!moveFocus(event)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <ul>
        {recent.map(({ number, name }) => (
          <li key={number}>
            <PressButton className="hs-button hs-dial-called" onPress={() => leave(() => onChoose(number))}>
              <bdi>{name || number}</bdi>
              {name !== '' && <bdi className="hs-dial-number">{number}</bdi>}
            </PressButton>
          </li>
        ))}
      </ul>
      <ActionButton icon={Trash2} onPress={() => leave(onClear)}>
        {words.clearRecent}
      </ActionButton>
    </div>
  );
}

function moveFocus({ key, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return false;
  const stops = [...currentTarget.querySelectorAll('button')];
  const next = stops.findIndex((stop) => stop.matches(':focus')) + step;
  stops[(next + stops.length) % stops.length]?.focus();
  return true;
}
