import type { Simulator } from '@hookswitch/simulator';
import type { Action } from './actions.ts';

/** Somebody does something on a telephone, without any client. */
export function actOnPhone({ world }: Simulator, { who, act, to }: Action & { do: 'phone' }): void {
  switch (act) {
    case 'call':
      world.call(who, to, { asked: who });
      return;
    case 'talk':
      // Both at once: the frames of both are on the way together.
      if (world.call(who, to, { asked: who }) !== undefined) world.answer(to);
      return;
    case 'connect':
      // A whole attended transfer: the two others find each other.
      if (world.startTransfer(who, to) && world.answer(to)) world.completeTransfer(who);
      return;
    case 'answer':
      world.answer(who);
      return;
    case 'hangUp':
      world.hangUp(who);
      return;
    case 'hold':
      world.hold(who);
      return;
    case 'transfer':
      world.transfer(who, to);
      return;
    case 'startTransfer':
      world.startTransfer(who, to);
      return;
    case 'completeTransfer':
      world.completeTransfer(who);
      return;
    case 'cancelTransfer':
      world.cancelTransfer(who);
      return;
    case 'attach':
      world.attach(who, { step: to });
      return;
    case 'dnd':
      world.setDnd(who, to > '1002');
      return;
    case 'message':
      world.leaveMessage(who);
      return;
    default:
      act satisfies never;
  }
}
