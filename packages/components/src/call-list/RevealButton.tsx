import { Eye, EyeOff } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';

interface RevealButtonProps {
  /** The same whether it is pressed or not: that is said by `aria-pressed`. */
  readonly label: string;
  readonly isRevealed: boolean;
  readonly onChange: (isRevealed: boolean) => void;
}

/** Shows a secret, and hides it again. */
export function RevealButton({ label, isRevealed, onChange }: RevealButtonProps) {
  const Icon = isRevealed ? EyeOff : Eye;
  return (
    <span className="hs-action">
      <ToggleButton
        className="hs-button"
        aria-label={label}
        isSelected={isRevealed}
        onChange={onChange}
        data-tone="plain"
        data-icon-only="true"
        data-action="reveal"
      >
        <Icon className="hs-icon" aria-hidden="true" />
      </ToggleButton>
    </span>
  );
}
