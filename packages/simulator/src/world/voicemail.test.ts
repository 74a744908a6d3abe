import { describe, expect, it } from 'vitest';
import { quietWorld, watch } from '../../test/watch.js';

describe('a mailbox', () => {
  it('answers when nobody does, and keeps a message of whoever stays past the greeting', () => {
    const { world, clock } = quietWorld();
    const news: string[] = [];
    world.subscribe((event) => event.type === 'voicemail' && news.push(event.user.fullName));
    const ada = watch(world, '1000');
    world.call('1000', '1001');
    clock.advance(25_000);
    expect(ada.story()).toEqual(['Dialing 1001', 'Established 1001']);
    expect(world.statusOf('1001')).toBe('AVAILABLE');
    clock.advance(8_000);
    world.hangUp('1000');
    expect(news).toEqual(['Bob Lambert']);
    expect(world.user('bob')?.mailbox).toMatchObject({ newMessages: 1, oldMessages: 0 });
    expect(clock.pending).toBe(0);
  });

  it('keeps nothing of whoever hangs up during the greeting', () => {
    const { world, clock } = quietWorld();
    world.call('1000', '1001');
    clock.advance(29_000);
    world.hangUp('1000');
    expect(world.user('bob')?.mailbox).toMatchObject({ newMessages: 0 });
  });

  it('hangs up on whoever never stops', () => {
    const { world, clock } = quietWorld();
    world.call('1000', '1001');
    clock.advance(25_000 + 5_000 + 60_000);
    expect(world.callsOf('1000')).toEqual([]);
    expect(world.user('bob')?.mailbox).toMatchObject({ newMessages: 1 });
  });

  it('called by its owner turns new messages into old ones after a while', () => {
    const { world, clock } = quietWorld();
    world.leaveMessage('bob');
    world.leaveMessage('bob');
    world.call('bob', '*98');
    expect(world.callsOf('1001')[0]).toMatchObject({ eventType: 'EventEstablished', otherDN: '*98', otherDName: 'Voicemail' });
    clock.advance(5_000);
    expect(world.user('bob')?.mailbox).toMatchObject({ newMessages: 0, oldMessages: 2 });
  });

  it('does not exist for everyone', () => {
    const { world, clock } = quietWorld();
    expect(world.leaveMessage('iris')).toBe(false);
    const jane = watch(world, '1010');
    world.call('1010', '*98');
    clock.advance(2_000);
    expect(jane.story()).toEqual(['Dialing *98', 'Failure *98', 'Released *98']);
  });
});
