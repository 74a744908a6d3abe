import { describe, expect, it } from 'vitest';
import { quietWorld, talking, watch } from '../../test/watch.js';

describe('answering', () => {
  it('takes the call that rang first when none is named', () => {
    const { world } = quietWorld();
    world.call('1001', '1000');
    world.call('1002', '1000');
    world.answer('1000');
    expect(world.callsOf('1000').map(({ eventType, otherDN }) => `${eventType} ${otherDN}`)).toEqual([
      'EventEstablished 1001',
      'EventRinging 1002',
    ]);
  });

  it('takes the call that is named and holds the one talked on', () => {
    const { world } = quietWorld();
    talking(world, '1000', '1001');
    world.call('1002', '1000');
    world.call('1003', '1000');
    const ada = watch(world, '1000');
    const third = world.callsOf('1000').find(({ otherDN }) => otherDN === '1003');
    world.answer('1000', third?.uniqueId);
    expect(ada.story()).toEqual(['OnHold 1001', 'Established 1003']);
  });
});

describe('dialling while on a call', () => {
  it('holds the call first', () => {
    const { world } = quietWorld();
    talking(world, '1000', '1001');
    const ada = watch(world, '1000');
    world.call('1000', '1002');
    expect(ada.story()).toEqual(['OnHold 1001', 'Dialing 1002']);
    expect(world.completeTransfer('1000')).toBe(false);
  });
});

describe('a second call to a busy line', () => {
  it('rings, and the line is busy and ringing', () => {
    const { world } = quietWorld();
    talking(world, '1000', '1001');
    const bob = watch(world, '1001');
    world.call('1002', '1001');
    expect(bob.story()).toEqual(['Ringing 1002']);
    expect(world.statusOf('1001')).toBe('BUSY_AND_RINGING');
    world.hangUp('1002');
    expect(world.statusOf('1001')).toBe('CALLING');
  });
});

describe('hanging up', () => {
  it('ends the call for both', () => {
    const { world } = quietWorld();
    talking(world, '1000', '1001');
    const bob = watch(world, '1001');
    world.hangUp('1000');
    expect(bob.story()).toEqual(['Released 1000']);
    expect(world.callsOf('1000')).toEqual([]);
  });

  it('while it rings cancels it', () => {
    const { world, clock } = quietWorld();
    const bob = watch(world, '1001');
    world.call('1000', '1001');
    world.hangUp('1000');
    expect(bob.story()).toEqual(['Ringing 1000', 'Released 1000']);
    expect(clock.pending).toBe(0);
  });

  it('ends the call that is named, and leaves the other alone', () => {
    const { world } = quietWorld();
    talking(world, '1000', '1001');
    world.call('1002', '1000');
    const ringing = world.callsOf('1000').find(({ otherDN }) => otherDN === '1002');
    world.hangUp('1000', ringing?.uniqueId);
    expect(world.callsOf('1000').map(({ otherDN }) => otherDN)).toEqual(['1001']);
    expect(world.hangUp('1000', '1.1')).toBe(false);
  });
});

describe('a number nobody has', () => {
  it('fails a moment later and leaves the phone free', () => {
    const { world, clock } = quietWorld();
    const ada = watch(world, '1000');
    world.call('1000', '1999');
    expect(ada.story()).toEqual(['Dialing 1999']);
    clock.advance(2_000);
    expect(ada.story()).toEqual(['Dialing 1999', 'Failure 1999', 'Released 1999']);
    expect(world.statusOf('1000')).toBe('AVAILABLE');
    expect(clock.pending).toBe(0);
  });

  it('can be hung up before it fails', () => {
    const { world, clock } = quietWorld();
    const ada = watch(world, '1000');
    world.call('1000', '1999');
    world.hangUp('1000');
    clock.advance(2_000);
    expect(ada.story()).toEqual(['Dialing 1999', 'Released 1999']);
  });

  it('is also one’s own number', () => {
    const { world, clock } = quietWorld();
    const ada = watch(world, '1000');
    world.call('1000', '1000');
    clock.advance(2_000);
    expect(ada.story()).toEqual(['Dialing 1000', 'Failure 1000', 'Released 1000']);
  });
});

