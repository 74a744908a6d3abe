import type { PhoneStatusName } from '@hookswitch/core';
import { Ban, Circle, CircleQuestionMark, Contrast, type LucideIcon, Minus, Pause, Triangle, TriangleAlert } from 'lucide-react';
import { phoneStatus } from '../i18n/en/states.js';
import { useWords } from '../i18n/useWords.js';
import { STATUS_TONES } from './tone.js';

const ENGLISH = { phoneStatus };

/** The shape of each state of a line. */
export const STATUS_ICONS: Readonly<Record<PhoneStatusName | 'unknown', LucideIcon>> = {
  AVAILABLE: Circle,
  CALLING: Contrast,
  BUSY: Contrast,
  INDISPONIBLE: Minus,
  RINGING: Triangle,
  BUSY_AND_RINGING: Contrast,
  ONHOLD: Pause,
  DEACTIVATED: Ban,
  UNEXISTING: Ban,
  ERROR: TriangleAlert,
  unknown: CircleQuestionMark,
};

/** The state of a line: a glyph, a word and a colour. `undefined` is not known, which is a state of its own. */
export function StatusGlyph({ status }: { readonly status: PhoneStatusName | undefined }) {
  const messages = useWords(ENGLISH);
  const word = status ?? 'unknown';
  return (
    <span className="hs-state" data-tone={STATUS_TONES[word]} data-status={word}>
      <StatusIcon status={status} />
      <span className="hs-state-word">{messages.phoneStatus[word]}</span>
    </span>
  );
}

/** The glyph alone, where the word stands elsewhere. */
export function StatusIcon({ status }: { readonly status: PhoneStatusName | undefined }) {
  const word = status ?? 'unknown';
  const Icon = STATUS_ICONS[word];
  return <Icon className="hs-glyph" data-status={word} data-tone={STATUS_TONES[word]} aria-hidden="true" />;
}

/** The word alone, where the glyph stands elsewhere. */
export function StatusWord({ status }: { readonly status: PhoneStatusName | undefined }) {
  const messages = useWords(ENGLISH);
  const word = status ?? 'unknown';
  return (
    <span className="hs-state-word" data-tone={STATUS_TONES[word]}>
      {messages.phoneStatus[word]}
    </span>
  );
}
