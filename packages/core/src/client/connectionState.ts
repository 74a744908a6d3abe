import type { Machine } from '../connection/transition.js';
import type { ConnectionState } from '../state/phoneState.js';

const ONLINE: ConnectionState = { phase: 'online' };

/**
 * The connection as the outside sees it: its three steps of connecting are one, and its heartbeat does not show.
 * Gives `known` back when nothing that anybody sees has changed.
 */
export function connectionState(machine: Machine, known: ConnectionState): ConnectionState {
  switch (machine.phase) {
    case 'idle':
    case 'stopped':
    case 'waiting':
      return machine;
    case 'online':
      return ONLINE;
    case 'authenticating':
    case 'opening':
    case 'logging-on': {
      const next: ConnectionState = { phase: 'connecting', attempt: machine.attempt, returning: machine.persistent };
      const isSame = known.phase === 'connecting' && known.attempt === next.attempt && known.returning === next.returning;
      return isSame ? known : next;
    }
    default:
      return machine satisfies never;
  }
}
