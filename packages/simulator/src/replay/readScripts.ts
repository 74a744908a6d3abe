import { encodeMessage } from '@hookswitch/core/protocol';
import type { FrameEntry, HeartbeatEntry, RecordedEntry, Recording, SocketEntry } from '@hookswitch/core/record';

/** What the server did, so many milliseconds after the socket was asked for. */
export interface ScriptStep {
  readonly after: number;
  /** How many frames the client had sent by then: this may be the answer to the last of them. */
  readonly sentBefore: number;
  readonly act:
    | { readonly do: 'open' }
    | { readonly do: 'deliver'; readonly text: string }
    | { readonly do: 'close'; readonly code: number | undefined };
}

/** What the client sent, and when. */
export interface SentFrame {
  readonly after: number;
  readonly frame: FrameEntry;
}

/** One recorded socket, ready to be played to another. */
export interface Script {
  readonly steps: readonly ScriptStep[];
  readonly sent: readonly SentFrame[];
  /** How many pings were answered on a socket that came to an end; on one that did not, each is. */
  readonly answers: number;
}

type OfSocket = SocketEntry | FrameEntry | HeartbeatEntry;

/** Where the buffer had let go of a socket's beginning: enough of one for a client to be logged on, with no calls. */
const BEGINNING: readonly ScriptStep['act'][] = [
  { do: 'open' },
  { do: 'deliver', text: encodeMessage('LoggedOn', {}) },
  { do: 'deliver', text: encodeMessage('CurrentCallsPhoneEvents', { events: [] }) },
  { do: 'deliver', text: encodeMessage('LineConfig', { id: '1', webRtc: false, hasDevice: true }) },
];

/** The sockets of a recording, in the order in which they were asked for. */
export function readScripts(recording: Recording): readonly Script[] {
  const sockets = new Map<number, OfSocket[]>();
  for (const entry of recording.entries) {
    if (!isOfSocket(entry)) continue;
    const entries = sockets.get(entry.socket);
    if (entries) entries.push(entry);
    else sockets.set(entry.socket, [entry]);
  }
  return [...sockets.values()].map(readScript);
}

function readScript(entries: readonly OfSocket[]): Script {
  const [first] = entries;
  const begin = first?.at ?? 0;
  const isWhole = first?.type === 'socket' && first.what === 'opening';
  const steps: ScriptStep[] = isWhole ? [] : BEGINNING.map((act) => ({ after: 0, sentBefore: 0, act }));
  const sent: SentFrame[] = [];
  let answers = 0;
  let hasEnd = false;
  const say = (after: number, act: ScriptStep['act']) => steps.push({ after, sentBefore: sent.length, act });
  for (const entry of entries) {
    const after = entry.at - begin;
    if (entry.type === 'heartbeat') answers += entry.answers;
    else if (entry.type === 'frame' && entry.direction === 'sent') sent.push({ after, frame: entry });
    else if (entry.type === 'frame') say(after, { do: 'deliver', text: textOf(entry) });
    else if (entry.what === 'open') say(after, { do: 'open' });
    else if (entry.what === 'closed') {
      hasEnd = true;
      // The client's own closing is the client's to repeat.
      if (entry.by === 'server') say(after, { do: 'close', code: entry.code });
    }
  }
  return { steps, sent, answers: hasEnd ? answers : Number.POSITIVE_INFINITY };
}

/** A frame as it was, as far as it was kept: of one that nobody could read, that it was there. */
function textOf({ frame, name }: FrameEntry): string {
  if (frame) return JSON.stringify(frame);
  return name.startsWith('(') ? name : JSON.stringify({ msgType: name });
}

function isOfSocket(entry: RecordedEntry): entry is OfSocket {
  return entry.type === 'socket' || entry.type === 'frame' || entry.type === 'heartbeat';
}
