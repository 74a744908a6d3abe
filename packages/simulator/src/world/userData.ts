import { toWireKey } from '@hookswitch/core/protocol';
import type { Leg } from './model.js';

/** Variables as somebody gave them, by key. */
export type Variables = Readonly<Record<string, string>>;

/** The dial plan has many more variables; only these reach a client. */
export function visibleData(variables: ReadonlyMap<string, string>, hasAttached: boolean): Record<string, string> {
  return Object.fromEntries([...variables].filter(([key]) => (hasAttached && isAttached(key)) || isSystem(key) || key === 'SIPCALLID'));
}

/** Attaches a client's data to a leg: keys gain `USR_` unless they have it. */
export function attach(leg: Leg, variables: Variables): void {
  for (const [key, value] of Object.entries(variables)) leg.variables.set(toWireKey(key), value);
}

/** Lets a new leg have what its caller carries: attached data, and who called whom first. */
export function inherit(from: Leg, to: Leg): void {
  for (const [key, value] of from.variables) if (isAttached(key) || isSystem(key)) to.variables.set(key, value);
}

/** Lets a leg know the attached data of another, its own values staying. */
export function share(from: Leg, to: Leg): void {
  for (const [key, value] of from.variables) if (isAttached(key) && !to.variables.has(key)) to.variables.set(key, value);
}

function isAttached(key: string): boolean {
  return key.startsWith('USR_');
}

function isSystem(key: string): boolean {
  return key.startsWith('XIVO_');
}
