import { describe, expect, it } from 'vitest';
import { quietWorld, watch } from '../../test/watch.js';
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
});
