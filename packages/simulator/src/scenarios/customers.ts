import { between, pick } from '../random.js';
import type { Customer } from '../world/directory.js';
import type { Line } from '../world/model.js';
import type { Stage } from './Scenario.js';

/** When the first customer calls an agent who logged in, and when the next ones do, in seconds. */
const FIRST = 15;
const NEXT = [40, 90] as const;
/** When to look again at an agent who was busy, in seconds. */
const AGAIN = 10;

/** Sends customers, with their data, through the queues to agents who are logged in and idle, at a calm pace. */
export function playCustomers(stage: Stage): void {
  const { world, random } = stage;
  const rounds = new Map<Line, () => void>();
  const visit = (line: Line, seconds: number) => {
    const cancel = stage.after(seconds * 1_000, () => {
      const came = isIdle(stage, line) && sendCustomer(stage, line);
      visit(line, came ? between(random, ...NEXT) / 1_000 : AGAIN);
    });
    rounds.set(line, cancel);
  };
  const leave = world.subscribe((event) => {
    if (event.type !== 'attendance') return;
    rounds.get(event.line)?.();
    rounds.delete(event.line);
    if (event.attended) visit(event.line, FIRST);
  });
  stage.atEnd(leave);
}

/** Lets one customer call a queue this line serves; `false` when it serves none, or nobody is left to call. */
export function sendCustomer(stage: Stage, line: Line): boolean {
  const { world, random } = stage;
  const queue = pick(
    random,
    world.directory.queues.filter(({ members }) => members.includes(line.number)),
  );
  const customer = pick(random, freeCustomers(stage));
  return queue !== undefined && customer !== undefined && world.callQueue(queue.name, customer) !== undefined;
}

function freeCustomers({ world }: Stage): readonly Customer[] {
  return world.directory.customers.filter(({ number }) => world.callsOf(number).length === 0);
}

function isIdle({ world }: Stage, line: Line): boolean {
  return world.statusOf(line.number) === 'AVAILABLE' && !line.user.features.dnd;
}
