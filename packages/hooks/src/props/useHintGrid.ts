import { useEffect } from 'react';
import { usePhoneContext } from '../provider/PhoneContext.js';
import type { Colleague, HintGridLook, HintGridProps } from './HintGridProps.js';
import { useCallNumber } from './useCallNumber.js';
import { useSameColleagues } from './useSameColleagues.js';
import { useTransferTo } from './useTransferTo.js';

/** What `useHintGrid` takes. */
export interface HintGridOptions extends HintGridLook {
  readonly colleagues: readonly Colleague[];
  /** Shown beside each colleague while there is a call to give away: open your `TransferDialog` with the number, or transfer at once. */
  readonly onTransferTo?: ((number: string) => void) | undefined;
}

/**
 * Everything `HintGridView` needs. While a call is up, choosing a colleague consults them.
 *
 * @example
 * ```tsx
 * <HintGridView {...useHintGrid({ colleagues })} />
 * ```
 */
export function useHintGrid({ colleagues: given, onTransferTo, ...look }: HintGridOptions): HintGridProps {
  const { hints } = usePhoneContext();
  const colleagues = useSameColleagues(given);
  const transfer = useTransferTo(onTransferTo);
  // All of them at once, shown or not: the server pushes what changes, and a list that scrolls asks for nothing.
  useEffect(() => hints.want(colleagues.map((colleague) => colleague.number)), [hints, colleagues]);
  const call = useCallNumber();
  return {
    ...look,
    ...call,
    ...transfer,
    colleagues,
    hints,
  };
}
