import type { Colleague } from '@hookswitch/hooks';
import { Ellipsis, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { hintGrid } from '../i18n/en/hintGrid.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';
import { HintActions } from './HintActions.js';

const ENGLISH = { hintGrid };

/** The way to what else can be done with a colleague where nothing hovers: one button that opens it beside itself. */
export function HintMore({ colleague }: { readonly colleague: Colleague }) {
  const words = useWords(ENGLISH).hintGrid;
  const [isOpen, setOpen] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  return (
    <span
      // Hears of a focus that leaves its buttons.
      role="group"
      className="hs-hint-more"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      {isOpen && (
        <HintActions
          colleague={colleague}
          onUse={() => {
            // Before the pressed button goes: the focus stays in the list.
            buttonRef.current?.focus();
            setOpen(false);
          }}
        />
      )}
      <ActionButton
        icon={isOpen ? X : Ellipsis}
        isIconOnly
        name="more"
        isExpanded={isOpen}
        buttonRef={buttonRef}
        onPress={() => setOpen(!isOpen)}
      >
        {words.more(colleague.name)}
      </ActionButton>
    </span>
  );
}
