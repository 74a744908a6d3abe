import type { Clock } from '@hookswitch/core/environment';
import type { World } from './world/World.js';

/** How long a person counts as being there after the last socket is gone: a reload must not hand their phone to a script. */
const GRACE_MS = 30_000;

/** Who sits at a phone, told from who is logged in. */
export interface Attendance {
  arrive(username: string): void;
  leave(username: string): void;
  dispose(): void;
}

/** Tells a world who is there. */
export function createAttendance(world: World, clock: Clock): Attendance {
  const sockets = new Map<string, number>();
  const leaving = new Map<string, () => void>();
  const stay = (username: string) => {
    leaving.get(username)?.();
    leaving.delete(username);
  };
  return {
    arrive(username) {
      stay(username);
      sockets.set(username, (sockets.get(username) ?? 0) + 1);
      world.attend(username, true);
    },
    leave(username) {
      const left = (sockets.get(username) ?? 1) - 1;
      sockets.set(username, left);
      if (left > 0) return;
      stay(username);
      const cancel = clock.after(GRACE_MS, () => {
        leaving.delete(username);
        world.attend(username, false);
      });
      leaving.set(username, cancel);
    },
    dispose() {
      for (const cancel of leaving.values()) cancel();
      leaving.clear();
    },
  };
}
