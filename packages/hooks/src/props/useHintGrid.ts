import { useCallback } from 'react';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { useCallAction } from '../state/usePermission.js';
import type { Colleague, HintGridProps } from './HintGridProps.js';

/** What `useHintGrid` takes. */
export interface HintGridOptions {
  readonly colleagues: readonly Colleague[];
}

/**
 * Everything `HintGridView` needs. While a call is up, choosing a colleague consults them.
 *
 * @example
 * ```tsx
 * <HintGridView {...useHintGrid({ colleagues })} />
 * ```
 */
export function useHintGrid({ colleagues }: HintGridOptions): HintGridProps {
  const { hints } = usePhoneContext();
  const { action, permission } = useCallAction();
  const { run } = usePhoneCommand<string>((client, number) =>
    action === 'consult' ? client.attendedTransfer(number) : client.dial(number),
  );
  return {
    colleagues,
    hints,
    action,
    callPermission: permission,
    onCall: useCallback((number: string) => run(number), [run]),
  };
}