describe('an outside number', () => {
  it('is understood however people write it, and shown with the name the directory knows', () => {
    const { world } = quietWorld();
    const ada = watch(world, '1000');
    world.call('1000', '06 12.34-56 78');
    expect(ada.last()).toMatchObject({ eventType: 'EventDialing', otherDN: '0612345678', otherDName: 'Jane Martin' });
    expect(ada.last()).not.toHaveProperty('username');
    world.answer('0612345678');
    expect(ada.story()).toEqual(['Dialing 0612345678', 'Established 0612345678']);
  });

  it('that calls in comes from outside, by name where it is known', () => {
    const { world } = quietWorld();
    world.call('+4930123456', '1000');
    expect(world.callsOf('1000')[0]).toMatchObject({
      otherDN: '+4930123456',
      otherDName: 'Firma Krause',
      userData: { XIVO_CONTEXT: 'from-extern', XIVO_SRCNUM: '+4930123456', XIVO_DST_FIRSTNAME: 'Ada', XIVO_DST_LASTNAME: 'Ives' },
    });
  });
});

describe('dialling from the mobile', () => {
  it('reports the call on the line once the mobile is picked up, and leaves the desk phone free', () => {
    const { world, clock } = quietWorld();
    const ada = watch(world, '1000');
    expect(world.callFromMobile('ada', '1001', { why: 'callback' })).toBe(true);
    expect(ada.story()).toEqual([]);
    clock.advance(3_000);
    world.answer('1001');
    expect(ada.story()).toEqual(['Dialing 1001', 'Established 1001']);
    expect(ada.last()?.userData).toMatchObject({ USR_why: 'callback' });
    expect(world.statusOf('1000')).toBe('AVAILABLE');
    world.hangUp('1000');
    expect(ada.story().at(-1)).toBe('Released 1001');
  });

  it('fails as any call does', () => {
    const { world, clock } = quietWorld();
    const ada = watch(world, '1000');
    world.callFromMobile('ada', '1999');
    clock.advance(10_000);
    expect(ada.story()).toEqual(['Dialing 1999', 'Failure 1999', 'Released 1999']);
  });

  it('fails, and was never dialled, for whoever has no mobile', () => {
    const { world, clock } = quietWorld();
    const jane = watch(world, '1010');
    expect(world.user('1010')?.entry.mobileNumber).toBeUndefined();
    expect(world.callFromMobile('1010', '1001')).toBe(true);
    clock.advance(10_000);
    expect(jane.story()).toEqual(['Failure 1001', 'Released 1001']);
    expect(world.callsOf('1001')).toEqual([]);
  });

  it('is nothing that a user without a line can do', () => {
    const { world } = quietWorld();
    expect(world.callFromMobile('iris', '1001')).toBe(false);
  });
});

describe('an unplugged phone', () => {
  it('is unavailable, cannot dial, and its calls go to the mailbox', () => {
    const { world } = quietWorld();
    talking(world, '1000', '1001');
    world.plug('1001', false);
    expect(world.statusOf('1001')).toBe('INDISPONIBLE');
    expect(world.callsOf('1000')).toEqual([]);
    expect(world.call('1001', '1000')).toBeUndefined();
    const bob = watch(world, '1001');
    world.call('1000', '1001');
    expect(bob.story()).toEqual([]);
    expect(world.callsOf('1000')[0]?.eventType).toBe('EventEstablished');
    world.plug('1001', true);
    expect(world.statusOf('1001')).toBe('AVAILABLE');
  });
});

describe('calls of the phone made a conference', () => {
  it('all talk at once, until one goes on hold again', () => {
    const { world } = quietWorld();
    talking(world, '1000', '1001');
    world.startTransfer('1000', '1002');
    world.answer('1002');
    expect(world.conference('1000')).toBe(true);
    expect(world.callsOf('1000').map(({ eventType }) => eventType)).toEqual(['EventEstablished', 'EventEstablished']);
    expect(world.completeTransfer('1000')).toBe(false);
    world.hangUp('1001');
    expect(world.callsOf('1000').map(({ otherDN }) => otherDN)).toEqual(['1002']);
    expect(world.conference('1000')).toBe(false);
  });
});

describe('a lost world', () => {
  it('has no calls and no timers left, and says nothing of it', () => {
    const { world, clock } = quietWorld();
    talking(world, '1000', '1001');
    world.call('1002', '1003');
    world.setDnd('1004', true);
    const ada = watch(world, '1000');
    world.loseCalls();
    expect(ada.story()).toEqual([]);
    expect(world.callsOf('1000')).toEqual([]);
    expect(world.statusOf('1003')).toBe('AVAILABLE');
    expect(world.user('1004')?.features.dnd).toBe(true);
    expect(clock.pending).toBe(0);
    world.reset();
    expect(world.user('1004')?.features.dnd).toBe(false);
  });
});
