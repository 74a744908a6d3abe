import { type Customer, defaultDirectory } from '@hookswitch/simulator';
import type { Stage } from './Stage.js';

/** Whom it happens to. */
export interface Me {
  readonly username: string;
  readonly number: string;
}

/** Something to try the desk with. */
export interface Scene {
  readonly id: 'queue' | 'colleague' | 'customer' | 'voicemail' | 'chatter' | 'network' | 'token';
  readonly play: (stage: Stage, me: Me) => Promise<boolean>;
}

/** Long enough to see the desk wait, and come back. */
const CUT_MS = 6_000;

/** The simulator's directory knows what the wire does not tell: which number is whose. */
export function meBy(username: string | undefined): Me | undefined {
  const user = defaultDirectory.users.find((one) => one.username === username);
  return user?.username !== undefined && user.number !== undefined ? { username: user.username, number: user.number } : undefined;
}

/** Each time another one, so that the second call is somebody else's. */
let next = 0;
function nextCustomer(): Customer {
  const { customers } = defaultDirectory;
  const customer = customers[next % customers.length] ?? { number: '0612345678' };
  next += 1;
  return customer;
}

function queueOf(number: string): string {
  return defaultDirectory.queues.find(({ members }) => members.includes(number))?.name ?? '';
}

function others(me: Me): readonly string[] {
  return defaultDirectory.users.flatMap(({ number, username }) => (number && username && number !== me.number ? [number] : []));
}

/** Every scene, in the order of its button. */
export const SCENES: readonly Scene[] = [
  { id: 'queue', play: (stage, me) => stage.callQueue(queueOf(me.number), nextCustomer()) },
  { id: 'colleague', play: (stage, me) => stage.call(others(me)[0] ?? '', me.number) },
  { id: 'customer', play: (stage, me) => stage.call(nextCustomer(), me.number) },
  { id: 'voicemail', play: (stage, me) => stage.leaveMessage(me.username) },
  {
    id: 'chatter',
    async play(stage, me) {
      const [, a = '', b = '', c = '', d = ''] = others(me);
      const done = await Promise.all([stage.call(a, b), stage.call(c, d)]);
      await stage.answer(b);
      return done.includes(true);
    },
  },
  { id: 'network', play: (stage) => stage.cutNetwork(CUT_MS) },
  { id: 'token', play: (stage, me) => stage.expireToken(me.username) },
];
