import { ManualClock } from '@hookswitch/core/testing';
import { describe, expect, it } from 'vitest';
import { quietWorld, watch } from '../../test/watch.js';
import { createWorld } from './createWorld.js';
import { defaultDirectory } from './defaultDirectory.js';
import type { WorldEvent } from './events.js';

describe('a conference room', () => {
  it('takes a caller in at once, tells them who is there, and tells the others who came and went', () => {
    const { world, clock } = quietWorld();
    const news: WorldEvent[] = [];
    world.subscribe((event) => {
      if (event.type === 'room' || event.type === 'room-participant') news.push(event);
    });
    const ada = watch(world, '1000');
    world.call('1000', '4000');
    expect(ada.story()).toEqual(['Dialing 4000', 'Established 4000']);
    const adaLeg = world.callsOf('1000')[0]?.uniqueId;
    clock.advance(30_000);
    world.call('1001', '4000');
    const bobLeg = world.callsOf('1001')[0]?.uniqueId;
    world.hangUp('1001');
    expect(news.map(({ type }) => type)).toEqual(['room', 'room', 'room-participant', 'room', 'room-participant']);
    const [join, bobJoins, adaHears, bobLeaves, adaHearsToo] = news;
    expect(join).toMatchObject({ payload: { eventType: 'Join', uniqueId: adaLeg, conferenceNumber: '4000', conferenceName: 'Weekly' } });
    expect(bobJoins).toMatchObject({
      payload: {
        uniqueId: bobLeg,
        since: 30,
        participants: [
          { index: 1, isMe: false, since: 30, name: 'Ada Ives' },
          { index: 2, isMe: true, since: 0, name: 'Bob Lambert' },
        ],
      },
    });
    expect(adaHears).toMatchObject({
      payload: { eventType: 'Join', uniqueId: adaLeg, phoneNumber: '1000', name: 'Bob Lambert', index: 2, isMe: false },
    });
    expect(bobLeaves).toMatchObject({ payload: { eventType: 'Leave', uniqueId: bobLeg, participants: [] } });
    expect(adaHearsToo).toMatchObject({ payload: { eventType: 'Leave', uniqueId: adaLeg, phoneNumber: '1000', name: 'Bob Lambert' } });
  });

  it('counts its participants anew once it was empty', () => {
    const { world } = quietWorld();
    world.call('1000', '4000');
    world.hangUp('1000');
    const indexes: unknown[] = [];
    world.subscribe((event) => event.type === 'room' && indexes.push(event.payload.participants[0]?.index));
    world.call('1001', '4000');
    expect(indexes).toEqual([1]);
  });

  it.each([
    ['an administrator’s PIN, by a client’s command', { adminPin: '2468', userPin: '1357' }, 'dial', 'Organizer'],
    ['an administrator’s PIN alone, by a client’s command', { adminPin: '2468' }, 'dial', 'Organizer'],
    ['an administrator’s PIN, from a mobile by a client’s command', { adminPin: '2468' }, 'callFromMobile', 'Organizer'],
    ['a PIN for users alone, by a client’s command', { userPin: '1357' }, 'dial', 'User'],
    ['no PIN, by a client’s command', {}, 'dial', 'User'],
    ['an administrator’s PIN, dialled on the set', { adminPin: '2468', userPin: '1357' }, 'call', 'User'],
  ] as const)('with %s is entered at once, by the role that goes with it', (_name, pins, how, role) => {
    const clock = new ManualClock();
    const directory = { ...defaultDirectory, rooms: [{ name: 'Weekly', number: '4000', ...pins }] };
    const world = createWorld({ clock, directory });
    const roles: unknown[] = [];
    world.subscribe((event) => event.type === 'room' && roles.push(event.payload.participants[0]?.role));
    world[how]('ada', '4000');
    clock.advance(3_000);
    expect(roles).toEqual([role]);
    expect(world.callsOf('ada')).toMatchObject([{ eventType: 'EventEstablished', otherDN: '4000' }]);
  });

  it('makes no administrator of a guest who was transferred into it', () => {
    const { world } = quietWorld();
    world.dial('bob', '1000');
    world.answer('ada');
    const roles: unknown[] = [];
    world.subscribe((event) => event.type === 'room' && roles.push(event.payload.participants.at(-1)?.role));
    world.transfer('ada', '4000');
    expect(roles).toEqual(['User']);
  });
});
