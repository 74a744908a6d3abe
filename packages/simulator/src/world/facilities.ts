import type { Beliefs } from './beliefs.js';
import { hangUp } from './bridge.js';
import { bareNumber } from './destination.js';
import { legsOf, refreshStatus } from './legs.js';
import type { Lookup } from './lookup.js';
import { addMessage, markHeard } from './voicemail.js';
import type { World } from './World.js';

/** What people set, and what happens around their phones. */
export type Facilities = Pick<World, 'setDnd' | 'setForward' | 'leaveMessage' | 'hearMessages' | 'plug' | 'attend'>;

/** Lets settings, mailboxes, cables and people change. */
export function createFacilities({ pbx, withUser, withLine }: Lookup): Facilities {
  return {
    setDnd: (who, on) =>
      withUser(who, (user) => {
        user.features.dnd = on;
        pbx().emit({ type: 'config', user, feature: 'dnd' });
        return true;
      }),
    setForward: (who, forward, { enabled, destination }) =>
      withUser(who, (user) => {
        user.features[forward] = { enabled, destination: written(bareNumber(destination), pbx().beliefs) };
        pbx().emit({ type: 'config', user, feature: forward });
        return true;
      }),
    leaveMessage: (who) => withUser(who, (user) => addMessage(pbx(), user)),
    hearMessages: (who) => withUser(who, (user) => markHeard(pbx(), user)),
    plug: (who, connected) =>
      withLine(who, (line) => {
        line.registered = connected;
        if (!connected) for (const leg of legsOf(pbx(), line)) hangUp(pbx(), leg);
        refreshStatus(pbx(), line);
        return true;
      }),
    attend: (who, present) =>
      withLine(who, (line) => {
        if (line.attended === present) return false;
        line.attended = present;
        pbx().emit({ type: 'attendance', line, attended: present });
        return true;
      }),
  };
}

/** A forward's destination as this PBX writes it down. */
function written(number: string, { forwardNumber }: Beliefs): string {
  switch (forwardNumber) {
    case 'as-given':
      return number;
    case 'grouped':
      return (number.match(/.{1,2}/gu) ?? []).join(' ');
    case 'international':
      return number.replace(/^0(?=[1-9]\d{8}$)/, '+33');
    default:
      return forwardNumber satisfies never;
  }
}
