import { writeJson } from '../lib/writeJson.js';
import type { AskCommandName, AskCommands, WireCommandName } from './askCommands.js';
import type { ClientCommandName, ClientCommands } from './clientCommands.js';

/**
 * A command as the frame that carries it. An absent field is absent from the JSON; `null` is a value (see `getUserCallHistory`).
 *
 * @example
 * ```ts
 * encodeCommand('dial', { destination: '1058' }); // '{"claz":"web","command":"dial","destination":"1058"}'
 * ```
 */
export function encodeCommand<N extends ClientCommandName>(command: N, fields: ClientCommands[N]): string;
export function encodeCommand<N extends AskCommandName>(command: N, fields: AskCommands[N]): string;
export function encodeCommand(command: WireCommandName, fields: object): string {
  return writeJson({ claz: 'web', command, ...fields });
}

/** The heartbeat: no command, and no answer that means anything but life. */
export const PING_FRAME = '{"claz":"ping"}';
