import { callSafely } from '../lib/callSafely.js';
import type { Clock } from '../lib/clock.js';
import type { Emitter } from '../lib/emitter.js';
import type { DecodedFrame } from '../protocol/decode.js';
import type { ServerMessage, WebRtcCommand } from '../protocol/serverMessages.js';
import type { Call } from '../state/call.js';
import { reduceSnapshot } from '../state/reduceCalls.js';
import { reduceMessage } from '../state/reducers.js';
import type { InnerHintBoard } from './hintBoard.js';
import type { CallTimes } from './keepCallTimes.js';
import type { ClientEvent } from './PhoneClient.js';
import type { PendingCommands } from './pendingCommands.js';
import type { Resync } from './resync.js';
import type { StateHolder } from './stateHolder.js';

/** Where frames go. */
export interface ReceiverParts {
  readonly state: StateHolder;
  readonly hints: InnerHintBoard;
  readonly pending: PendingCommands;
  readonly resync: Resync;
  readonly events: Emitter<ClientEvent>;
  readonly clock: Clock;
  readonly callTimes: CallTimes;
  /** What the host gave to the client. */
  readonly options: {
    readonly onWebRtcCommand?: ((command: WebRtcCommand) => void) | undefined;
  };
}

/** Takes each decoded frame to whom it concerns. */
export function createReceiver(parts: ReceiverParts): (frame: DecodedFrame) => void {
  const { events } = parts;
  return (frame) => {
    switch (frame.kind) {
      case 'message':
        takeMessage(parts, frame.message);
        parts.pending.answered(frame.message.name);
        events.emit({ type: 'message', message: frame.message });
        break;
      case 'unknown':
        events.emit({ type: 'unknown-message', msgType: frame.msgType, payload: frame.payload });
        break;
      case 'malformed':
        events.emit({ type: 'malformed', msgType: frame.msgType, problem: frame.problem });
        break;
      case 'sign-of-life':
        break;
      default:
        frame satisfies never;
    }
  };
}

function takeMessage(parts: ReceiverParts, message: ServerMessage): void {
  const { state, clock, resync, options, events, callTimes } = parts;
  switch (message.name) {
    case 'PhoneHintStatusEvent':
      parts.hints.receive(message.payload);
      break;
    case 'CurrentCallsPhoneEvents': {
      const raced = resync.finish();
      // The answer a second time is older than what happened since.
      if (!raced) break;
      let gone: readonly Call[] = [];
      state.set((before) => {
        const now = clock.now();
        const next = reduceSnapshot(before, message.payload.events, raced, now);
        gone = callTimes.takeGone(next);
        return callTimes.recall(next, now);
      });
      for (const call of gone) events.emit({ type: 'call', change: { type: 'ended', call, reason: 'lost' } });
      break;
    }
    case 'Error':
      if (!parts.pending.refusedByServer(message.payload.text)) events.emit({ type: 'server-error', text: message.payload.text });
      break;
    case 'WebRTCCmd':
      if (options.onWebRtcCommand) callSafely(options.onWebRtcCommand, message.payload);
      break;
    default:
      if (message.name === 'PhoneEvent') resync.note(message.payload);
      state.set((now) => reduceMessage(now, message, clock.now()));
  }
}
