import { isPhoneError, type SessionErrorContext } from '../errors.js';
import { type DecodedFrame, decodeFrame } from '../protocol/decode.js';
import type { Transport, TransportSocket } from '../transport/Transport.js';
import type { RequestBudget } from './requestBudget.js';
import type { ConnectionEvent } from './transition.js';

/** Whom to connect as, and where. */
export interface ConnectionTarget {
  /** The address of the socket with its token in it: never logged. */
  readonly socketUrl: (token: string) => string;
  /** A token; `suspect` when the one at hand may be stale. Rejects with a {@link PhoneError}. */
  readonly getToken: (suspect: boolean) => Promise<string>;
}

/** What a link is made of. */
export interface LinkParts {
  readonly transport: Transport;
  readonly budget: RequestBudget;
  readonly dispatch: (event: ConnectionEvent) => void;
  readonly onFrame: (frame: DecodedFrame) => void;
}

/** One token and one socket at a time; of those before, nothing is heard any more. */
export interface Link {
  aim(target: ConnectionTarget): void;
  fetchToken(suspect: boolean): void;
  open(): void;
  close(): void;
  /** Sends a frame; false when there is no socket that takes it, or it is closing. */
  send(frame: string): boolean;
}

export function createLink({ transport, budget, dispatch, onFrame }: LinkParts): Link {
  let target: ConnectionTarget | undefined;
  let token = '';
  let socket: TransportSocket | undefined;
  /** Each socket and each token request has a number: what an older one still says is not for us. */
  let generation = 0;

  /** Whoever begins now can ask later whether somebody else has begun since, and then keeps silent. */
  const begin = () => {
    generation += 1;
    const mine = generation;
    return () => mine === generation;
  };

  const receive = (text: string) => {
    const frame = decodeFrame(text);
    dispatch({ type: 'frame' });
    if (frame.kind === 'message' && frame.message.name === 'LoggedOn') dispatch({ type: 'logged-on' });
    if (frame.kind === 'message' && frame.message.name === 'LoggedOnError')
      dispatch({
        type: 'log-on-refused',
        reason: { code: frame.message.payload.reason === 'loggedOnTimeout' ? 'log-on-timeout' : 'log-on-failed' },
      });
    onFrame(frame);
  };

  return {
    aim(next) {
      target = next;
    },
    fetchToken(suspect) {
      const isMine = begin();
      target?.getToken(suspect).then(
        (fresh) => {
          if (!isMine()) return;
          token = fresh;
          dispatch({ type: 'token-ready' });
        },
        (error: unknown) => {
          if (!isMine()) return;
          const reason = reasonOf(error);
          dispatch({ type: 'token-failed', reason, final: isFinal(reason) });
        },
      );
    },
    open() {
      if (!target) return;
      const isMine = begin();
      const onClose = (reason?: SessionErrorContext) => {
        if (isMine()) dispatch({ type: 'socket-closed', reason });
      };
      budget.spend();
      try {
        socket = transport(target.socketUrl(token), {
          onOpen: () => {
            if (isMine()) dispatch({ type: 'socket-opened' });
          },
          onClose: () => onClose(),
          onFrame: (text) => {
            if (isMine()) receive(text);
          },
        });
      } catch (error) {
        // A page may forbid the socket (mixed content, a policy): to us it is a socket that closed at once.
        onClose(sessionErrorIn(error));
      }
    },
    close() {
      begin();
      socket?.close();
      socket = undefined;
    },
    send(frame) {
      try {
        return socket?.send(frame) ?? false;
      } catch {
        // A transport that throws has no socket any more, whatever it says.
        dispatch({ type: 'socket-closed' });
        return false;
      }
    },
  };
}

/** Reasons that another attempt would meet again. */
function isFinal(reason: SessionErrorContext): boolean {
  return reason.code === 'invalid-credentials' || reason.code === 'token-expired' || reason.code === 'bad-address';
}

function reasonOf(error: unknown): SessionErrorContext {
  const said = sessionErrorIn(error);
  return said ?? { code: 'single-sign-on', text: error instanceof Error ? error.message : String(error) };
}

/** What a callback of the host's said in words of ours. */
function sessionErrorIn(error: unknown): SessionErrorContext | undefined {
  return isPhoneError(error) && isSessionError(error.context) ? error.context : undefined;
}

function isSessionError(context: { readonly code: string }): context is SessionErrorContext {
  return !('command' in context) && context.code !== 'disposed';
}
