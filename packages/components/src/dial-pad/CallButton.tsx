import { MessageCircleQuestionMark, Phone } from 'lucide-react';
import type { Ref } from 'react';
import { dialPad } from '../i18n/en/dialPad.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';

const ENGLISH = { dialPad };

interface CallButtonProps {
  readonly word: 'call' | 'redial' | 'consult';
  /** Loud only once there is something to call: a ringing call is never outshone by an empty pad. */
  readonly isLoud: boolean;
  readonly onPress: () => void;
  readonly reason: string | undefined;
  readonly isPending: boolean;
  readonly buttonRef: Ref<HTMLButtonElement>;
}

/** The one button that calls, whatever calling means now. */
export function CallButton({ word, isLoud, ...button }: CallButtonProps) {
  const words = useWords(ENGLISH).dialPad;
  return (
    <ActionButton
      {...button}
      icon={word === 'consult' ? MessageCircleQuestionMark : Phone}
      tone={isLoud ? 'go' : 'plain'}
      className="hs-dial-call"
      name="call"
    >
      {words[word]}
    </ActionButton>
  );
}
