import type { Clock } from '@hookswitch/core/environment';
import { createFifo } from './fifo.js';
import { createPipe } from './pipe.js';

/** What a client sees of a connection that just ended: a code that no endpoint may send. */
export const BROKEN = 1_006;

/** The client's end of a socket, as an adapter offers it. */
export interface Wire {
  deliver(text: string): void;
  close(code: number): void;
}

/** The server's side of a link: what it hears. */
interface LinkOwner {
  readonly onFrame: (text: string) => void;
  readonly onClose: () => void;
}

/** One socket between a client and the server, with everything that can go wrong on the way. */
export interface Link {
  /** Server to client. */
  send(text: string): void;
  /** Client to server. */
  receive(text: string): void;
  /** The server closes: what is on the way arrives first. */
  close(code: number): void;
  /** The connection breaks: what is on the way is lost, on both sides. */
  cut(code: number): void;
  /** The client closed it. */
  closedByClient(): void;
  freeze(): void;
  thaw(): void;
  /** Delivers the next frame to the client twice. */
  duplicateNext(): void;
  /** Delivers the next two frames to the client in the wrong order, which no TCP does. */
  swapNext(): void;
  /** Hands the client a frame whatever state the socket is in. */
  deliverLate(text?: string): void;
}

/** What a link stands on. */
export interface LinkParts {
  readonly clock: Clock;
  readonly latencyMs: () => number;
  readonly wire: Wire;
  readonly owner: LinkOwner;
  /** Hears each frame as it arrives at its end. */
  readonly tap: (direction: 'in' | 'out', text: string) => void;
}

/** Frames that wait for a client which reads none: more than a snapshot and a day of calls. */
const MOST_ON_THE_WAY = 200_000;

/** Connects a client's end with the server's. */
export function createLink({ clock, latencyMs, wire, owner, tap }: LinkParts): Link {
  const toClient = createPipe(clock, latencyMs);
  const toServer = createPipe(clock, latencyMs);
  let open = true;
  let duplicate = false;
  let swapping: 'no' | 'armed' | { readonly text: string } = 'no';
  /** The first frame a cut took away, else the last one delivered: what an old socket may still spit out. */
  let lastWords: string | undefined;
  const onTheWay = createFifo<string>();

  const deliver = (text: string) => {
    toClient.push(() => {
      onTheWay.shift();
      lastWords = text;
      tap('out', text);
      wire.deliver(text);
    });
    onTheWay.push(text);
    if (onTheWay.size() > MOST_ON_THE_WAY) cut(BROKEN);
  };
  const end = () => {
    open = false;
    toServer.empty();
    owner.onClose();
  };
  const breakOff = () => {
    lastWords = onTheWay.first() ?? lastWords;
    toClient.empty();
    end();
  };
  const cut = (code: number) => {
    if (!open) return;
    breakOff();
    // A new pipe: the old one may be frozen, and a cut is what ends a freeze.
    createPipe(clock, latencyMs).push(() => wire.close(code));
  };
  return {
    send(text) {
      if (!open) return;
      if (swapping === 'armed') {
        swapping = { text };
        return;
      }
      deliver(text);
      if (duplicate) deliver(text);
      duplicate = false;
      if (swapping !== 'no') deliver(swapping.text);
      swapping = 'no';
    },
    receive(text) {
      if (!open) return;
      toServer.push(() => {
        tap('in', text);
        owner.onFrame(text);
      });
    },
    close(code) {
      if (!open) return;
      end();
      toClient.push(() => wire.close(code));
    },
    cut,
    closedByClient() {
      if (open) breakOff();
    },
    freeze() {
      for (const pipe of [toClient, toServer]) pipe.freeze();
    },
    thaw() {
      for (const pipe of [toClient, toServer]) pipe.thaw();
    },
    duplicateNext() {
      duplicate = true;
    },
    swapNext() {
      swapping = 'armed';
    },
    deliverLate(text = lastWords) {
      if (text !== undefined) wire.deliver(text);
    },
  };
}
