import { parseDestination } from '@hookswitch/core/calls';
import type { CallHistoryEntry } from '@hookswitch/core/directory';
import { PhoneCall, PhoneIncoming, PhoneMissed, PhoneOutgoing } from 'lucide-react';
import { useContext } from 'react';
import { Text } from 'react-aria-components';
import { callHistory } from '../i18n/en/callHistory.js';
import { locale } from '../i18n/en/common.js';
import { useWords } from '../i18n/useWords.js';
import { formatDuration } from '../internal/formatDuration.js';
import { hasLine, Presence } from '../internal/Presence.js';
import type { Tone } from '../internal/tone.js';
import { CallHistoryContext } from './CallHistoryContext.js';

const ENGLISH = { callHistory, locale };

/** One past call: with whom, when, what became of it, and how the far end's line stands now. */
export function PastCallCell({ entry }: { readonly entry: CallHistoryEntry }) {
  const messages = useWords(ENGLISH);
  const words = messages.callHistory;
  const shared = useContext(CallHistoryContext);
  const { direction, outcome, name, number, startedAt, duration } = entry;
  const canCall = parseDestination(number).ok;
  // The one word says both.
  const isPlain = outcome === 'missed' || outcome === 'emitted';
  return (
    <span className="hs-past-call" data-tone={toneOf(entry)}>
      <PastCallGlyph entry={entry} />
      <span className="hs-past-who">
        <bdi className="hs-row-name">{name || number || words.withheld}</bdi>
        {name !== '' && number !== '' && <bdi className="hs-past-number">{number}</bdi>}
      </span>
      {/* As a whole in the place of another one: nothing comes and goes beside its spaces, which a translator may have taken. */}
      <Text key={[isPlain, !duration, number === '', startedAt === undefined].join()} slot="description" className="hs-past-about">
        <span className="hs-past-what">
          <span className="hs-past-outcome">
            {!isPlain && <span className="hs-hidden">{words.direction[direction]}</span>} <span>{words.outcome[outcome]}</span>
          </span>{' '}
          {duration !== undefined && duration > 0 && <span className="hs-past-duration">{formatDuration(duration, messages.locale)}</span>}{' '}
          {!canCall && <span>{number === '' && name !== '' ? words.withheld : words.cannotCall}</span>}
        </span>{' '}
        {startedAt !== undefined && <span className="hs-past-time">{shared?.dates.time(startedAt)}</span>}{' '}
        {shared && canCall && <Presence number={number} hints={shared.hints} isKnown={hasLine(entry)} />}
      </Text>
    </span>
  );
}

const GLYPH = { className: 'hs-icon hs-past-glyph', 'aria-hidden': true } as const;

function PastCallGlyph({ entry: { direction, outcome } }: { readonly entry: CallHistoryEntry }) {
  if (outcome === 'ongoing') return <PhoneCall {...GLYPH} />;
  if (outcome === 'missed') return <PhoneMissed {...GLYPH} />;
  return direction === 'incoming' ? <PhoneIncoming {...GLYPH} /> : <PhoneOutgoing {...GLYPH} />;
}

/** Only a missed call is loud, and one that goes on is not past. */
function toneOf({ outcome }: CallHistoryEntry): Tone {
  if (outcome === 'missed') return 'problem';
  return outcome === 'ongoing' ? 'established' : 'quiet';
}
