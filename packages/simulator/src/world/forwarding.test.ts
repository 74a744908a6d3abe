import { describe, expect, it } from 'vitest';
import { quietWorld, talking, watch } from '../../test/watch.js';

const to = (destination: string) => ({ enabled: true, destination });

describe('do not disturb', () => {
  it('never rings: the caller meets the mailbox', () => {
    const { world } = quietWorld();
    world.setDnd('1001', true);
    const bob = watch(world, '1001');
    world.call('1000', '1001');
    expect(bob.story()).toEqual([]);
    expect(world.statusOf('1001')).toBe('AVAILABLE');
    expect(world.callsOf('1000')[0]).toMatchObject({ eventType: 'EventEstablished', otherDN: '1001' });
  });

  it('fails the call of somebody who has no mailbox', () => {
    const { world, clock } = quietWorld();
    world.setDnd('1010', true);
    const ada = watch(world, '1000');
    world.call('1000', '1010');
    clock.advance(2_000);
    expect(ada.story()).toEqual(['Dialing 1010', 'Failure 1010', 'Released 1010']);
  });
});

describe('forwards', () => {
  it('unconditional goes before do not disturb', () => {
    const { world } = quietWorld();
    world.setDnd('1001', true);
    world.setForward('1001', 'uncFwd', to('1002'));
    world.call('1000', '1001');
    expect(world.callsOf('1002')[0]).toMatchObject({ eventType: 'EventRinging', otherDN: '1000' });
    world.answer('1002');
    expect(world.callsOf('1000')[0]).toMatchObject({ eventType: 'EventEstablished', otherDN: '1002', otherDName: 'Cléa Moreau' });
  });

  it('do not disturb goes before busy', () => {
    const { world } = quietWorld();
    talking(world, '1001', '1002');
    world.setDnd('1001', true);
    world.setForward('1001', 'busyFwd', to('1003'));
    world.call('1000', '1001');
    expect(world.callsOf('1003')).toEqual([]);
  });

  it('busy is followed while the line is on a call, and not otherwise', () => {
    const { world } = quietWorld();
    world.setForward('1001', 'busyFwd', to('1003'));
    world.call('1000', '1001');
    expect(world.callsOf('1003')).toEqual([]);
    world.answer('1001');
    world.call('1002', '1001');
    expect(world.callsOf('1003')[0]).toMatchObject({ eventType: 'EventRinging', otherDN: '1002' });
    expect(world.statusOf('1001')).toBe('CALLING');
  });

  it('busy is also followed when the ringing phone is hung up', () => {
    const { world } = quietWorld();
    world.setForward('1001', 'busyFwd', to('1003'));
    world.call('1000', '1001');
    world.hangUp('1001');
    expect(world.callsOf('1003')).toHaveLength(1);
  });

  it('no answer is followed after 25 seconds', () => {
    const { world, clock } = quietWorld();
    world.setForward('1001', 'naFwd', to('1003'));
    const bob = watch(world, '1001');
    world.call('1000', '1001');
    clock.advance(24_999);
    expect(world.callsOf('1003')).toEqual([]);
    clock.advance(1);
    expect(bob.story()).toEqual(['Ringing 1000', 'Released 1000']);
    expect(world.callsOf('1003')).toHaveLength(1);
  });

  it('lead outside as well, and through several hands', () => {
    const { world } = quietWorld();
    world.setForward('1001', 'uncFwd', to('1002'));
    world.setForward('1002', 'uncFwd', to('06 12 34 56 78'));
    world.call('1000', '1001');
    expect(world.callsOf('0612345678')).toHaveLength(1);
  });

  it('that lead in a circle end in a failed call', () => {
    const { world, clock } = quietWorld();
    world.setForward('1001', 'uncFwd', to('1002'));
    world.setForward('1002', 'uncFwd', to('1001'));
    const ada = watch(world, '1000');
    world.call('1000', '1001');
    clock.advance(2_000);
    expect(ada.story()).toEqual(['Dialing 1001', 'Failure 1001', 'Released 1001']);
  });

  it('that lead back to the caller end too', () => {
    const { world, clock } = quietWorld();
    world.setForward('1001', 'uncFwd', to('1000'));
    const ada = watch(world, '1000');
    world.call('1000', '1001');
    clock.advance(2_000);
    expect(ada.story()).toEqual(['Dialing 1001', 'Failure 1001', 'Released 1001']);
  });

  it('switched off, or without a destination, are not followed', () => {
    const { world } = quietWorld();
    world.setForward('1001', 'uncFwd', { enabled: false, destination: '1002' });
    world.setForward('1001', 'busyFwd', to(''));
    world.call('1000', '1001');
    expect(world.callsOf('1001')).toHaveLength(1);
  });
});
