import type { CallState } from '@hookswitch/core';
import { BellRing, type LucideIcon, Pause, PhoneCall, PhoneOff, PhoneOutgoing, TriangleAlert } from 'lucide-react';
import { callState } from '../i18n/en/states.js';
import { useWords } from '../i18n/useWords.js';
import { CALL_TONES } from './tone.js';

const ENGLISH = { callState };

const ICONS: Readonly<Record<CallState, LucideIcon>> = {
  ringing: BellRing,
  established: PhoneCall,
  held: Pause,
  dialing: PhoneOutgoing,
  failed: TriangleAlert,
  released: PhoneOff,
};

/** The state of a call: a glyph, a word and a colour. */
export function CallStateGlyph({ state }: { readonly state: CallState }) {
  const messages = useWords(ENGLISH);
  const Icon = ICONS[state];
  return (
    <span className="hs-state" data-tone={CALL_TONES[state]}>
      <Icon className="hs-glyph" aria-hidden="true" />
      <span>{messages.callState[state]}</span>
    </span>
  );
}
