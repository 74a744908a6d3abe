import type {
  AskCommandName,
  AskCommands,
  ClientCommandName,
  ClientCommands,
  ServerMessageName,
  WireAnswerName,
  WireAnswers,
  WireMessages,
} from '@hookswitch/core/protocol';
import type { ManualClock } from '@hookswitch/core/testing';
import type { Simulator } from '../src/createSimulator.js';

/** A message as it came. */
interface Heard {
  readonly msgType: string;
  readonly ctiMessage: unknown;
}

/** A client with no mind of its own: it sends what it is told and keeps what it hears. */
export interface Client {
  /** Every frame with a `msgType`, in order. */
  readonly heard: Heard[];
  /** Every frame as text. */
  readonly frames: string[];
  /** Close codes: one at most, unless somebody broke the contract. */
  readonly closes: (number | undefined)[];
  send<N extends ClientCommandName>(command: N, fields: ClientCommands[N]): void;
  send<N extends AskCommandName>(command: N, fields: AskCommands[N]): void;
  readonly sendText: (text: string) => void;
  readonly close: () => void;
  /** Payloads of one type, in order. */
  readonly all: <N extends ServerMessageName>(name: N) => readonly WireMessages[N][];
  readonly last: <N extends ServerMessageName>(name: N) => WireMessages[N] | undefined;
  /** Answers of one type, in order. */
  readonly answers: <N extends WireAnswerName>(name: N) => readonly WireAnswers[N][];
  /** Phone events as `EventRinging 1001`, in order: the type and the far end. */
  readonly story: () => readonly string[];
  readonly forget: () => void;
}

/** Opens a socket in memory and keeps what comes; time has to be moved for anything to come. */
export function open(simulator: Simulator, token: string): Client {
  const heard: Heard[] = [];
  const frames: string[] = [];
  const closes: (number | undefined)[] = [];
  const socket = simulator.transport(`wss://xuc.example/xuc/api/2.0/cti?token=${token}`, {
    onOpen: () => {},
    onFrame(text) {
      frames.push(text);
      const frame = JSON.parse(text);
      if (typeof frame.msgType === 'string') heard.push(frame);
    },
    onClose: (code) => closes.push(code),
  });
  function all<N extends ServerMessageName>(name: N): readonly WireMessages[N][];
  function all(name: string): readonly unknown[] {
    return heard.filter(({ msgType }) => msgType === name).map(({ ctiMessage }) => ctiMessage);
  }
  function answers<N extends WireAnswerName>(name: N): readonly WireAnswers[N][];
  function answers(name: string): readonly unknown[] {
    return heard.filter(({ msgType }) => msgType === name).map(({ ctiMessage }) => ctiMessage);
  }
  function send<N extends ClientCommandName>(command: N, fields: ClientCommands[N]): void;
  function send<N extends AskCommandName>(command: N, fields: AskCommands[N]): void;
  function send(command: string, fields: object): void {
    socket.send(JSON.stringify({ claz: 'web', command, ...fields }));
  }
  return {
    heard,
    frames,
    closes,
    send,
    answers,
    sendText: socket.send,
    close: socket.close,
    all,
    last: (name) => all(name).at(-1),
    story: () => all('PhoneEvent').map(({ eventType, otherDN }) => `${eventType} ${otherDN}`),
    forget() {
      heard.length = 0;
      frames.length = 0;
    },
  };
}

/** Logs in and lets the greeting arrive. */
export function logIn(simulator: Simulator, clock: ManualClock, login: string): Client {
  const client = open(simulator, simulator.issueToken(login));
  clock.advance(0);
  clock.advance(0);
  return client;
}
