import { PhoneError } from '../errors.js';
import type { Transport } from './Transport.js';

/** The browser's WebSocket as a transport; the only place that names it. */
export const webSocketTransport: Transport = (url, handlers) => {
  if (typeof WebSocket === 'undefined') throw new PhoneError({ code: 'no-websocket' });
  const socket = new WebSocket(url);
  socket.onopen = () => handlers.onOpen();
  socket.onmessage = (event: MessageEvent<unknown>) => {
    if (typeof event.data === 'string') handlers.onFrame(event.data);
  };
  // An error event carries no reason by design of the web; the close event that always follows is enough.
  socket.onclose = (event) => {
    release();
    handlers.onClose(event.code);
  };

  const release = () => {
    socket.onopen = null;
    socket.onmessage = null;
    socket.onclose = null;
  };

  return {
    send: (text) => {
      // A browser takes frames while it is closing, for seconds, and loses them.
      if (socket.readyState !== WebSocket.OPEN) return false;
      socket.send(text);
      return true;
    },
    close: () => {
      release();
      socket.close();
    },
  };
};
