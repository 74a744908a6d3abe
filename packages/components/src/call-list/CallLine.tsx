import type { Call } from '@hookswitch/core';
import { callList } from '../i18n/en/callList.js';
import { unknownCaller } from '../i18n/en/common.js';
import { useWords } from '../i18n/useWords.js';
import { CallStateGlyph } from '../internal/CallStateGlyph.js';
import { CallTimer } from '../internal/CallTimer.js';
import { timedSince } from '../internal/timedSince.js';
import { whoIs } from '../internal/whoIs.js';
import { DirectionGlyph } from './DirectionGlyph.js';

const ENGLISH = { callList, unknownCaller };

/** How a call stands, which way it went, through which queue it came, for how long, and with whom it is. */
export function CallLine({ call, now }: { readonly call: Call; readonly now: () => number }) {
  const messages = useWords(ENGLISH);
  const words = messages.callList;
  return (
    <>
      <div className="hs-call-what">
        <CallStateGlyph state={call.state} />
        <span className="hs-call-direction" data-direction={call.direction}>
          <DirectionGlyph direction={call.direction} />
          <span className="hs-hidden">{words.direction[call.direction]}</span>
        </span>
        {call.queue !== undefined && (
          <span className="hs-call-queue">
            <bdi>{words.queue(call.queue)}</bdi>
          </span>
        )}
        <CallTimer since={timedSince(call)} now={now} />
      </div>
      <div className="hs-call-who">
        <bdi className="hs-call-name">{whoIs(call, messages)}</bdi>
        {call.name !== '' && <bdi className="hs-call-number">{call.number}</bdi>}
      </div>
    </>
  );
}
