import type { Clock } from '@hookswitch/core/environment';
import { defaultDirectory } from './defaultDirectory.js';
import type { Directory } from './directory.js';
import type { WorldEvent } from './events.js';
import { createFacilities } from './facilities.js';
import { createHandsets } from './handsets.js';
import { refreshStatus } from './legs.js';
import { createListeners } from './listeners.js';
import { createLookup } from './lookup.js';
import { createPbx } from './pbx.js';
import { defaultSettings, type WorldSettings } from './settings.js';
import { createUniqueIds } from './uniqueId.js';
import type { World } from './World.js';

/** What a world is made of. */
export interface WorldOptions {
  readonly clock: Clock;
  /** @default the office of `defaultDirectory` */
  readonly directory?: Directory | undefined;
  readonly settings?: Partial<WorldSettings> | undefined;
}

/** Builds a world in which nothing happens by itself, apart from what a PBX does when time passes. */
export function createWorld(options: WorldOptions): World {
  const { clock, directory = defaultDirectory } = options;
  const settings = { ...defaultSettings, ...options.settings };
  const listeners = createListeners<WorldEvent>();
  // Ids outlive a reset: a client must never meet an old id on a new call.
  const nextId = createUniqueIds(() => clock.now());
  const build = () => createPbx({ clock, directory, settings, nextId, emit: listeners.emit });
  let pbx = build();
  const lookup = createLookup(() => pbx);
  return {
    ...createHandsets(lookup),
    ...createFacilities(lookup),
    directory,
    settings,
    callsOf: (who) => lookup.legs(who).flatMap(({ told }) => told ?? []),
    statusOf: (who) => lookup.line(who)?.status ?? 'UNEXISTING',
    isAttended: (who) => lookup.line(who)?.attended ?? false,
    user: lookup.user,
    subscribe: listeners.subscribe,
    loseCalls() {
      pbx.cancelTimers();
      pbx.legs.clear();
      for (const room of pbx.rooms) room.participants = [];
      for (const line of pbx.lines.values()) {
        line.consultation = undefined;
        refreshStatus(pbx, line);
      }
    },
    reset() {
      pbx.cancelTimers();
      pbx = build();
    },
    dispose: () => pbx.cancelTimers(),
  };
}
