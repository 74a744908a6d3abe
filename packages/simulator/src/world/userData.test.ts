import { ManualClock } from '@hookswitch/core/testing';
import { describe, expect, it } from 'vitest';
import { quietWorld, talking, watch } from '../../test/watch.js';
import { createWorld } from './createWorld.js';
import { defaultDirectory } from './defaultDirectory.js';

describe('attached data', () => {
  it('gains USR_ once and is not told to the sender', () => {
    const { world } = quietWorld();
    talking(world, '1000', '1001');
    const ada = watch(world, '1000');
    world.attach('1000', { var1: 'a', USR_var2: 'b' });
    expect(ada.events()).toEqual([]);
    expect(world.callsOf('1000')[0]?.userData).not.toHaveProperty('USR_var1');
    world.hold('1000');
    expect(ada.last()?.userData).toMatchObject({ USR_var1: 'a', USR_var2: 'b' });
  });

  it('appears to the next agent of a blind transfer, from the first ring on', () => {
    const { world } = quietWorld();
    world.call({ number: '0612345678', userData: { customer: '4711' } }, '1000');
    world.answer('1000');
    world.attach('1000', { note: 'wants a refund' });
    world.transfer('1000', '1001');
    const bob = watch(world, '1001');
    expect(world.callsOf('1001')[0]?.userData).toMatchObject({
      USR_customer: '4711',
      USR_note: 'wants a refund',
      XIVO_SRCNUM: '0612345678',
    });
    world.answer('1001');
    expect(bob.last()?.userData).toMatchObject({ USR_customer: '4711', USR_note: 'wants a refund' });
  });

  it('appears to whoever is asked in an attended transfer', () => {
    const { world } = quietWorld();
    world.call('0612345678', '1000');
    world.answer('1000');
    world.attach('1000', { note: 'vip' });
    world.startTransfer('1000', '1001');
    expect(world.callsOf('1001')[0]?.userData).toMatchObject({ USR_note: 'vip', XIVO_SRCNUM: '1000' });
  });

  it('shows in the far end’s later events', () => {
    const { world } = quietWorld();
    talking(world, '1000', '1001');
    world.attach('1000', { note: 'hello' });
    world.hold('1001');
    expect(world.callsOf('1001')[0]?.userData).toMatchObject({ USR_note: 'hello' });
  });

  it('goes nowhere while nothing is connected', () => {
    const { world } = quietWorld();
    world.call('1000', '1001');
    expect(world.attach('1000', { note: 'early' })).toBe(false);
    expect(world.callsOf('1001')[0]?.userData).not.toHaveProperty('USR_note');
  });
});

describe('what reaches a client', () => {
  it('is attached data, XIVO_ and SIPCALLID: the dial plan’s private variables stay private', () => {
    const { world } = quietWorld();
    world.subscribe((event) => {
      if (event.type === 'leg') event.leg.variables.set('TRUNK_PASSWORD', 'no');
    });
    talking(world, '1000', '1001');
    world.hold('1000');
    const keys = Object.keys(world.callsOf('1000')[0]?.userData ?? {});
    expect(keys).toContain('SIPCALLID');
    expect(keys.filter((key) => !/^(USR_|XIVO_|SIPCALLID$)/.test(key))).toEqual([]);
  });
});

describe('a trunk', () => {
  const onTrunk = (trunk: string | undefined) => {
    const clock = new ManualClock();
    const directory = trunk === undefined ? defaultDirectory : { ...defaultDirectory, trunk };
    const world = createWorld({ clock, directory });
    return { world, outside: watch(world, '0655000000') };
  };

  it.each([
    ['trunk-operator', false],
    ['my trunk', false],
    [undefined, false],
    ['operator', true],
    ['Trunk-Operator', true],
    ['', true],
  ])('called %j takes attached data out: %s', (trunk, leaks) => {
    const { world, outside } = onTrunk(trunk);
    world.call('1000', '1001');
    world.answer('1001');
    world.attach('1001', { note: 'vip' });
    world.transfer('1001', '0655000000');
    world.answer('0655000000');
    expect(outside.story()).toEqual(['Ringing 1000', 'Established 1000']);
    for (const { userData } of outside.events()) expect('USR_note' in (userData ?? {})).toBe(leaks);
  });

  it('that is guarded keeps nothing from the next agent', () => {
    const { world } = onTrunk('trunk-operator');
    world.call('1000', '0655000000', { note: 'vip' });
    world.answer('0655000000');
    world.transfer('1000', '1001');
    expect(world.callsOf('1001')[0]?.userData).toMatchObject({ USR_note: 'vip' });
  });

  it.each(['trunk-operator', 'operator'])('called %s leaves what the dial plan attached to a caller for the agent', (trunk) => {
    const { world } = onTrunk(trunk);
    world.call({ number: '0612345678', userData: { DATA3: 'with space' } }, '1000');
    expect(world.callsOf('1000')[0]?.userData).toMatchObject({ USR_DATA3: 'with space' });
  });
});
