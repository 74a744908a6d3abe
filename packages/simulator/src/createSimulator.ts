import type { Transport } from '@hookswitch/core/environment';
import { assemble } from './assemble.js';
import { createMemoryFetch, createMemoryTransport } from './memory.js';
import type { SimulatorCore } from './SimulatorCore.js';
import type { SimulatorOptions } from './SimulatorOptions.js';

/** A whole XUC in this process. */
export interface Simulator extends SimulatorCore {
  /** The transport a client takes instead of a WebSocket. */
  readonly transport: Transport;
  /** The `fetch` a client takes for REST. */
  readonly fetch: typeof fetch;
}

/**
 * Builds an XUC in memory. Any server address is accepted.
 *
 * @example
 * ```ts
 * const simulator = createSimulator({ scenario: 'office' });
 * const client = createClient({ server: 'https://xuc.example', transport: simulator.transport, fetch: simulator.fetch });
 * ```
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const { core, server, rest } = assemble(options);
  return { ...core, transport: createMemoryTransport(server, core.clock), fetch: createMemoryFetch(rest, server, core.clock) };
}
