import type { AskDoor } from '../client/PhoneClient.js';
import { PhoneError } from '../errors.js';
import type { Clock } from '../lib/clock.js';
import type { Asked } from './Asked.js';
import { type AskFlight, startFlight } from './askFlight.js';
import { createLateAnswers } from './lateAnswers.js';
import type { ServerAge } from './serverAge.js';

/** The questions of one kind, of which one at a time is under way: answers carry no id. See PROTOCOL.md#asking. */
export interface AskLane {
  ask(asked: Asked): void;
  /** Whoever asked has no more use for the answer. */
  withdraw(asked: Asked, reason: unknown): void;
  /** A message came that may be an answer. */
  hear(message: string, payload: unknown): void;
  /** Something has happened that an answer on its way may not know of. */
  outdate(): void;
  isBusy(): boolean;
  /** The server complained, and nothing else can be meant. */
  refused(text: string): void;
  /** The link is gone: what was asked is lost, and what waits is not asked later. */
  lost(): void;
}

/** What a lane is made of. */
export interface LaneParts {
  readonly clock: Clock;
  readonly door: AskDoor;
  readonly age: ServerAge;
}

export function createAskLane({ clock, door, age }: LaneParts): AskLane {
  const late = createLateAnswers(clock);
  const waiting: Asked[] = [];
  let flight: AskFlight | undefined;

  const sendNext = () => {
    const asked = waiting.shift();
    if (!asked) return;
    flight = startFlight({ clock, door, age, late, onLanded }, asked);
    if (flight) return;
    asked.reject(notConnected(asked));
    sendNext();
  };
  /** The next one is sent before the former's asker goes on: what they ask then has to wait its turn. */
  const onLanded = () => {
    flight = undefined;
    sendNext();
  };

  const withdraw: AskLane['withdraw'] = (asked, reason) => {
    const at = waiting.indexOf(asked);
    if (at >= 0) waiting.splice(at, 1);
    else if (flight?.asker() === asked) flight.abandon();
    else return;
    asked.reject(reason);
  };

  return {
    ask(asked) {
      if (asked.newestOnly && !asked.hasOwner) {
        const older = [...waiting, flight?.asker()].filter((one) => one?.hasOwner === false);
        for (const one of older) if (one) withdraw(one, superseded(one));
      }
      if (flight?.adopt(asked)) return;
      waiting.push(asked);
      if (!flight) sendNext();
    },
    withdraw,
    hear(message, payload) {
      if (flight) flight.hear(message, payload);
      else late.came(message);
    },
    outdate: () => flight?.outdate(),
    isBusy: () => flight !== undefined,
    refused: (text) => flight?.refused(text),
    lost() {
      const former = flight?.asker();
      const unsent = waiting.splice(0);
      flight?.stop();
      flight = undefined;
      late.forget();
      former?.reject(new PhoneError({ code: 'link-lost' }));
      for (const one of unsent) one.reject(notConnected(one));
    },
  };
}

function notConnected({ way }: Asked): PhoneError {
  return new PhoneError({ code: 'not-connected', command: way.command });
}

function superseded({ way }: Asked): PhoneError {
  return new PhoneError({ code: 'superseded', command: way.command });
}
