import { MoonStar, PhoneForwarded } from 'lucide-react';
import { dnd } from '../i18n/en/dnd.js';
import { forwarding } from '../i18n/en/forwarding.js';
import { softphone } from '../i18n/en/softphone.js';
import { useWords } from '../i18n/useWords.js';

const ENGLISH = { dnd, forwarding, softphone };

/** What `SettingsSummary` needs. */
export interface SettingsSummaryProps {
  readonly isDnd: boolean;
  /** How many forwards are on; `undefined` while the server has not said, `null` where the softphone has none. */
  readonly forwards: number | undefined | null;
}

/** What is on of forwarding and do not disturb, in a line. */
export function SettingsSummary({ isDnd, forwards }: SettingsSummaryProps) {
  const messages = useWords(ENGLISH);
  const words = messages.softphone;
  return (
    <span className="hs-softphone-summary">
      {(isDnd || forwards === null) && (
        <span className={isDnd ? 'hs-softphone-on' : undefined}>
          <MoonStar className="hs-glyph" aria-hidden="true" />
          <span>{isDnd ? messages.dnd.label : words.noneOn}</span>
        </span>
      )}
      {forwards !== null && (forwards !== 0 || !isDnd) && (
        <span className={forwards ? 'hs-softphone-on' : undefined}>
          <PhoneForwarded className="hs-glyph" aria-hidden="true" />
          <span className="hs-hidden">{`${messages.forwarding.label} `}</span>
          <span>{forwards === undefined ? messages.forwarding.unknown : forwards ? words.forwardsOn(forwards) : words.noneOn}</span>
        </span>
      )}
    </span>
  );
}
