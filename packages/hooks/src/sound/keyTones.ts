import { type Audio, pageAudio } from './audio.js';

/** The low tones, one for each row of keys, and the high ones, one for each column (ITU-T Q.23). */
const ROWS = [697, 770, 852, 941] as const;
const COLUMNS = [1209, 1336, 1477] as const;
const KEYS = '123456789*0#';

/** Long enough to be heard as a key, short enough not to trail behind fast fingers. */
const KEY_MS = 120;
/** A key confirms; it does not ring. */
const KEY_VOLUME = 0.15;

/** The two tones of a key in hertz, the low one first; `undefined` for what is no key. */
export function toneOfKey(key: string): readonly [number, number] | undefined {
  const at = KEYS.indexOf(key);
  const low = ROWS[Math.floor(at / COLUMNS.length)];
  const high = COLUMNS[at % COLUMNS.length];
  return key.length === 1 && low !== undefined && high !== undefined ? [low, high] : undefined;
}

/** Plays a key's tones to whoever sits here; the call hears what the server sends it. */
export function playKeyTone(key: string, audio: Pick<Audio, 'play' | 'unlock'> = pageAudio()): void {
  const frequencies = toneOfKey(key);
  if (!frequencies) return;
  // The press of a key is a gesture: browsers let sound through from here on.
  audio.unlock();
  audio.play({ frequencies, ms: KEY_MS, volume: KEY_VOLUME });
}
