import type { Party } from './model.js';
import type { Pbx } from './pbx.js';

/** The name of the trunk that leads out. */
export function trunkOf({ directory }: Pbx): string {
  return directory.trunk ?? 'trunk-operator';
}

/**
 * Whether a party is kept from the data attached to a call: somebody outside is, as long as the trunk's name says that
 * it is one. Attached data go to every other channel, a trunk under another name included.
 */
export function isGuarded(pbx: Pbx, party: Party): boolean {
  return party.kind === 'outside' && trunkOf(pbx).includes('trunk');
}
