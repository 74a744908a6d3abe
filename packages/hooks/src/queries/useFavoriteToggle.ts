import { isPhoneError, type PhoneError, type PhoneErrorContext } from '@hookswitch/core';
import { addFavorite, ask, type Contact, removeFavorite } from '@hookswitch/core/directory';
import { type QueryKey, useMutation } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { COMMAND_OPTIONS } from '../commands/commandOptions.js';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { sessionKey } from './sessionKey.js';

/** Making and unmaking favourites, several at once if need be. */
export interface FavoriteToggle {
  /** Does nothing for a contact that cannot be a favourite, and for one whose star is changing already. Keeps its identity. */
  readonly setFavorite: (contact: Contact, isFavorite: boolean) => void;
  /** Keys of contacts whose star waits for the server. */
  readonly pending: ReadonlySet<string>;
  /** Why the last change failed, by the contact's key, until it is tried again. */
  readonly problems: ReadonlyMap<string, PhoneErrorContext>;
}

interface Change {
  readonly contact: Contact;
  readonly isFavorite: boolean;
  /** The user whose favourite it is, also if somebody else has logged in meanwhile. */
  readonly session: QueryKey;
}

/**
 * Changes favourites. A star changes once the server has said so, in every list that shows the contact.
 *
 * @example
 * ```tsx
 * const { setFavorite, pending } = useFavoriteToggle();
 * return <button disabled={pending.has(contact.key)} onClick={() => setFavorite(contact, !contact.isFavorite)}>Favourite</button>;
 * ```
 */
export function useFavoriteToggle(): FavoriteToggle {
  const { client, queryClient } = usePhoneContext();
  const [pending, setPending] = useState<ReadonlySet<string>>(() => new Set());
  const [problems, setProblems] = useState<ReadonlyMap<string, PhoneErrorContext>>(() => new Map());
  // What the handler looks at, so that it need not be made anew with every star.
  const underWay = useRef(new Set<string>());
  const { mutate } = useMutation<unknown, PhoneError, Change>(
    {
      ...COMMAND_OPTIONS,
      mutationFn: async ({ contact: { favoriteRef }, isFavorite }) =>
        favoriteRef && ask(client, isFavorite ? addFavorite(favoriteRef) : removeFavorite(favoriteRef)),
      onSuccess: (_, { contact, isFavorite, session }) => {
        queryClient.setQueriesData<readonly Contact[]>({ queryKey: [...session, 'contacts'] }, (contacts) =>
          contacts?.map((one) => (isSame(one, contact) ? { ...one, isFavorite } : one)),
        );
        // Not awaited: the star is known, the list of favourites comes when it comes. Given up first, since one on its way may be
        // older than the star, and without a list of before TanStack would wait for it instead of asking anew.
        const queryKey = [...session, 'favorites'];
        void queryClient.cancelQueries({ queryKey }).then(() => queryClient.invalidateQueries({ queryKey }));
      },
      onError: (error, { contact }) => {
        if (isPhoneError(error)) setProblems((now) => new Map(now).set(contact.key, error.context));
      },
      onSettled: (_answer, _error, { contact }) => {
        underWay.current.delete(contact.key);
        setPending(new Set(underWay.current));
      },
    },
    queryClient,
  );
  const setFavorite = useCallback(
    (contact: Contact, isFavorite: boolean) => {
      if (!contact.favoriteRef || underWay.current.has(contact.key)) return;
      underWay.current.add(contact.key);
      setPending(new Set(underWay.current));
      setProblems((now) => (now.has(contact.key) ? new Map([...now].filter(([key]) => key !== contact.key)) : now));
      mutate({ contact, isFavorite, session: sessionKey(client) });
    },
    [client, mutate],
  );
  return { setFavorite, pending, problems };
}

function isSame({ favoriteRef: a }: Contact, { favoriteRef: b }: Contact): boolean {
  return a !== undefined && a.contactId === b?.contactId && a.source === b.source;
}
