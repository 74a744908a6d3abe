import type { WireAnswers } from '@hookswitch/core/protocol';
import { encodeMessage } from '@hookswitch/core/protocol';
import { onlineManager, QueryClient, useQuery } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createSingleSignOnPhone, logIn, type Phone } from '../../test/logIn.js';
import { happens, renderPhone, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { favoritesQuery } from './favoritesQuery.js';
import { useCallHistoryEntries, useContactSearch, useFavorites } from './queryHooks.js';
import { sessionKey } from './sessionKey.js';
import { useFavoriteToggle } from './useFavoriteToggle.js';

turnPageByHand();

const asked = ({ sent }: Phone, command: string) => sent.filter((frame) => frame['command'] === command);
const terms = (phone: Phone) => asked(phone, 'searchContacts').map(({ term }) => term);
/** TanStack renders for what was read while rendering, as a component does. */
const read = <Result extends object>(result: Result): Result => ({ ...result });
const names = (contacts: readonly { readonly name: string }[] | undefined) => contacts?.map(({ name }) => name);

describe('useContactSearch', () => {
  it('finds, and asks nothing for less than two characters', async () => {
    const phone = await logIn();
    const { result, rerender } = renderPhoneHook(phone, (term: string) => read(useContactSearch(term)), { initialProps: '' });
    await happens(phone);
    rerender(' c ');
    await happens(phone);
    expect(terms(phone)).toEqual([]);
    rerender('cléa');
    await happens(phone);
    expect(names(result.current.data)).toEqual(['Cléa Moreau']);
  });

  it('sends of the terms typed while the server thinks only the last, and keeps the former list in view', async () => {
    const phone = await logIn();
    const { result, rerender } = renderPhoneHook(phone, (term: string) => read(useContactSearch(term)), { initialProps: 'clea' });
    await happens(phone);
    phone.simulator.faults.delayAnswers(2_000);
    for (const term of ['bo', 'bob', 'bob ', 'bob l', 'bob la']) {
      rerender(term);
      await happens(phone, () => {}, 100);
    }
    expect(terms(phone)).toEqual(['clea', 'bo']);
    expect([names(result.current.data), result.current.isPlaceholderData]).toEqual([['Cléa Moreau'], true]);
    await happens(phone, () => {}, 4_000);
    expect(terms(phone)).toEqual(['clea', 'bo', 'bob la']);
    expect(names(result.current.data)).toEqual(['Bob Lambert']);
  });

  it('keeps no list in view for a term that is too short to be searched for', async () => {
    const phone = await logIn();
    const { result, rerender } = renderPhoneHook(phone, (term: string) => read(useContactSearch(term)), { initialProps: 'fournier' });
    await happens(phone);
    expect(names(result.current.data)).toEqual(['Dr Amélie Fournier']);
    rerender('f');
    await happens(phone);
    expect([result.current.data, result.current.isPlaceholderData]).toEqual([undefined, false]);
  });

  it('asks although the browser says that it is offline', async () => {
    const phone = await logIn();
    onlineManager.setOnline(false);
    const { result } = renderPhoneHook(phone, () => read(useContactSearch('clea')));
    await happens(phone);
    onlineManager.setOnline(true);
    expect(result.current.data).toHaveLength(1);
  });

  it('says that the answer never came, and asks again only when told to', async () => {
    const phone = await logIn();
    const { result, rerender } = renderPhoneHook(phone, (term: string) => read(useContactSearch(term)), { initialProps: 'clea' });
    await happens(phone);
    // Of both messages that answer.
    phone.simulator.faults.loseAnswers(2);
    rerender('bob');
    await happens(phone, () => {}, 60_000);
    expect(result.current.error?.code).toBe('no-response');
    expect(terms(phone)).toEqual(['clea', 'bob']);
    await happens(phone, () => result.current.refetch());
    expect(names(result.current.data)).toEqual(['Bob Lambert']);
  });

  it('fails with the link, and what is in view is asked anew when it is back', async () => {
    const phone = await logIn();
    phone.simulator.faults.delayAnswers(5_000);
    const { result } = renderPhoneHook(phone, () => read(useContactSearch('clea')));
    await happens(phone);
    phone.simulator.faults.delayAnswers(0);
    await happens(phone, () => phone.simulator.faults.drop());
    expect([result.current.error?.code, result.current.fetchStatus]).toEqual(['link-lost', 'idle']);
    await happens(phone, () => {}, 5_000);
    expect(names(result.current.data)).toEqual(['Cléa Moreau']);
  });

  it('asks an old server by the old name', async () => {
    const phone = await logIn('ada', {}, { contactCommands: 'old' });
    const { result, rerender } = renderPhoneHook(phone, (term: string) => read(useContactSearch(term)), { initialProps: 'clea' });
    await happens(phone, () => {}, 4_000);
    expect(names(result.current.data)).toEqual(['Cléa Moreau']);
    rerender('bob');
    await happens(phone);
    expect(names(result.current.data)).toEqual(['Bob Lambert']);
    expect(terms(phone)).toEqual(['clea']);
  });

  it('never shows one user what another was told, on one cache', async () => {
    const phone = await logIn();
    const queryClient = new QueryClient();
    const { result } = renderPhoneHook(phone, () => read(useContactSearch('fournier')), { queryClient });
    await happens(phone);
    expect(names(result.current.data)).toEqual(['Dr Amélie Fournier']);
    const seen: unknown[] = [];
    await happens(phone, () => phone.client.disconnect());
    seen.push(names(result.current.data));
    await happens(phone, () => void phone.client.login({ username: 'bob', password: '1234' }));
    expect([...seen, names(result.current.data)]).toEqual([undefined, []]);
    const other = await logIn('bob');
    expect(sessionKey(other.client)).not.toEqual(sessionKey(phone.client));
  });
});

describe('with single sign-on', () => {
  it('the next user is shown nothing that the one before was told', async () => {
    const phone = createSingleSignOnPhone();
    const { result } = renderPhoneHook(phone, () => read(useContactSearch('fournier')));
    await happens(phone, () => phone.client.connect());
    expect(names(result.current.data)).toEqual(['Dr Amélie Fournier']);
    phone.named('bob');
    await happens(phone, () => phone.client.disconnect());
    expect(result.current.data).toBeUndefined();
    phone.simulator.faults.delayAnswers(1_000);
    await happens(phone, () => phone.client.connect());
    expect(result.current.data).toBeUndefined();
    await happens(phone, () => {}, 2_000);
    expect(result.current.data).toEqual([]);
  });
});

describe('favourites', () => {
  it('change once the server says so, in the favourites and in what was found', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => ({
      favorites: useFavorites(),
      search: useContactSearch('clea'),
      toggle: useFavoriteToggle(),
    }));
    await happens(phone);
    const [clea] = result.current.search.data ?? [];
    phone.simulator.faults.delayAnswers(1_000);
    const { setFavorite } = result.current.toggle;
    await happens(phone, () => {
      if (clea) setFavorite(clea, true);
      if (clea) setFavorite(clea, true);
    });
    expect(result.current.toggle.pending).toEqual(new Set([clea?.key]));
    expect(result.current.search.data?.[0]?.isFavorite).toBe(false);
    await happens(phone, () => {}, 2_500);
    expect(result.current.toggle.pending.size).toBe(0);
    expect(result.current.search.data?.[0]?.isFavorite).toBe(true);
    expect(names(result.current.favorites.data)).toEqual(['Cléa Moreau']);
    expect(asked(phone, 'addFavorite')).toHaveLength(1);
    expect(result.current.toggle.setFavorite).toBe(setFavorite);
    const [favorite] = result.current.favorites.data ?? [];
    await happens(phone, () => favorite && setFavorite(favorite, false), 4_000);
    expect(result.current.favorites.data).toEqual([]);
    expect(result.current.search.data?.[0]?.isFavorite).toBe(false);
  });

  it.each([
    ['first list', 0],
    ['list anew', 1],
  ])('have the new one among them although the %s was under way when its star changed', async (_, listsBefore) => {
    const phone = await logIn();
    const { result, rerender } = renderPhoneHook(
      phone,
      (isFirst: boolean) => ({ search: useContactSearch('clea'), favorites: useFavoritesOnce(isFirst), toggle: useFavoriteToggle() }),
      { initialProps: listsBefore > 0 },
    );
    await happens(phone);
    const [clea] = result.current.search.data ?? [];
    if (!clea) throw new Error('Cléa was not found');
    expect(asked(phone, 'getFavoriteContacts')).toHaveLength(listsBefore);
    // A slow list, asked for before the star changes.
    phone.simulator.faults.delayAnswers(3_000);
    await happens(phone, () => {
      if (listsBefore > 0) void result.current.favorites.refetch();
      else rerender(true);
    });
    phone.simulator.faults.delayAnswers(0);
    await happens(phone, () => result.current.toggle.setFavorite(clea, true));
    expect(result.current.toggle.pending.size).toBe(0);
    await happens(phone, () => {}, 5_000);
    expect(names(result.current.favorites.data)).toEqual(['Cléa Moreau']);
    expect(asked(phone, 'getFavoriteContacts')).toHaveLength(listsBefore + 2);
  });

  it('say why they did not change, until they are tried again', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => ({ search: useContactSearch('clea'), toggle: useFavoriteToggle() }));
    await happens(phone);
    const [clea] = result.current.search.data ?? [];
    if (!clea) throw new Error('Cléa was not found');
    phone.simulator.faults.loseAnswers(1);
    await happens(phone, () => result.current.toggle.setFavorite(clea, true), 10_000);
    expect(result.current.toggle.problems.get(clea.key)).toEqual({ code: 'no-response' });
    expect(result.current.search.data?.[0]?.isFavorite).toBe(false);
    await happens(phone, () => result.current.toggle.setFavorite(clea, true), 100);
    expect(result.current.toggle.problems.size).toBe(0);
    const gone = { ...clea, key: 'gone', favoriteRef: { source: 'internal', contactId: '999' } };
    await happens(phone, () => result.current.toggle.setFavorite(gone, true));
    expect(result.current.toggle.problems.get('gone')).toEqual({ code: 'server-error', text: 'Failed' });
    await happens(phone, () => result.current.toggle.setFavorite({ ...clea, favoriteRef: undefined }, true));
    expect(asked(phone, 'addFavorite')).toHaveLength(3);
  });
});

