import type { AskDoor } from '../client/PhoneClient.js';
import { PhoneError } from '../errors.js';
import type { Clock } from '../lib/clock.js';
import type { Asked } from './Asked.js';
import type { LateAnswers } from './lateAnswers.js';
import type { ServerAge } from './serverAge.js';

/** A question under way. */
export interface AskFlight {
  /** Who waits for the answer, if anybody still does. */
  asker(): Asked | undefined;
  /** Whoever asked has left: the answer, when it comes, is nobody's. */
  abandon(): void;
  /** Somebody else asks the same: the answer is theirs, if nobody waits for it any more and nothing has happened since. */
  adopt(asked: Asked): boolean;
  /** Something has happened that the answer may not know of: whoever asks from now on needs another. */
  outdate(): void;
  hear(message: string, payload: unknown): void;
  /** The server complained, and nothing else can be meant. */
  refused(text: string): void;
  /** Lets go of all timers. */
  stop(): void;
}

/** What a flight is made of. */
export interface FlightParts {
  readonly clock: Clock;
  readonly door: AskDoor;
  readonly age: ServerAge;
  readonly late: LateAnswers;
  /** It is over, and its promise about to be settled. */
  readonly onLanded: () => void;
}

/** How long an answer is waited for. */
const LIMIT_MS = 10_000;
/** How long a server that may be an old one has to show that it knows a new name. */
const OLD_AFTER_MS = 3_000;
/** A newer server sends the old answer beside the new one: the new one has this long to follow. */
const TWIN_MS = 1_000;
/** While a late answer is still expected, the next to come is held this long. */
const DOUBT_MS = 3_000;

/** Sends a question; `undefined` where there is no session to send it in. */
export function startFlight({ clock, door, age, late, onLanded }: FlightParts, first: Asked): AskFlight | undefined {
  /** `undefined` from when whoever asked has left. */
  let asked: Asked | undefined = first;
  let isOutdated = false;
  const isOldFirst = age.get() === 'old' && first.oldWay !== undefined;
  const sent = new Set([isOldFirst ? first.oldWay : first.way]);
  if (![...sent][0]?.send(door)) return undefined;
  /** An answer that may yet turn out to be another's. */
  let doubtful: { readonly take: () => void; readonly cancel: () => void } | undefined;

  const stop = () => {
    cancelLimit();
    cancelOld?.();
    doubtful?.cancel();
  };
  const land = (settle: (asker: Asked) => void) => {
    stop();
    const asker = asked;
    asked = undefined;
    onLanded();
    if (asker) settle(asker);
  };
  const askOldWay = (): boolean => {
    if (age.get() !== 'unknown' || !first.oldWay || sent.has(first.oldWay)) return false;
    sent.add(first.oldWay);
    return first.oldWay.send(door);
  };
  const cancelLimit = clock.after(LIMIT_MS, () => {
    // Perhaps another's, but nothing else has come.
    if (doubtful) return doubtful.take();
    if (!first.namesItself) late.expect([...sent].flatMap((way) => way?.answers ?? []));
    land((asker) => asker.reject(new PhoneError({ code: 'no-response' })));
  });
  const cancelOld = isOldFirst || !first.oldWay ? undefined : clock.after(OLD_AFTER_MS, askOldWay);

  return {
    asker: () => asked,
    abandon() {
      asked = undefined;
    },
    adopt(one) {
      if (asked || isOutdated || one.wish !== first.wish) return false;
      asked = one;
      return true;
    },
    outdate() {
      isOutdated = true;
    },
    hear(message, payload) {
      const by = (['way', 'oldWay'] as const).find((each) => first[each]?.answers.includes(message) && sent.has(first[each]));
      if (!by || !first[by]?.isAbout(payload)) return;
      if (doubtful) {
        // The one that was held was another's.
        doubtful.cancel();
        late.came(message);
      }
      const isOld = by === 'oldWay';
      const take = () => {
        late.forget();
        if (isOld) age.seemsOld();
        land((asker) => asker[by]?.settle(payload));
      };
      const holdMs = late.isExpected(message) ? DOUBT_MS : isOld && sent.has(first.way) ? TWIN_MS : 0;
      if (holdMs > 0) doubtful = { take, cancel: clock.after(holdMs, take) };
      else take();
    },
    refused(text) {
      // An old server may well complain of a name it does not know.
      if (!askOldWay()) land((asker) => asker.reject(new PhoneError({ code: 'server-error', text })));
    },
    stop,
  };
}
