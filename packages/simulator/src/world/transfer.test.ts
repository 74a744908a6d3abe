import { describe, expect, it } from 'vitest';
import { quietWorld, talking, watch } from '../../test/watch.js';
import { olderId } from './uniqueId.js';

const JANE = { number: '0612345678', name: 'Jane Martin', userData: { customer: '4711' } };

describe('attended transfer', () => {
  it('puts the first call on hold and dials the second', () => {
    const { world } = quietWorld();
    world.call(JANE, '1000');
    world.answer('1000');
    const ada = watch(world, '1000');
    world.startTransfer('1000', '1001');
    expect(ada.story()).toEqual(['OnHold 0612345678', 'Dialing 1001']);
    const [first, second] = world.callsOf('1000');
    expect(second?.linkedId).toBe(second?.uniqueId);
    expect(second?.linkedId).not.toBe(first?.linkedId);
  });

  it('completed, joins the two others: they see their new partner under the oldest linked id, and we are out', () => {
    const { world } = quietWorld();
    talking(world, '1002', '1000');
    world.startTransfer('1000', '1001');
    world.answer('1001');
    const [first, second] = world.callsOf('1000');
    const ada = watch(world, '1000');
    const bob = watch(world, '1001');
    const clea = watch(world, '1002');
    expect(world.completeTransfer('1000')).toBe(true);
    expect(ada.story()).toEqual(['Released 1002', 'Released 1001']);
    expect(ada.events().map(({ linkedId }) => linkedId)).toEqual([first?.linkedId, first?.linkedId]);
    expect(second?.linkedId).not.toBe(first?.linkedId);
    expect(bob.last()).toMatchObject({
      eventType: 'EventEstablished',
      otherDN: '1002',
      otherDName: 'Cléa Moreau',
      username: 'clea',
      linkedId: first?.linkedId,
      callDirection: 'Incoming',
    });
    expect(clea.last()).toMatchObject({
      eventType: 'EventEstablished',
      otherDN: '1001',
      otherDName: 'Bob Lambert',
      username: 'bob',
      linkedId: first?.linkedId,
      callDirection: 'Outgoing',
    });
    expect(world.statusOf('1000')).toBe('AVAILABLE');
    world.hangUp('1001');
    expect(clea.story().at(-1)).toBe('Released 1001');
  });

  it('tells the asked agent the queue once the customer is theirs', () => {
    const { world } = quietWorld();
    world.attend('1000', true);
    world.callQueue('sales', JANE);
    world.answer('1000');
    world.startTransfer('1000', '1001');
    expect(world.callsOf('1001')[0]).not.toHaveProperty('queueName');
    world.answer('1001');
    world.completeTransfer('1000');
    expect(world.callsOf('1001')[0]).toMatchObject({ queueName: 'sales', otherDName: 'Jane Martin', userData: { USR_customer: '4711' } });
  });

  it('cannot be completed before the other answers', () => {
    const { world } = quietWorld();
    talking(world, '1002', '1000');
    world.startTransfer('1000', '1001');
    expect(world.completeTransfer('1000')).toBe(false);
    expect(world.callsOf('1000')).toHaveLength(2);
  });

  it.each([
    ['held', ['Released 1001']],
    ['resumed', ['Released 1001', 'Established 1002']],
  ] as const)('cancelled, releases the asked and leaves the first call %s', (afterCancel, story) => {
    const { world } = quietWorld({ afterCancel });
    talking(world, '1002', '1000');
    world.startTransfer('1000', '1001');
    world.answer('1001');
    const ada = watch(world, '1000');
    const bob = watch(world, '1001');
    expect(world.cancelTransfer('1000')).toBe(true);
    expect(ada.story()).toEqual(story);
    expect(bob.story()).toEqual(['Released 1000']);
    expect(world.cancelTransfer('1000')).toBe(false);
  });

  it('cancelled while it rings, silences the asked phone', () => {
    const { world, clock } = quietWorld();
    talking(world, '1002', '1000');
    world.startTransfer('1000', '1001');
    const bob = watch(world, '1001');
    world.cancelTransfer('1000');
    expect(bob.story()).toEqual(['Released 1000']);
    expect(clock.pending).toBe(0);
  });

  it('is over when either of the others hangs up', () => {
    const { world } = quietWorld();
    talking(world, '1002', '1000');
    world.startTransfer('1000', '1001');
    world.answer('1001');
    world.hangUp('1001');
    expect(world.completeTransfer('1000')).toBe(false);
    expect(world.callsOf('1000').map(({ eventType }) => eventType)).toEqual(['EventOnHold']);
  });

  it('to a number nobody has dials, fails, and leaves the first call on hold', () => {
    const { world, clock } = quietWorld();
    talking(world, '1002', '1000');
    const ada = watch(world, '1000');
    world.startTransfer('1000', '1999');
    clock.advance(2_000);
    expect(ada.story()).toEqual(['OnHold 1002', 'Dialing 1999', 'Failure 1999', 'Released 1999']);
    expect(world.statusOf('1000')).toBe('ONHOLD');
  });

  it('is refused while another is under way', () => {
    const { world } = quietWorld();
    talking(world, '1002', '1000');
    world.startTransfer('1000', '1001');
    expect(world.startTransfer('1000', '1003')).toBe(false);
  });

  it('out of a conference room brings the asked into it', () => {
    const { world } = quietWorld();
    world.call('1000', '4000');
    world.startTransfer('1000', '1001');
    world.answer('1001');
    world.completeTransfer('1000');
    expect(world.callsOf('1001')[0]).toMatchObject({ eventType: 'EventEstablished', otherDN: '4000', otherDName: 'Weekly' });
    expect(world.callsOf('1000')).toEqual([]);
  });
});

