import { MessageCircleQuestionMark, Phone } from 'lucide-react';
import { useMessages } from '../i18n/MessagesProvider.js';
import { ActionButton } from '../internal/ActionButton.js';

interface CallButtonProps {
  readonly word: 'call' | 'redial' | 'consult';
  /** Loud only once there is something to call: a ringing call is never outshone by an empty pad. */
  readonly isLoud: boolean;
  readonly onPress: () => void;
  readonly reason: string | undefined;
  readonly isPending: boolean;
}

/** The one button that calls, whatever calling means now. */
export function CallButton({ word, isLoud, ...button }: CallButtonProps) {
  const words = useMessages().dialPad;
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
