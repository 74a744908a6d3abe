import { useMemo } from 'react';
import { useContactSearch } from '../queries/queryHooks.js';
import { useHasSession } from '../state/useHasSession.js';
import { standingOf } from './listPhase.js';
import type { TransferContact, TransferDialogProps } from './TransferDialogProps.js';

type Directory = Pick<TransferDialogProps, 'contacts' | 'contactsPhase'>;

const NONE: Directory = { contacts: undefined, contactsPhase: undefined };
const NOBODY: readonly TransferContact[] = [];

/** Who the server's directory knows under what is typed, one line for each of their numbers. */
export function useDirectory(typed: string, isWanted: boolean): Directory {
  const query = useContactSearch(isWanted ? typed : '');
  const hasSession = useHasSession();
  const found = useMemo<readonly TransferContact[]>(
    () => query.data?.flatMap(({ name, numbers }) => numbers.map(({ number }) => ({ name, number }))) ?? NOBODY,
    [query.data],
  );
  if (!isWanted) return NONE;
  // Too little is typed for a search: that is no problem, and those of a former one are not meant.
  if (query.fetchStatus === 'idle' && query.data === undefined && query.error === null) return { contacts: NOBODY, contactsPhase: 'idle' };
  const { phase } = standingOf(query, hasSession, 'searchContacts');
  return { contacts: found, contactsPhase: phase === 'asking' ? 'searching' : phase };
}
