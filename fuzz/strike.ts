import type { Simulator } from '@hookswitch/simulator';
import type { Fault } from './actions.ts';
import type { Seat } from './Seat.ts';

/** Lets one fault strike one agent (or the server that all share). */
export function strike(simulator: Simulator, { who, client, tab, wake }: Seat, fault: Fault): void {
  const { faults } = simulator;
  switch (fault) {
    case 'drop':
      faults.drop(who);
      return;
    case 'half-open':
      faults.freeze(who);
      return;
    case 'heal':
      faults.thaw(who);
      return;
    case 'freeze-tab':
      tab.freeze();
      return;
    case 'thaw-tab':
      tab.thaw();
      return;
    case 'slow':
      faults.delay(900);
      return;
    case 'fast':
      faults.delay(0);
      return;
    case 'duplicate':
      faults.duplicateNext(who);
      return;
    case 'late-frame':
      faults.lateFrame(who);
      return;
    case 'restart-keeping-calls':
      faults.restart({ calls: 'kept' });
      return;
    case 'restart-losing-calls':
      faults.restart({ calls: 'lost' });
      return;
    case 'down-for-a-while':
      faults.restart({ calls: 'kept', downMs: 12_000 });
      return;
    case 'expire-tokens':
      faults.expireTokens(who);
      return;
    case 'refuse-log-on':
      faults.refuseLogOn('loggedOnFailed');
      return;
    case 'never-log-on':
      faults.keepSilent();
      return;
    case 'accept-log-on':
      faults.acceptLogOn();
      return;
    case 'refuse-sockets':
      faults.refuseSockets(true);
      return;
    case 'second-log-in':
      logInElsewhere(simulator, who);
      return;
    case 'swap-frames':
      faults.swapNext(who);
      return;
    case 'drop-and-late-frame':
      faults.drop(who);
      // By then another socket is up, and the old one still spits out what it had.
      simulator.clock.after(8_000, () => faults.lateFrame(who));
      return;
    case 'slow-snapshots':
      faults.delaySnapshots(700);
      return;
    case 'drop-after-a-frame':
      dropAfter(simulator, who, 1);
      return;
    case 'drop-after-three-frames':
      dropAfter(simulator, who, 3);
      return;
    case 'hammer-retry':
      for (let press = 0; press < 30; press += 1) client.retryNow();
      return;
    case 'wake':
      wake();
      return;
    default:
      fault satisfies never;
  }
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
