/** What a socket tells its owner. After `onClose` it says nothing more. */
export interface TransportHandlers {
  readonly onOpen: () => void;
  readonly onFrame: (text: string) => void;
  /** The close code, where there is one; it decides nothing (the server documents none). */
  readonly onClose: (code: number | undefined) => void;
}

/** One open or opening socket. */
export interface TransportSocket {
  /** False when nothing left: the socket is not open, or is closing already. */
  send(text: string): boolean;
  close(): void;
}

/**
 * How frames travel: a function that opens a socket to `url`. The default is the browser's WebSocket;
 * tests, stories and the simulator bring their own. One that throws a `PhoneError` of a session says why there can be no socket,
 * and the connection stops with it; anything else that it throws is a socket that closed at once.
 */
export type Transport = (url: string, handlers: TransportHandlers) => TransportSocket;
