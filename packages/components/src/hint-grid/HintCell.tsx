import type { Colleague } from '@hookswitch/hooks';
import { Copy, PhoneForwarded } from 'lucide-react';
import { useContext } from 'react';
import { Text } from 'react-aria-components';
import { useMessages } from '../i18n/MessagesProvider.js';
import { ActionButton } from '../internal/ActionButton.js';
import { HintGridContext } from './HintGridContext.js';
import { HintState } from './HintState.js';

/** What `HintCell` needs. */
export interface HintCellProps {
  readonly colleague: Colleague;
  /** The cell is pointed at or has the focus. */
  readonly isActive: boolean;
}

/** One colleague; the state is the row's description, and so part of its accessible name. */
export function HintCell({ colleague, isActive }: HintCellProps) {
  const grid = useContext(HintGridContext);
  if (!grid) return null;
  const { name, number, group } = colleague;
  return (
    <span className="hs-hint-cell">
      <bdi className="hs-hint-name">{name}</bdi>
      <bdi className="hs-hint-number">{number}</bdi>
      {group !== undefined && <bdi className="hs-hint-team">{group}</bdi>}
      <Text slot="description" className="hs-hint-state">
        <HintState number={number} hints={grid.hints} words={grid.words} spriteId={grid.spriteId} />
      </Text>
      {isActive && <HintActions colleague={colleague} />}
    </span>
  );
}

/** What else can be done with a colleague, besides a call. */
function HintActions({ colleague }: Pick<HintCellProps, 'colleague'>) {
  const words = useMessages().hintGrid;
  const grid = useContext(HintGridContext);
  if (!grid) return null;
  const { onCopy, onTransferTo, transferReason } = grid;
  return (
    <span className="hs-hint-actions">
      {onTransferTo && (
        <ActionButton
          icon={PhoneForwarded}
          isIconOnly
          name="transfer"
          reason={transferReason}
          onPress={() => onTransferTo(colleague.number)}
        >
          {words.transferTo(colleague.name)}
        </ActionButton>
      )}
      <ActionButton icon={Copy} isIconOnly name="copy" onPress={() => onCopy(colleague.number)}>
        {words.copy(colleague.number)}
      </ActionButton>
    </span>
  );
}
