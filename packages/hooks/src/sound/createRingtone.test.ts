import { ManualClock } from '@hookswitch/core/testing';
import { describe, expect, it } from 'vitest';
import { createFakeAudio } from '../../test/fakeAudio.js';
import type { AudioState } from './audio.js';
import { createRingtone } from './createRingtone.js';

function ringtone(state: AudioState = 'running') {
  const clock = new ManualClock();
  const audio = createFakeAudio(clock, state);
  const heard = (seconds: number) => {
    let line = '';
    for (let second = 0; second < seconds; second += 1) {
      line += audio.now().length > 0 ? '#' : '.';
      clock.advance(1_000);
    }
    return line;
  };
  return { clock, audio, heard, ring: createRingtone({ audio, clock, volume: 0.5 }) };
}

describe('createRingtone', () => {
  it('rings two seconds on, four off', () => {
    const { audio, heard, ring } = ringtone();
    ring.start('ring');
    expect(audio.now()).toEqual([{ frequencies: [440, 480], ms: 2_000, volume: 0.5 }]);
    expect(heard(18)).toBe('##....##....##....');
  });

  it('beeps shortly and softly for a call waiting', () => {
    const { clock, audio, ring } = ringtone();
    ring.start('waiting');
    clock.advance(29_000);
    expect(audio.played).toEqual(Array.from({ length: 3 }, () => ({ frequencies: [440], ms: 200, volume: 0.2 })));
  });

  it('is silent within the tick, and stays so', () => {
    const { audio, clock, heard, ring } = ringtone();
    ring.start('ring');
    clock.advance(500);
    ring.stop();
    expect(audio.now()).toEqual([]);
    expect(heard(12)).toBe('............');
    expect(audio.listeners()).toBe(0);
  });

  it('never rings twice at once', () => {
    const { audio, ring } = ringtone();
    ring.start('waiting');
    ring.start('ring');
    expect(audio.now()).toHaveLength(1);
  });

  it('is heard from the moment sound is unlocked, as a whole ring', () => {
    const { audio, clock, heard, ring } = ringtone('blocked');
    ring.start('ring');
    clock.advance(7_500);
    expect(audio.played).toEqual([]);
    audio.unlock();
    expect(heard(12)).toBe('##....##....');
  });

  it('begins a ring anew where the system took the sound away', () => {
    const { audio, heard, ring } = ringtone();
    ring.start('ring');
    expect(heard(1)).toBe('#');
    audio.becomes('blocked');
    expect(heard(9)).toBe('.........');
    audio.becomes('running');
    expect(heard(6)).toBe('##....');
  });

  it('does nothing, and throws nothing, without Web Audio', () => {
    const { heard, ring } = ringtone('unavailable');
    ring.start('ring');
    expect(heard(7)).toBe('.......');
    ring.stop();
  });
});
