import type { Clock } from '@hookswitch/core/environment';
import { seededRandom } from '../random.js';
import { createContacts } from './contacts.js';
import { defaultDirectory } from './defaultDirectory.js';
import type { Directory } from './directory.js';
import type { WorldEvent } from './events.js';
import { createFacilities } from './facilities.js';
import { createHandsets } from './handsets.js';
import { createHistory } from './history.js';
import { refreshStatus } from './legs.js';
import { createListeners } from './listeners.js';
import { createLookup } from './lookup.js';
import type { Line } from './model.js';
import { makePastCalls } from './pastCalls.js';
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
  /** How many calls each line had before the first day. @default 0 */
  readonly pastCalls?: number | undefined;
  /** Seed of what is made up. @default 1 */
  readonly seed?: number | undefined;
}

/** Builds a world in which nothing happens by itself, apart from what a PBX does when time passes. */
export function createWorld(options: WorldOptions): World {
  const { clock, directory = defaultDirectory, pastCalls = 0, seed = 1 } = options;
  const settings = { ...defaultSettings, ...options.settings };
  const listeners = createListeners<WorldEvent>();
  // Ids outlive a reset: a client must never meet an old id on a new call.
  const nextId = createUniqueIds(() => clock.now());
  const build = () => {
    const firstDay = clock.now();
    const past = (line: Line) => makePastCalls(line, pastCalls, firstDay, seededRandom(seed + line.user.id), directory);
    const history = createHistory(() => clock.now(), settings.historyMs, past);
    const emit = (event: WorldEvent) => {
      if (event.type === 'leg') history.note(event.leg);
      listeners.emit(event);
    };
    return { ...createPbx({ clock, directory, settings, nextId, emit }), history };
  };
  let pbx = build();
  const lookup = createLookup(() => pbx);
  return {
    ...createHandsets(lookup),
    ...createFacilities(lookup),
    ...createContacts(lookup),
    directory,
    settings,
    callsOf: (who) => lookup.legs(who).flatMap(({ told }) => told ?? []),
    statusOf: (who) => lookup.line(who)?.status ?? 'UNEXISTING',
    historyOf(who) {
      const line = lookup.line(who);
      return line ? pbx.history.of(line) : [];
    },
    isAttended: (who) => lookup.line(who)?.attended ?? false,
    user: lookup.user,
    subscribe: listeners.subscribe,
    loseCalls() {
      pbx.cancelTimers();
      pbx.legs.clear();
      pbx.history.lose();
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
