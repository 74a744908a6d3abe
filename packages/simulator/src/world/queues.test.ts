import { describe, expect, it } from 'vitest';
import { quietWorld, talking, watch } from '../../test/watch.js';

const JANE = { number: '0612345678', name: 'Jane Martin', userData: { customer: '4711' } };

describe('a queue that rings all', () => {
  it('rings every free member, and the others stop when one answers', () => {
    const { world } = quietWorld();
    world.attend('1000', true);
    world.attend('1001', true);
    const ada = watch(world, '1000');
    const bob = watch(world, '1001');
    world.callQueue('sales', JANE);
    expect(ada.last()).toMatchObject({
      eventType: 'EventRinging',
      otherDN: '0612345678',
      otherDName: 'Jane Martin',
      queueName: 'sales',
      userData: { USR_customer: '4711', XIVO_SRCNUM: '0612345678', XIVO_DSTNUM: '3000', XIVO_CONTEXT: 'from-extern' },
    });
    world.answer('1001');
    expect(ada.story()).toEqual(['Ringing 0612345678', 'Released 0612345678']);
    expect(bob.last()).toMatchObject({ eventType: 'EventEstablished', queueName: 'sales' });
  });

  it('leaves alone who is not there, busy, or not to be disturbed', () => {
    const { world } = quietWorld();
    world.attend('1000', true);
    world.attend('1001', true);
    world.attend('1002', true);
    talking(world, '1001', '1010');
    world.setDnd('1002', true);
    world.callQueue('sales', JANE);
    expect(world.callsOf('1000')).toHaveLength(1);
    expect(world.callsOf('1001')).toHaveLength(1);
    expect(world.callsOf('1002')).toEqual([]);
    expect(world.callsOf('1003')).toEqual([]);
  });

  it('lets a caller wait until somebody is free', () => {
    const { world, clock } = quietWorld();
    world.callQueue('sales', JANE);
    clock.advance(60_000);
    world.attend('1000', true);
    clock.advance(2_000);
    expect(world.callsOf('1000')).toHaveLength(1);
  });

  it('tries again when nobody picks up', () => {
    const { world, clock } = quietWorld();
    world.attend('1000', true);
    const ada = watch(world, '1000');
    world.callQueue('sales', JANE);
    clock.advance(17_000);
    expect(ada.story()).toEqual(['Ringing 0612345678', 'Released 0612345678', 'Ringing 0612345678']);
    const [first, , second] = ada.events();
    expect(second?.uniqueId).not.toBe(first?.uniqueId);
  });

  it('forgets a caller who gives up', () => {
    const { world, clock } = quietWorld();
    world.callQueue('sales', JANE);
    world.hangUp('0612345678');
    expect(clock.pending).toBe(0);
  });
});

describe('a queue that rings one by one', () => {
  it('offers the call to the next member when one does not answer', () => {
    const { world, clock } = quietWorld();
    for (const number of ['1004', '1005']) world.attend(number, true);
    world.callQueue('support', JANE);
    expect([world.callsOf('1004').length, world.callsOf('1005').length]).toEqual([1, 0]);
    clock.advance(17_000);
    expect([world.callsOf('1004').length, world.callsOf('1005').length]).toEqual([0, 1]);
  });
});

describe('a colleague who calls a queue', () => {
  it('hears music first, then learns who answered', () => {
    const { world } = quietWorld();
    const jane = watch(world, '1010');
    world.call('1010', '3000');
    expect(jane.last()).toMatchObject({ eventType: 'EventEstablished', otherDN: '3000', otherDName: 'Sales' });
    expect(jane.last()).not.toHaveProperty('queueName');
  });
});
