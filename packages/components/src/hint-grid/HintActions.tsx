import type { Colleague } from '@hookswitch/hooks';
import { Copy, PhoneForwarded } from 'lucide-react';
import { useContext } from 'react';
import { hintGrid } from '../i18n/en/hintGrid.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';
import { HintGridContext, TransferReasonContext } from './HintGridContext.js';

const ENGLISH = { hintGrid };

/** What `HintActions` needs. */
export interface HintActionsProps {
  readonly colleague: Colleague;
  /** Called before one of them is carried out. */
  readonly onUse?: () => void;
}

/** What else can be done with a colleague, besides a call. */
export function HintActions({ colleague: { name, number }, onUse }: HintActionsProps) {
  const words = useWords(ENGLISH).hintGrid;
  const grid = useContext(HintGridContext);
  const transferReason = useContext(TransferReasonContext);
  if (!grid) return null;
  const { onCopy, onTransferTo } = grid;
  const use = (act: (number: string) => void) => {
    onUse?.();
    act(number);
  };
  return (
    <span className="hs-hint-actions">
      {onTransferTo && (
        <ActionButton icon={PhoneForwarded} isIconOnly name="transfer" reason={transferReason} onPress={() => use(onTransferTo)}>
          {words.transferTo(name)}
        </ActionButton>
      )}
      <ActionButton icon={Copy} isIconOnly name="copy" onPress={() => use(onCopy)}>
        {words.copy(number)}
      </ActionButton>
    </span>
  );
}
