import { encodeMessage } from '@hookswitch/core/protocol';
import type { CommandContext } from './CommandContext.js';

/** Sends a snapshot of the user's calls; one without calls as the server is believed to send it. */
export function answerSnapshot({ world, who, sendSnapshot }: CommandContext): void {
  const events = world.callsOf(who);
  const answer = events.length > 0 ? 'empty-list' : world.beliefs.emptySnapshot;
  switch (answer) {
    case 'empty-list':
      sendSnapshot(encodeMessage('CurrentCallsPhoneEvents', { events }));
      break;
    case 'silence':
      break;
    case 'null':
      sendSnapshot('{"msgType":"CurrentCallsPhoneEvents","ctiMessage":null}');
      break;
    case 'no-list':
      sendSnapshot('{"msgType":"CurrentCallsPhoneEvents","ctiMessage":{}}');
      break;
    default:
      answer satisfies never;
  }
}
