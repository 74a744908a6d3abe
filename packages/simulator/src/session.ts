import { encodeMessage, PHONE_STATUS_CODES, type WirePhoneEvent } from '@hookswitch/core/protocol';
import { runCommand } from './commands.js';
import { parseFrame } from './frames.js';
import { fullUserConfig, partialUserConfig, voicemailStatus } from './messages.js';
import type { WorldEvent } from './world/events.js';
import { lineOf } from './world/identity.js';
import type { Leg, User } from './world/model.js';
import type { World } from './world/World.js';

/** One login on one socket: frames in, operations on the world, frames out. */
export interface Session {
  /** A frame arrived from the client. */
  readonly receive: (text: string) => void;
  /** The socket is gone. */
  readonly end: () => void;
}

/** What a session stands on. */
export interface SessionParts {
  readonly world: World;
  readonly username: string;
  readonly send: (frame: string) => void;
  /** As `send`, but a slow server may take its time. */
  readonly sendSnapshot: (frame: string) => void;
  /** As `send`, for what is asked for: that may be slow, or lost, on its own. */
  readonly sendAnswer: (frame: string) => void;
  /** How a change of DND or a forward is confirmed. */
  readonly userConfig: 'full' | 'partial';
  readonly contactCommands: 'new' | 'old';
  /** After a restart the state of a line may not be known until it changes. */
  readonly isHintKnown: (number: string) => boolean;
  readonly now: () => number;
  /** Carries out a command that changes something: now, later or never, as the server is. */
  readonly carryOut: (run: () => void) => void;
  readonly complain: (problem: string) => void;
  readonly forEach: <T>(items: readonly T[], act: (item: T) => void) => void;
  /** Whether the server noticed what became of a leg. */
  readonly isTold: (leg: Leg) => boolean;
}

/** The answer to a heartbeat: an object that is no message. */
const PONG = '{"claz":"ping"}';

/** Begins a session: says it is up, pushes what every client is told unasked, and from then on every change. */
export function startSession(parts: SessionParts): Session {
  const { world, username, send } = parts;
  const user = world.user(username);
  if (!user) throw new Error(`@hookswitch/simulator: nobody here is called ${username}`);
  const hints = new Set<string>();
  const context = { ...parts, user, who: username, hints };
  send(encodeMessage('LoggedOn', {}));
  send(encodeMessage('UserConfigUpdate', fullUserConfig(user)));
  send(encodeMessage('PhoneStatusUpdate', { status: world.statusOf(username) }));
  tellVoicemail(user, send);
  const leave = world.subscribe((event) => tell(event, user, parts, hints));
  return {
    receive(text) {
      const frame = parseFrame(text);
      switch (frame?.['claz']) {
        case 'ping':
          if (world.beliefs.pings === 'answered') send(PONG);
          break;
        case 'web':
          runCommand(context, frame);
          break;
        default:
          parts.complain(frame ? 'claz must be web or ping' : 'a frame must be a JSON object');
      }
    },
    end: leave,
  };
}

function tell(event: WorldEvent, user: User, parts: SessionParts, hints: ReadonlySet<string>): void {
  const { send, userConfig } = parts;
  switch (event.type) {
    case 'leg':
      if (user.line && lineOf(event.leg) === user.line && parts.isTold(event.leg)) tellCall(event.event, parts);
      break;
    case 'status': {
      const { line, status } = event;
      if (line === user.line) send(encodeMessage('PhoneStatusUpdate', { status }));
      if (hints.has(line.number)) send(encodeMessage('PhoneHintStatusEvent', { number: line.number, status: PHONE_STATUS_CODES[status] }));
      break;
    }
    case 'voicemail':
      if (event.user === user) tellVoicemail(user, send);
      break;
    case 'config':
      if (event.user !== user) break;
      send(encodeMessage('UserConfigUpdate', userConfig === 'full' ? fullUserConfig(user) : partialUserConfig(user, event.feature)));
      break;
    case 'room':
      if (event.line === user.line) send(encodeMessage('ConferenceEvent', event.payload));
      break;
    case 'room-participant':
      if (event.line === user.line) send(encodeMessage('ConferenceParticipantEvent', event.payload));
      break;
    case 'attendance':
      break;
    default:
      event satisfies never;
  }
}

function tellCall(event: WirePhoneEvent, { world, send }: SessionParts): void {
  if (event.eventType === 'EventFailure' && world.beliefs.failure === 'without-ids') {
    const { uniqueId: _uniqueId, linkedId: _linkedId, ...rest } = event;
    // Nothing that a type of ours describes: that is the point.
    send(JSON.stringify({ msgType: 'PhoneEvent', ctiMessage: rest }));
  } else send(encodeMessage('PhoneEvent', event));
}

function tellVoicemail(user: User, send: (frame: string) => void): void {
  const status = voicemailStatus(user);
  if (status) send(encodeMessage('VoiceMailStatusUpdate', status));
}
