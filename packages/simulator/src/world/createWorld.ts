import type { Clock } from '@hookswitch/core/environment';
import { type Beliefs, defaultBeliefs } from './beliefs.js';
import { createContacts } from './contacts.js';
import { defaultDirectory } from './defaultDirectory.js';
import type { Directory } from './directory.js';
import type { WorldEvent } from './events.js';
import { createFacilities } from './facilities.js';
import { createHandsets } from './handsets.js';
import { createHistory, type PastCall } from './history.js';
import { refreshStatus } from './legs.js';
import { createListeners } from './listeners.js';
import { createLookup } from './lookup.js';
import type { Line } from './model.js';
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
  readonly beliefs?: Partial<Beliefs> | undefined;
  /** The calls a line had before the first day began, the newest first. @default none */
  readonly pastCalls?: ((line: Line, firstDay: number) => readonly PastCall[]) | undefined;
}

/** What a PBX among several puts before its ids. */
const SYSTEM_NAME = 'Asterisk01-';

/** Builds a world in which nothing happens by itself, apart from what a PBX does when time passes. */
export function createWorld(options: WorldOptions): World {
  const { clock, directory = defaultDirectory, pastCalls } = options;
  const settings = { ...defaultSettings, ...options.settings };
  const beliefs = { ...defaultBeliefs, ...options.beliefs };
  const listeners = createListeners<WorldEvent>();
  // Ids outlive a reset: a client must never meet an old id on a new call.
  const nextId = createUniqueIds(() => clock.now(), beliefs.ids === 'with-system-name' ? SYSTEM_NAME : '');
  const build = () => {
    const firstDay = clock.now();
    const history = createHistory(clock, settings, (line) => pastCalls?.(line, firstDay) ?? []);
    const emit = (event: WorldEvent) => {
      if (event.type === 'leg') history.note(event.leg);
      listeners.emit(event);
    };
    return { ...createPbx({ clock, directory, settings, beliefs, nextId, emit }), history };
  };
  let pbx = build();
  const lookup = createLookup(() => pbx);
  return {
    ...createHandsets(lookup),
    ...createFacilities(lookup),
    ...createContacts(lookup),
    directory,
    settings,
    beliefs,
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