describe('useCallHistoryEntries', () => {
  it('is asked for anew three seconds after a call of ours, and again while the call is said to go on', async () => {
    const phone = await logIn('ada', {}, { settings: { historyMs: 4_000 } });
    const { result } = renderPhoneHook(phone, () => useCallHistoryEntries({ size: 20 }));
    await happens(phone);
    expect(result.current.data).toEqual([]);
    await happens(phone, () => {
      phone.world.call('bob', '1000');
      phone.world.answer('ada');
    });
    await happens(phone, () => phone.world.hangUp('bob'), 2_900);
    expect(asked(phone, 'getUserCallHistory')).toHaveLength(1);
    await happens(phone, () => {}, 200);
    expect(result.current.data?.map(({ outcome }) => outcome)).toEqual(['ongoing']);
    await happens(phone, () => {}, 2_000);
    expect(result.current.data).toMatchObject([{ outcome: 'answered', number: '1001', name: 'Bob Lambert' }]);
    await happens(phone, () => {}, 30_000);
    expect(asked(phone, 'getUserCallHistory')).toHaveLength(3);
  });

  it.each([
    ['call', 0],
    ['call during which the clock was set back', -3_600_000],
  ])('opened right after a %s does not go on saying that the call goes on', async (_title, correction) => {
    const phone = await logIn('ada', {}, { settings: { historyMs: 4_000 } });
    phone.world.call('bob', '1000');
    phone.world.answer('ada');
    await phone.flow(1_000);
    phone.clock.correct(correction);
    phone.world.hangUp('bob');
    await phone.flow(250);
    const { result } = renderPhoneHook(phone, () => useCallHistoryEntries({ size: 20 }));
    await happens(phone);
    expect(result.current.data?.map(({ outcome }) => outcome)).toEqual(['ongoing']);
    await happens(phone, () => {}, 5_000);
    await happens(phone, () => {}, 2_000);
    expect(result.current.data?.map(({ outcome }) => outcome)).toEqual(['answered']);
  });

  it('asks no more once nobody shows it', async () => {
    const phone = await logIn();
    const { unmount } = renderPhoneHook(phone, () => useCallHistoryEntries());
    await happens(phone);
    await happens(phone, () => {
      phone.world.call('bob', '1000');
      phone.world.hangUp('bob');
    });
    unmount();
    await happens(phone, () => {}, 10_000);
    expect(asked(phone, 'getUserCallHistory')).toHaveLength(1);
  });

  it('has a thousand calls, and those of some days by their own command', async () => {
    const phone = await logIn('ada', {}, { pastCalls: 1_000 });
    const { result } = renderPhoneHook(phone, () => [useCallHistoryEntries({ size: 1_000 }), useCallHistoryEntries({ days: 2 })] as const);
    await happens(phone);
    const [all, days] = result.current;
    expect(all.data).toHaveLength(1_000);
    expect(days.data?.length).toBeGreaterThan(10);
    expect(all.data?.slice(0, days.data?.length)).toEqual(days.data);
  });

  it('shows what it can of a hostile answer', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => useCallHistoryEntries());
    phone.simulator.faults.loseAnswers(1);
    await happens(phone);
    const calls: WireAnswers['CallHistory'] = [
      JSON.parse('null'),
      JSON.parse('{"start":7,"status":{},"srcNum":[]}'),
      { start: 'x', duration: 'y', srcNum: '<img src=x onerror=alert(1)>'.repeat(500), dstNum: '', status: 'missed' },
    ];
    await happens(phone, () => phone.simulator.faults.send(encodeMessage('CallHistory', calls), 'ada'));
    expect(result.current.data?.map(({ outcome, startedAt }) => [outcome, startedAt])).toEqual([
      ['unknown', undefined],
      ['missed', undefined],
    ]);
  });
});

/** As `useFavorites()`, from when they are wanted. */
function useFavoritesOnce(isWanted: boolean) {
  const { client, queryClient } = usePhoneContext();
  const { data, refetch } = useQuery({ ...favoritesQuery(client), enabled: isWanted }, queryClient);
  return { data, refetch };
}

function Found({ term }: { readonly term: string }) {
  const { data } = useContactSearch(term);
  return <p>{`${term}: ${names(data)?.join() ?? '...'}`}</p>;
}

describe('two parts of a page', () => {
  it('that search at the same time both get their own answer', async () => {
    const phone = await logIn();
    renderPhone(
      phone,
      <>
        <Found term="clea" />
        <Found term="bob" />
        <Found term="hugo" />
        <Found term="clea" />
      </>,
    );
    await happens(phone);
    await act(async () => {});
    expect(screen.getAllByText(/:/).map(({ textContent }) => textContent)).toEqual([
      'clea: Cléa Moreau',
      'bob: Bob Lambert',
      'hugo: Hugo Petit',
      'clea: Cléa Moreau',
    ]);
    expect(terms(phone)).toHaveLength(3);
  });
});
