import type { Simulator } from '@hookswitch/simulator';
import type { Fault } from './actions.ts';
import type { Seat } from './Seat.ts';

type Strike = (simulator: Simulator, seat: Seat) => void;

const STRIKES: Readonly<Record<Fault, Strike>> = {
  drop: ({ faults }, { who }) => faults.drop(who),
  'half-open': ({ faults }, { who }) => faults.freeze(who),
  heal: ({ faults }, { who }) => faults.thaw(who),
  'freeze-tab': (_, { tab }) => tab.freeze(),
  'thaw-tab': (_, { tab }) => tab.thaw(),
  slow: ({ faults }) => faults.delay(900),
  fast: ({ faults }) => faults.delay(0),
  duplicate: ({ faults }, { who }) => faults.duplicateNext(who),
  'late-frame': ({ faults }, { who }) => faults.lateFrame(who),
  'restart-keeping-calls': ({ faults }) => faults.restart({ calls: 'kept' }),
  'restart-losing-calls': ({ faults }) => faults.restart({ calls: 'lost' }),
  'down-for-a-while': ({ faults }) => faults.restart({ calls: 'kept', downMs: 12_000 }),
  'expire-tokens': ({ faults }, { who }) => faults.expireTokens(who),
  'refuse-log-on': ({ faults }) => faults.refuseLogOn('loggedOnFailed'),
  'never-log-on': ({ faults }) => faults.keepSilent(),
  'accept-log-on': ({ faults }) => faults.acceptLogOn(),
  'refuse-sockets': ({ faults }) => faults.refuseSockets(true),
  'second-log-in': (simulator, { who }) => logInElsewhere(simulator, who),
  'swap-frames': ({ faults }, { who }) => faults.swapNext(who),
  'drop-and-late-frame': ({ faults, clock }, { who }) => {
    faults.drop(who);
    // By then another socket is up, and the old one still spits out what it had.
    clock.after(8_000, () => faults.lateFrame(who));
  },
  'slow-snapshots': ({ faults }) => faults.delaySnapshots(700),
  'drop-after-a-frame': (simulator, { who }) => dropAfter(simulator, who, 1),
  'drop-after-three-frames': (simulator, { who }) => dropAfter(simulator, who, 3),
  'hammer-retry': (_, { client }) => {
    for (let press = 0; press < 30; press += 1) client.retryNow();
  },
  'send-error': ({ faults }, { who }) => faults.send('{"msgType":"Error","ctiMessage":{"Error":"service answered abnormally"}}', who),
  wake: (_, seat) => seat.wake(),
};

/** Lets one fault strike one agent (or the server that all share). */
export function strike(simulator: Simulator, seat: Seat, fault: Fault): void {
  STRIKES[fault](simulator, seat);
}

/** Ends everything that was broken on purpose. */
export function healAll({ faults }: Simulator, seats: readonly Seat[]): void {
  faults.start();
  faults.refuseSockets(false);
  faults.acceptLogOn();
  faults.delay(0);
  faults.delaySnapshots(0);
  // What is half-open stays so: noticing it is the client's part.
  for (const { tab } of seats) tab.thaw();
}

/** Another program of the same user's opens a socket, says nothing and leaves. */
function logInElsewhere(simulator: Simulator, who: string): void {
  const token = simulator.issueToken(who);
  const socket = simulator.transport(`wss://xuc.test/xuc/api/2.0/cti?token=${token}`, { onOpen() {}, onFrame() {}, onClose() {} });
  simulator.clock.after(2_000, () => socket.close());
}

/** Breaks the socket right behind its n-th next frame: the boundaries that no clock falls on. */
function dropAfter(simulator: Simulator, who: string, frames: number): void {
  let left = frames;
  const leave = simulator.onFrame(({ direction, username }) => {
    if (direction !== 'out' || username !== who) return;
    left -= 1;
    if (left > 0) return;
    leave();
    simulator.faults.drop(who);
  });
}
