import { between, pick, type Random } from './random.js';
import type { Directory } from './world/directory.js';
import type { PastCall } from './world/history.js';
import type { Line } from './world/model.js';

/** Makes calls up that a line had before the first day: colleagues and customers, both ways, most of them taken. */
export function makePastCalls(line: Line, count: number, now: number, random: Random, directory: Directory): readonly PastCall[] {
  const partners = [
    ...directory.users.flatMap(({ number }) => (number === undefined || number === line.number ? [] : number)),
    ...directory.customers.map(({ number }) => number),
  ];
  let startedAt = now;
  return Array.from({ length: count }, (): PastCall => {
    startedAt -= between(random, 5 * 60, 90 * 60);
    const direction = random() < 0.4 ? 'Outgoing' : 'Incoming';
    const isTaken = random() < 0.8;
    return {
      direction,
      outcome: direction === 'Outgoing' ? 'emitted' : isTaken ? 'answered' : 'missed',
      // Somebody who withholds the number has none.
      number: direction === 'Incoming' && random() < 0.05 ? '' : (pick(random, partners) ?? ''),
      startedAt,
      talkedMs: isTaken ? between(random, 5, 900) : 0,
    };
  });
}