describe('blind transfer', () => {
  it('leaves at once and rings the target for the other party, in the same conversation', () => {
    const { world } = quietWorld();
    world.call(JANE, '1000');
    world.answer('1000');
    const linkedId = world.callsOf('1000')[0]?.linkedId;
    const ada = watch(world, '1000');
    const bob = watch(world, '1001');
    expect(world.transfer('1000', '1001')).toBe(true);
    expect(ada.story()).toEqual(['Released 0612345678']);
    expect(bob.last()).toMatchObject({ eventType: 'EventRinging', otherDN: '0612345678', otherDName: 'Jane Martin', linkedId });
    world.answer('1001');
    expect(bob.last()).toMatchObject({ eventType: 'EventEstablished', otherDN: '0612345678', linkedId });
  });

  it('works from a held call, and the other party learns who it is only when the target answers', () => {
    const { world } = quietWorld();
    talking(world, '1000', '1001');
    world.hold('1000');
    const bob = watch(world, '1001');
    world.transfer('1000', '1002');
    expect(bob.story()).toEqual([]);
    expect(world.callsOf('1002')[0]).toMatchObject({ otherDN: '1001', userData: { XIVO_SRCNUM: '1001', XIVO_DSTNUM: '1002' } });
    world.answer('1002');
    expect(bob.story()).toEqual(['Established 1002']);
  });

  it('to a number nobody has changes nothing', () => {
    const { world } = quietWorld();
    talking(world, '1000', '1001');
    const ada = watch(world, '1000');
    expect(world.transfer('1000', '1999')).toBe(false);
    expect(ada.story()).toEqual([]);
    expect(world.callsOf('1001')).toHaveLength(1);
  });

  it('ends when the transferred party hangs up while the target rings', () => {
    const { world, clock } = quietWorld();
    talking(world, '1000', '1001');
    world.transfer('1000', '1002');
    const clea = watch(world, '1002');
    world.hangUp('1001');
    expect(clea.story()).toEqual(['Released 1001']);
    expect(clock.pending).toBe(0);
  });

  it('into a queue makes the other party wait there', () => {
    const { world } = quietWorld();
    world.attend('1004', true);
    talking(world, '1000', '1001');
    world.transfer('1000', '3001');
    expect(world.callsOf('1004')[0]).toMatchObject({ otherDN: '1001', queueName: 'support' });
  });
});

describe('the oldest linked id', () => {
  it('goes by the running number, not by text, nor by a second that a clock set back may repeat', () => {
    expect(olderId('1700000000.9', '1700000000.10')).toBe('1700000000.9');
    expect(olderId('1700000001.2', '1700000000.10')).toBe('1700000001.2');
    expect(olderId('Asterisk01-1700000000.10', 'Asterisk01-1700000000.9')).toBe('Asterisk01-1700000000.9');
  });
});
