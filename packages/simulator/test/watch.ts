import type { WirePhoneEvent } from '@hookswitch/core/protocol';
import { ManualClock } from '@hookswitch/core/testing';
import { createWorld } from '../src/world/createWorld.js';
import type { WorldSettings } from '../src/world/settings.js';
import type { World } from '../src/world/World.js';

/** What a line was told. */
export interface Watch {
  /** `Ringing 1001`, in order: the type of each event and the far end. */
  readonly story: () => readonly string[];
  readonly events: () => readonly WirePhoneEvent[];
  readonly last: () => WirePhoneEvent | undefined;
}

/** A world at rest under a clock turned by hand. */
export function quietWorld(settings: Partial<WorldSettings> = {}): { readonly world: World; readonly clock: ManualClock } {
  const clock = new ManualClock();
  return { clock, world: createWorld({ clock, settings }) };
}

/** Listens to one number, ours or outside, from now on. */
export function watch(world: World, number: string): Watch {
  const events: WirePhoneEvent[] = [];
  world.subscribe((event) => {
    if (event.type === 'leg' && event.event.DN === number) events.push(event.event);
  });
  return {
    events: () => events,
    last: () => events.at(-1),
    story: () => events.map(({ eventType, otherDN }) => `${eventType.replace('Event', '')} ${otherDN}`),
  };
}

/** Two lines that talk. */
export function talking(world: World, from: string, to: string): void {
  world.call(from, to);
  world.answer(to);
}
