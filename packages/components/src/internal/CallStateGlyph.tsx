import type { CallState } from '@hookswitch/core';
import { BellRing, type LucideIcon, Pause, PhoneCall, PhoneOff, PhoneOutgoing, TriangleAlert } from 'lucide-react';
import { useMessages } from '../i18n/MessagesProvider.js';
import { CALL_TONES } from './tone.js';

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
  const messages = useMessages();
  const Icon = ICONS[state];
  return (
    <span className="hs-state" data-tone={CALL_TONES[state]}>
      <Icon className="hs-glyph" aria-hidden="true" />
      <span>{messages.callState[state]}</span>
    </span>
  );
}
