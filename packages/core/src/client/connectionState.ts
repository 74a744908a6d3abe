import type { Machine } from '../connection/transition.js';
import type { ConnectionState } from '../state/phoneState.js';

const CONNECTING = [1, 2, 3, 4, 5].map((attempt): ConnectionState => ({ phase: 'connecting', attempt }));

/** The connection as the outside sees it: its three steps of connecting are one. */
export function connectionState(machine: Machine): ConnectionState {
  switch (machine.phase) {
    case 'idle':
    case 'stopped':
    case 'waiting':
      return machine;
    case 'online':
      return ONLINE;
    case 'authenticating':
    case 'opening':
    case 'logging-on':
      // Kept, so that steps that look the same are the same object and nobody renders for them.
      return CONNECTING[machine.attempt - 1] ?? { phase: 'connecting', attempt: machine.attempt };
    default:
      return machine satisfies never;
  }
}

const ONLINE: ConnectionState = { phase: 'online' };
