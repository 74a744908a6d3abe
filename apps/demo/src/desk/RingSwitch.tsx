import { type AudioState, pageAudio } from '@hookswitch/hooks';
import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { DeskWords } from '../DeskWords.js';
import { preferences } from '../preferences.js';

const audio = pageAudio();

/** Shows whether a call would be heard, and changes it; where the browser holds sound back, the press itself lets it through. */
export function RingSwitch({ words }: { readonly words: DeskWords }) {
  const rings = useStore(preferences, (now) => now.rings);
  const state = soundOf(rings, useSyncExternalStore(audio.subscribe, audio.getState));
  const word = words.ring[state];
  return (
    <button
      type="button"
      className="desk-ring"
      data-sound={state}
      aria-label={word}
      title={word}
      onClick={() => (state === 'blocked' ? audio.unlock() : preferences.setState({ rings: !rings }))}
    >
      <svg
        viewBox="0 0 24 24"
        width="18"
        height="18"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d="M4 9.5v5h3.5l5 4v-13l-5 4z" strokeLinejoin="round" />
        <path d={state === 'on' ? 'M16 9a4.2 4.2 0 0 1 0 6M18.8 6.2a8.2 8.2 0 0 1 0 11.6' : 'm16.5 9.5 5 5m0-5-5 5'} />
      </svg>
    </button>
  );
}

function soundOf(rings: boolean, state: AudioState): keyof DeskWords['ring'] {
  if (!rings) return 'off';
  return state === 'running' ? 'on' : state;
}
