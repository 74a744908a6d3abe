import type { Clock } from '../lib/clock.js';
import type { UserConfigUpdate } from '../protocol/serverMessages.js';
import { createRecent } from './recent.js';

/** A setting that a UserConfigUpdate tells, by the name of its command. */
export type SettingCommand = (typeof SETTINGS)[number];
const SETTINGS = ['dnd', 'naFwd', 'uncFwd', 'busyFwd'] as const;

/** Whether settings are as the state shows them. */
export interface ToldSettings {
  hear(update: UserConfigUpdate): void;
  /** A change of it timed out, and may still come. */
  doubt(setting: string): void;
  /** Told over this link, and nothing that timed out can change it any more. */
  isKnown(setting: SettingCommand): boolean;
  clear(): void;
}

export function createToldSettings(clock: Clock, ms: number): ToldSettings {
  const told = new Set<SettingCommand>();
  const doubtful = createRecent<string, undefined>(clock, ms);
  return {
    hear(update) {
      for (const setting of SETTINGS) if (update[setting] !== undefined) told.add(setting);
    },
    doubt: (setting) => doubtful.add(setting, undefined),
    isKnown: (setting) => told.has(setting) && !doubtful.has(setting),
    clear() {
      told.clear();
      doubtful.clear();
    },
  };
}
