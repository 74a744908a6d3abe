import { callSafely } from '../lib/callSafely.js';
import type { Clock } from '../lib/clock.js';
import type { Emitter } from '../lib/emitter.js';
import type { DecodedFrame } from '../protocol/decode.js';
import type { PhoneEvent, ServerMessage, WebRtcCommand } from '../protocol/serverMessages.js';
import { isKnownType } from '../state/mergeCall.js';
import { isEnd, reducePhoneEvent } from '../state/reduceCalls.js';
import { reduceMessage } from '../state/reducers.js';
import { createEndedEarly, type EndedEarly } from './endedEarly.js';
import type { InnerHintBoard } from './hintBoard.js';
import type { LineCheck } from './lineCheck.js';
import type { ClientEvent } from './PhoneClient.js';
import type { PendingCommands } from './pendingCommands.js';
import type { StateHolder } from './stateHolder.js';

/** Where frames go. */
export interface ReceiverParts {
  readonly state: StateHolder;
  readonly hints: InnerHintBoard;
  readonly pending: PendingCommands;
  readonly resync: LineCheck;
  readonly events: Emitter<ClientEvent>;
  readonly clock: Clock;
  /** What the host gave to the client. */
  readonly options: { readonly onWebRtcCommand?: ((command: WebRtcCommand) => void) | undefined };
}

/** Takes each decoded frame to whom it concerns. */
export function createReceiver(parts: ReceiverParts): (frame: DecodedFrame) => void {
  const { events } = parts;
  const early = createEndedEarly();
  return (frame) => {
    switch (frame.kind) {
      case 'message':
        parts.pending.hear(frame.message);
        takeMessage(parts, early, frame.message);
        parts.pending.answered(frame.message.name);
        events.emit({ type: 'message', message: frame.message, raw: frame.raw });
        break;
      case 'unknown':
        parts.pending.answered('unknown');
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

function takeMessage(parts: ReceiverParts, early: EndedEarly, message: ServerMessage): void {
  const { state, clock, resync, options, events } = parts;
  switch (message.name) {
    case 'PhoneHintStatusEvent':
      parts.hints.receive(message.payload);
      break;
    case 'CurrentCallsPhoneEvents':
      resync.finish(message.payload.events);
      break;
    case 'Error':
      if (!parts.pending.refusedByServer(message.payload.text)) events.emit({ type: 'server-error', text: message.payload.text });
      break;
    case 'WebRTCCmd':
      if (options.onWebRtcCommand) callSafely(options.onWebRtcCommand, message.payload);
      break;
    case 'PhoneEvent':
      takeEvent(parts, early, message.payload);
      break;
    case 'LoggedOn':
      early.forget();
      break;
    default:
      state.set((now) => reduceMessage(now, message, clock.now()));
  }
}

function takeEvent({ state, clock, pending, resync }: ReceiverParts, early: EndedEarly, event: PhoneEvent): void {
  const { calls, ended } = state.get();
  const isKnown = calls.some((call) => call.id === event.uniqueId);
  if (early.isLate(event, isKnown)) return;
  resync.note(event);
  state.set((now) => reducePhoneEvent(now, event, clock.now()));
  if (isKnownType(event.eventType) || event.eventType === 'EventReleased') {
    // Up when we first hear of it, in a conversation that we show: most likely one of our calls under another id.
    if (!isKnown && isUp(event) && calls.some((call) => call.conversationId === event.linkedId)) resync.suspect();
    return;
  }
  const isFailure = isEnd(event);
  // A failure ends the command that waits for its call.
  if (isFailure && (isKnown || ended.some(({ call }) => call.id === event.uniqueId) || pending.failed(event))) return;
  // Something happened that we have no word for, or nothing tells to which call: it may have ended one that would dial for ever.
  if (isKnown || calls.some((call) => call.state === 'dialing')) resync.suspect();
}

function isUp({ eventType }: PhoneEvent): boolean {
  return eventType === 'EventEstablished' || eventType === 'EventOnHold';
}
