import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly choices: readonly {
    readonly id: T;
    /** Its name alone, where there is an icon. */
    readonly word: string;
    readonly icon?: LucideIcon | undefined;
  }[];
  readonly chosen: T;
  readonly onChoose: (one: T) => void;
}

/** One of a few, all of them in sight. The page's own radio buttons, which know how arrow keys go from one to the next. */
export function Choices<T extends string>({ label, choices, chosen, onChoose }: ChoicesProps<T>) {
  const name = useId();
  return (
    <div className="hs-choices" role="radiogroup" aria-label={label}>
      {choices.map(({ id, word, icon: Icon }) => (
        <label key={id} className="hs-choice">
          <input
            type="radio"
            // As on a button: see PressButton.
            tabIndex={0}
            name={name}
            // Of no form: one of the host's around it would send it along.
            form={name}
            checked={id === chosen}
            onChange={() => onChoose(id)}
            {...(Icon ? { 'aria-label': word } : {})}
          />
          {Icon ? <Icon className="hs-icon" aria-hidden="true" /> : word}
        </label>
      ))}
    </div>
  );
}
