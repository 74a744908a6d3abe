import type { LucideIcon } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';

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
  const group = useRef<HTMLDivElement>(null);
  const first = useRef({ choices, chosen, onChoose });
  // What was chosen before React took over markup of a server's.
  useEffect(() => {
    const { choices: offered, chosen: before, onChoose: choose } = first.current;
    const at = [...(group.current?.querySelectorAll('input') ?? [])].findIndex(({ checked }) => checked);
    const one = offered[at]?.id;
    if (one !== undefined && one !== before) choose(one);
  }, []);
  return (
    <div className="hs-choices" ref={group} role="radiogroup" aria-label={label}>
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
          {Icon ? <Icon className="hs-icon" aria-hidden="true" /> : <span>{word}</span>}
        </label>
      ))}
    </div>
  );
}
