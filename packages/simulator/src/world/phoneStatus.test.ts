import { describe, expect, it } from 'vitest';
import { quietWorld, talking } from '../../test/watch.js';

describe('the status of a line', () => {
  it('is ONHOLD with at least one held call, whatever else the phone does', () => {
    const { world } = quietWorld();
    talking(world, '1000', '1001');
    expect(world.statusOf('1000')).toBe('CALLING');
    world.startTransfer('1000', '1002');
    world.answer('1002');
    expect(world.statusOf('1000')).toBe('ONHOLD');
  });

  it('tells ringing before hold', () => {
    const { world } = quietWorld();
    talking(world, '1000', '1001');
    world.hold('1000');
    world.call('1002', '1000');
    expect(world.statusOf('1000')).toBe('BUSY_AND_RINGING');
  });

  it('is told once per change', () => {
    const { world } = quietWorld();
    const told: string[] = [];
    world.subscribe((event) => event.type === 'status' && event.line.number === '1000' && told.push(event.status));
    world.call('1001', '1000');
    world.call('1002', '1000');
    world.answer('1000');
    world.hangUp('1002');
    world.hangUp('1000');
    expect(told).toEqual(['RINGING', 'BUSY_AND_RINGING', 'CALLING', 'AVAILABLE']);
  });

  it('is UNEXISTING where there is no line', () => {
    const { world } = quietWorld();
    expect(world.statusOf('9999')).toBe('UNEXISTING');
    expect(world.statusOf('iris')).toBe('UNEXISTING');
  });
});
