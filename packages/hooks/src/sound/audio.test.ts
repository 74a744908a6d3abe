import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeWebAudio } from '../../test/fakeAudio.js';
import { createAudio, pageAudio } from './audio.js';
import { browserAudio } from './browserAudio.js';

const RING = { frequencies: [440, 480], ms: 2_000, volume: 0.5 };

function open(options: Parameters<typeof createFakeWebAudio>[0] = {}) {
  const web = createFakeWebAudio(options);
  return { web, audio: createAudio({ surroundings: web.surroundings, clock: web.clock }) };
}

describe('createAudio', () => {
  it('opens nothing until somebody listens or plays, and then once', () => {
    const { web, audio } = open();
    expect(audio.getState()).toBe('running');
    expect(web.opened()).toBe(0);
    audio.subscribe(() => {});
    audio.play(RING);
    audio.unlock();
    expect(web.opened()).toBe(1);
  });

  it('opens nothing while a page begins, but for a ring or a click', () => {
    const { web, audio } = open({ isAllowed: false });
    const stop = audio.subscribe(() => {});
    web.clock.advance(999);
    expect(web.opened()).toBe(0);
    web.click();
    expect([web.opened(), audio.getState()]).toEqual([1, 'running']);
    stop();
    const nobody = open();
    nobody.audio.subscribe(() => {})();
    nobody.web.clock.advance(5_000);
    expect(nobody.web.opened()).toBe(0);
  });

  it('plays its frequencies together, as long as wanted, and never louder than asked for', () => {
    const { web, audio } = open();
    audio.play(RING);
    expect(web.oscillators).toEqual([
      { frequency: 440, start: 0, stop: 2 },
      { frequency: 480, start: 0, stop: 2 },
    ]);
    expect(Math.max(...web.levels)).toBe(0.25);
  });

  it('is silent at once when told to stop', () => {
    const { web, audio } = open();
    const stop = audio.play(RING);
    web.clock.advance(500);
    stop();
    expect(web.oscillators.map((one) => one.stop)).toEqual([0.52, 0.52]);
    expect(web.levels.at(-1)).toBe(0);
  });

  it('does not call sound blocked before the browser had time to start it', () => {
    const { web, audio } = open();
    const told: string[] = [];
    audio.subscribe(() => told.push(audio.getState()));
    web.clock.advance(1_000);
    expect(audio.getState()).toBe('running');
    expect(told).toEqual([]);
  });

  it('is blocked until a click, plays nothing late, and lets go of the page then', () => {
    const { web, audio } = open({ isAllowed: false });
    const told: string[] = [];
    audio.subscribe(() => told.push(audio.getState()));
    expect(web.waiting()).toBe(1);
    audio.play(RING);
    web.clock.advance(300);
    expect(told).toEqual(['blocked']);
    // What was begun before the browser had said no is taken back.
    expect(web.oscillators.map((one) => one.stop)).toEqual([0.27, 0.27]);
    audio.play(RING);
    expect(web.oscillators).toHaveLength(2);
    web.click();
    expect(told).toEqual(['blocked', 'running']);
    expect(web.waiting()).toBe(0);
    audio.play(RING);
    expect(web.oscillators).toHaveLength(4);
  });

  it('waits for another click when the system takes the sound away', () => {
    const { web, audio } = open();
    audio.subscribe(() => {});
    web.clock.advance(1_300);
    expect(web.waiting()).toBe(0);
    web.becomes('suspended');
    expect(audio.getState()).toBe('blocked');
    expect(web.waiting()).toBe(1);
    web.click();
    expect(audio.getState()).toBe('running');
  });

  it('waits for no click once nobody listens', () => {
    const { web, audio } = open({ isAllowed: false });
    const stop = audio.subscribe(() => {});
    web.clock.advance(300);
    stop();
    expect(web.waiting()).toBe(0);
  });

  it('does nothing, and throws nothing, without Web Audio', () => {
    const { web, audio } = open({ isMissing: true });
    const told: string[] = [];
    const stopListening = audio.subscribe(() => told.push(audio.getState()));
    web.clock.advance(1_000);
    expect(told).toEqual(['unavailable']);
    expect(web.waiting()).toBe(0);
    audio.unlock();
    audio.play(RING)();
    stopListening();
  });
});

describe('browserAudio', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('has no sound where there is no Web Audio, or no more of it', () => {
    vi.stubGlobal('AudioContext', undefined);
    expect(browserAudio.open()).toBeUndefined();
    vi.stubGlobal('AudioContext', function tooMany() {
      throw new DOMException('too many', 'NotSupportedError');
    });
    expect(browserAudio.open()).toBeUndefined();
  });

  it('is one for the page', () => {
    expect(pageAudio()).toBe(pageAudio());
  });
});
