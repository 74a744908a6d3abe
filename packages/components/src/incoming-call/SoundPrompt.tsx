import type { IncomingCallProps } from '@hookswitch/hooks';
import { Volume2, VolumeX } from 'lucide-react';
import { incomingCall } from '../i18n/en/incomingCall.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';

const ENGLISH = { incomingCall };

type SoundPromptProps = Pick<IncomingCallProps, 'sound' | 'onTurnOnSound'>;

/** Says that nothing is to be heard, and what to press. Below the cards, so that its going moves none of their buttons. */
export function SoundPrompt({ sound, onTurnOnSound }: SoundPromptProps) {
  const words = useWords(ENGLISH).incomingCall;
  switch (sound) {
    case 'blocked':
      return (
        <div className="hs-sound hs-actions">
          <p className="hs-note">
            <VolumeX className="hs-glyph" aria-hidden="true" />
            <span>{words.soundBlocked}</span>
          </p>
          <ActionButton icon={Volume2} name="sound" onPress={onTurnOnSound}>
            {words.turnOnSound}
          </ActionButton>
        </div>
      );
    case 'unavailable':
      return (
        <p className="hs-sound hs-note">
          <VolumeX className="hs-glyph" aria-hidden="true" />
          <span>{words.noSound}</span>
        </p>
      );
    case 'ready':
    case 'off':
      return null;
    default:
      return sound satisfies never;
  }
}
