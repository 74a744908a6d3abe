import { useEffect, useRef, useSyncExternalStore } from 'react';
import { followRinging } from '../attention/followRinging.js';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { type Audio, type AudioState, pageAudio } from './audio.js';
import { createRingtone, type RingKind, type RingPlayer } from './createRingtone.js';

/**
 * Whether a call would be heard: `blocked` until the user has clicked or typed once in the page, `off` where the host does not
 * want it, `unavailable` where there is no Web Audio.
 */
export type SoundState = 'ready' | 'blocked' | 'off' | 'unavailable';

/** What `useRingtone` takes. */
export interface RingtoneOptions {
  /** @default true */
  readonly isEnabled?: boolean | undefined;
  /** Rings instead of our two tones, by whatever means; it sees to its own volume and to autoplay. */
  readonly tone?: RingPlayer | undefined;
  /** From 0 to 1. @default 0.5 */
  readonly volume?: number | undefined;
  /** What is heard of a call that comes while the agent is on another. @default 'beep' */
  readonly whileBusy?: 'beep' | 'ring' | 'nothing' | undefined;
  /** Where sounds are made. @default the page's */
  readonly audio?: Audio | undefined;
}

/** What `useRingtone` gives. */
export interface Ringtone {
  readonly sound: SoundState;
  /** For a button: browsers let sound through after any click, and this one says what it is for. */
  readonly onTurnOnSound: () => void;
}

const SOUNDS: Readonly<Record<AudioState, SoundState>> = { running: 'ready', blocked: 'blocked', unavailable: 'unavailable' };
const WHILE_BUSY: Readonly<Record<'beep' | 'ring' | 'nothing', RingKind | undefined>> = {
  beep: 'waiting',
  ring: 'ring',
  nothing: undefined,
};

/**
 * Rings while an incoming call does, and is silent in the same tick as it stops. When the link is lost the call may be gone:
 * it rings on for ten seconds at most, until the server has confirmed the call.
 *
 * @example
 * ```tsx
 * const { sound, onTurnOnSound } = useRingtone({ volume: 0.8 });
 * return sound === 'blocked' ? <button onClick={onTurnOnSound}>Turn on sound</button> : null;
 * ```
 */
export function useRingtone(options: RingtoneOptions = {}): Ringtone {
  const { isEnabled = true, tone, volume = 0.5, whileBusy = 'beep', audio = pageAudio() } = options;
  const { client, store } = usePhoneContext();
  const isOurs = isEnabled && tone === undefined;
  // A host may write its player into the call of this hook: a render must not begin the ring anew.
  const player = useRef(tone);
  useEffect(() => {
    player.current = tone;
  });
  useEffect(() => {
    if (!isEnabled) return undefined;
    const ours = isOurs ? createRingtone({ audio, clock: client.clock, volume }) : undefined;
    let playing: { readonly by: RingPlayer; readonly kind: RingKind } | undefined;
    const play = (kind: RingKind | undefined) => {
      if (playing?.kind === kind) return;
      playing?.by.stop();
      const by = ours ?? player.current;
      playing = kind && by && { by, kind };
      playing?.by.start(playing.kind);
    };
    const leave = followRinging(store, client.clock, ({ calls, isBusy }) => {
      play(calls.length === 0 ? undefined : isBusy ? WHILE_BUSY[whileBusy] : 'ring');
    });
    return () => {
      leave();
      play(undefined);
    };
  }, [isEnabled, isOurs, audio, client, store, volume, whileBusy]);
  const state = useSyncExternalStore(isOurs ? audio.subscribe : neverTells, audio.getState, whereThereIsNoPage);
  return { sound: isEnabled ? (isOurs ? SOUNDS[state] : 'ready') : 'off', onTurnOnSound: audio.unlock };
}

const neverTells = () => () => {};
const whereThereIsNoPage = (): AudioState => 'running';
