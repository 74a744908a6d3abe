import { optional } from '../lib/optional.js';
import type { Transport } from '../transport/Transport.js';
import type { FrameEntry, SocketEntry } from './Recording.js';

/** What a recorded transport sees. */
export interface TransportEars {
  /** A socket is asked for; gives the number it goes by. */
  readonly onSocket: (url: string) => number;
  readonly onChange: (entry: Omit<SocketEntry, 'at' | 'type'>) => void;
  readonly onFrame: (socket: number, direction: FrameEntry['direction'], text: string) => void;
}

/** The same transport, listened to. Frames pass through untouched, first to the ears: what they bring about comes after them. */
export function recordTransport(transport: Transport, ears: TransportEars): Transport {
  return (url, handlers) => {
    const socket = ears.onSocket(url);
    let isClosed = false;
    const close = (entry: Omit<SocketEntry, 'at' | 'type' | 'socket' | 'what'>) => {
      if (isClosed) return;
      isClosed = true;
      ears.onChange({ socket, what: 'closed', ...entry });
    };
    ears.onChange({ socket, what: 'opening' });
    try {
      const inner = transport(url, {
        onOpen() {
          ears.onChange({ socket, what: 'open' });
          handlers.onOpen();
        },
        onFrame(text) {
          ears.onFrame(socket, 'received', text);
          handlers.onFrame(text);
        },
        onClose(code) {
          close({ by: 'server', ...optional('code', code) });
          handlers.onClose(code);
        },
      });
      return {
        send(text) {
          ears.onFrame(socket, 'sent', text);
          return inner.send(text);
        },
        close() {
          close({ by: 'client' });
          inner.close();
        },
      };
    } catch (error) {
      // The page forbids the socket; the client has its own answer to that.
      close({ by: 'server' });
      throw error;
    }
  };
}
