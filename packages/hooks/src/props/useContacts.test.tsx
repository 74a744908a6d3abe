import { describe, expect, it } from 'vitest';
import { createPhone, logIn } from '../../test/logIn.js';
import { happens, nextFrameOfPage, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { useContacts } from './useContacts.js';

turnPageByHand();

const said = ({ shows, phase, rows }: ReturnType<typeof useContacts>) =>
  `${shows} ${phase} ${rows.map(({ contact }) => contact.name).join()}`.trim();

describe('useContacts', () => {
  it('shows the favourites until enough is typed, and then whoever is found', async () => {
    const phone = await logIn();
    phone.world.setFavorite('ada', 'internal', '2', true);
    const { result } = renderPhoneHook(phone, () => useContacts());
    expect(said(result.current)).toBe('favorites searching');
    await happens(phone);
    expect(said(result.current)).toBe('favorites found Bob Lambert');
    await happens(phone, () => result.current.onTermChange('c'));
    expect([result.current.term, said(result.current)]).toEqual(['c', 'favorites found Bob Lambert']);
    phone.simulator.faults.delayAnswers(500);
    await happens(phone, () => result.current.onTermChange('clea'));
    expect(said(result.current)).toBe('results searching');
    await happens(phone, () => {}, 500);
    expect(said(result.current)).toBe('results found Cléa Moreau');
    await happens(phone, () => result.current.onTermChange('cleaa'));
    expect(said(result.current)).toBe('results searching Cléa Moreau');
    await happens(phone, () => {}, 500);
    expect(said(result.current)).toBe('results none');
  });

  it('says why nothing was found out, and asks again when told to', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => useContacts());
    await happens(phone);
    phone.simulator.faults.loseAnswers(2);
    await happens(phone, () => result.current.onTermChange('clea'));
    await happens(phone, () => {}, 10_000);
    expect([said(result.current), result.current.searchProblem]).toEqual(['results problem', { code: 'no-response' }]);
    await happens(phone, () => result.current.onRetry());
    expect([result.current.phase, result.current.searchProblem]).toEqual(['searching', undefined]);
    // A late answer to the lost question could still come.
    await happens(phone, () => {}, 3_000);
    expect(said(result.current)).toBe('results found Cléa Moreau');
  });

  it('without a session is idle; without a link says so, and finds out once there is one', async () => {
    const nobody = createPhone();
    expect(said(renderPhoneHook(nobody, () => useContacts()).result.current)).toBe('favorites idle');
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => useContacts());
    await happens(phone);
    await happens(phone, () => phone.simulator.faults.stop());
    await happens(phone, () => result.current.onTermChange('clea'));
    expect(result.current.searchProblem).toEqual({ code: 'not-connected', command: 'searchContacts' });
    await happens(phone, () => phone.simulator.faults.start(), 10_000);
    expect(said(result.current)).toBe('results found Cléa Moreau');
  });

  it('changes a star once the server says so', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => useContacts());
    await happens(phone, () => result.current.onTermChange('clea'));
    phone.simulator.faults.delayAnswers(500);
    const { onFavoriteChange, rows } = result.current;
    await happens(phone, () => rows[0] && onFavoriteChange(rows[0].contact, true));
    expect(result.current.rows).toMatchObject([{ isFavorite: false, isFavoritePending: true, canBeFavorite: true }]);
    await happens(phone, () => {}, 500);
    expect(result.current.rows).toMatchObject([{ isFavorite: true, isFavoritePending: false, favoriteProblem: undefined }]);
    expect(result.current.onFavoriteChange).toBe(onFavoriteChange);
    await happens(phone, () => result.current.onTermChange(''));
    await happens(phone, () => {}, 500);
    expect(said(result.current)).toBe('favorites found Cléa Moreau');
    await happens(phone, () => result.current.onTermChange('weekly'));
    await happens(phone, () => {}, 500);
    expect(result.current.rows).toMatchObject([{ canBeFavorite: false }]);
  });

  it('watches the lines of whoever is found, live', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => useContacts());
    await happens(phone, () => result.current.onTermChange('bob'));
    expect(phone.sent.filter(({ command }) => command === 'subscribeToPhoneHints')).toMatchObject([
      { phoneNumbers: ['1001', '0612000002'] },
    ]);
    expect(result.current.hints.get('1001')).toBe('AVAILABLE');
    await happens(phone, () => phone.world.call('bob', '1003'));
    nextFrameOfPage();
    expect(result.current.hints.get('1001')).toBe('CALLING');
  });

  it('offers a transfer while there is a call to give away, and says why it may not be given', async () => {
    const phone = await logIn();
    const onTransferTo = () => {};
    const { result } = renderPhoneHook(phone, () => useContacts({ onTransferTo }));
    await happens(phone, () => {
      phone.world.call('0612345678', '1000');
      phone.world.answer('1000');
    });
    expect(result.current).toMatchObject({ onTransferTo, transferPermission: { ok: true } });
    await happens(phone, () => phone.simulator.faults.stop());
    expect(result.current).toMatchObject({ onTransferTo, transferPermission: { ok: false, reason: 'not-connected' } });
  });

  it('calls, and consults while a call is up, when there is also somebody to transfer', async () => {
    const phone = await logIn();
    const given: string[] = [];
    const { result } = renderPhoneHook(phone, () => useContacts({ onTransferTo: (number) => given.push(number) }));
    await happens(phone);
    expect([result.current.action, result.current.onTransferTo]).toEqual(['dial', undefined]);
    await happens(phone, () => result.current.onCall('not a number'));
    expect(result.current.problem).toMatchObject({ code: 'bad-destination' });
    await happens(phone, () => result.current.onCall('1001'));
    expect(result.current.problem).toBeUndefined();
    await happens(phone, () => phone.world.answer('bob'));
    expect(result.current.action).toBe('consult');
    result.current.onTransferTo?.('1002');
    expect(given).toEqual(['1002']);
    await happens(phone, () => result.current.onCall('1002'));
    expect(phone.client.getState().calls.map(({ number }) => number)).toEqual(['1001', '1002']);
  });
});
