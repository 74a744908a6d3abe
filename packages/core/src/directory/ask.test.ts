import { describe, expect, it } from 'vitest';
import { errorOf } from '../../test/errorOf.js';
import { setUpClient, startClient } from '../../test/startClient.js';
import { isPhoneError } from '../errors.js';
import type { WireAnswerName, WireAnswers, WireSheet } from '../protocol/wireAnswers.js';
import { encodeMessage } from '../protocol/wireMessages.js';
import { type AskOptions, ask } from './ask.js';
import type { Contact } from './Contact.js';
import type { Question } from './Question.js';
import { addFavorite, callHistory, callHistoryByDays, favoriteContacts, removeFavorite, searchContacts } from './questions.js';

const JANE = { contactId: '9', source: 'internal' };

/** A client that is logged on, its server's answers in the test's hands. */
async function atDesk() {
  const all = await startClient();
  const answer = async <N extends WireAnswerName>(name: N, payload: WireAnswers[N]) => {
    all.server.socket().deliver(encodeMessage(name, payload));
    await all.settle();
  };
  let before = 0;
  const received = () => all.received().slice(before);
  return {
    ...all,
    received,
    answer,
    /** The server shows that it is a newer one, in an answer to a first search. */
    async newServer() {
      void ask(all.client, searchContacts('first of all'));
      await answer('ContactSheet', { sheets: [] });
      before = all.received().length;
    },
    /** Asks, and keeps how it ends in words. */
    asks(question: Question<readonly Contact[]>, options?: AskOptions) {
      const end = { says: 'waiting' };
      ask(all.client, question, options).then(
        (contacts) => {
          end.says = contacts.map(({ name }) => name).join(' ') || 'nobody';
        },
        (error: unknown) => {
          end.says = isPhoneError(error) ? error.code : 'withdrawn';
        },
      );
      return end;
    },
    sheet: (name: string) => answer('ContactSheet', { sheets: [sheetOf(name)] }),
    table: (name: string) => answer('DirectoryResult', tableOf(name)),
    asked: () => received().map(({ command, term }) => [command, term].filter((part) => typeof part === 'string').join(' ')),
  };
}

describe('a search', () => {
  it('is answered by the sheet, and its double is nobody’s', async () => {
    const { asks, asked, sheet, table, settle } = await atDesk();
    const black = asks(searchContacts('black'));
    await sheet('Black');
    await table('Double');
    const white = asks(searchContacts('white'));
    await table('Double');
    expect([black.says, white.says]).toEqual(['Black', 'waiting']);
    await sheet('White');
    await settle();
    expect(white.says).toBe('White');
    expect(asked()).toEqual(['searchContacts black', 'searchContacts white']);
  });

  it('waits for the answer to the one before, and of those that wait only the newest is sent', async () => {
    const { asks, asked, sheet } = await atDesk();
    const ends = ['b', 'bl', 'bla', 'blac'].map((term) => asks(searchContacts(term)));
    expect(asked()).toEqual(['searchContacts b']);
    await sheet('of b');
    expect(asked()).toEqual(['searchContacts b', 'searchContacts blac']);
    await sheet('of blac');
    expect(ends.map(({ says }) => says)).toEqual(['superseded', 'superseded', 'superseded', 'of blac']);
  });

  it('of an asker with a signal is taken back by them alone', async () => {
    const { asks, asked, sheet } = await atDesk();
    const mine = asks(searchContacts('mine'), { signal: new AbortController().signal });
    const waits = asks(searchContacts('also mine'), { signal: new AbortController().signal });
    const theirs = asks(searchContacts('theirs'));
    await sheet('of mine');
    await sheet('of also mine');
    await sheet('of theirs');
    expect([mine.says, waits.says, theirs.says]).toEqual(['of mine', 'of also mine', 'of theirs']);
    expect(asked()).toEqual(['searchContacts mine', 'searchContacts also mine', 'searchContacts theirs']);
  });

  it('that was taken back before its turn is never sent', async () => {
    const { asks, asked, sheet, settle } = await atDesk();
    const stop = new AbortController();
    const first = asks(searchContacts('first'));
    const second = asks(searchContacts('second'), { signal: stop.signal });
    stop.abort();
    await settle();
    expect(second.says).toBe('withdrawn');
    await sheet('First');
    expect(first.says).toBe('First');
    expect(asked()).toEqual(['searchContacts first']);
  });

  it('that was taken back after it was sent keeps its turn: its answer is not the next one’s', async () => {
    const { asks, asked, sheet } = await atDesk();
    const stop = new AbortController();
    const first = asks(searchContacts('first'), { signal: stop.signal });
    stop.abort();
    const second = asks(searchContacts('second'));
    await sheet('First');
    expect([first.says, second.says]).toEqual(['withdrawn', 'waiting']);
    await sheet('Second');
    expect(second.says).toBe('Second');
    expect(asked()).toHaveLength(2);
  });

  it('asked again while the first asker has left is sent once', async () => {
    const { asks, asked, sheet } = await atDesk();
    const stop = new AbortController();
    asks(searchContacts('black'), { signal: stop.signal });
    stop.abort();
    const again = asks(searchContacts('black'));
    await sheet('Black');
    expect(again.says).toBe('Black');
    expect(asked()).toEqual(['searchContacts black']);
  });

  it('is not sent by an asker who left before asking', async () => {
    const { client, received } = await atDesk();
    const reason = new Error('gone');
    await expect(ask(client, searchContacts('black'), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(received()).toEqual([]);
  });

  it('is given up after ten seconds, and then the next has its turn', async () => {
    const { asks, asked, advance, newServer } = await atDesk();
    await newServer();
    const first = asks(searchContacts('first'), { signal: new AbortController().signal });
    const second = asks(searchContacts('second'), { signal: new AbortController().signal });
    await advance(9_999);
    expect([first.says, asked().length]).toEqual(['waiting', 1]);
    await advance(1);
    expect([first.says, second.says, asked().length]).toEqual(['no-response', 'waiting', 2]);
  });

  it('after one that was given up does not take its late answer for its own', async () => {
    const { asks, advance, sheet, newServer } = await atDesk();
    await newServer();
    const first = asks(searchContacts('first'));
    await advance(10_000);
    const second = asks(searchContacts('second'));
    await sheet('First, late');
    expect([first.says, second.says]).toEqual(['no-response', 'waiting']);
    await advance(2_000);
    await sheet('Second');
    expect(second.says).toBe('Second');
    const third = asks(searchContacts('third'));
    await sheet('Third');
    expect(third.says).toBe('Third');
  });

  it('after one whose answer was lost takes its own, three seconds later', async () => {
    const { asks, advance, sheet, newServer } = await atDesk();
    await newServer();
    asks(searchContacts('lost'));
    await advance(10_000);
    const second = asks(searchContacts('second'));
    await sheet('Second');
    await advance(2_999);
    expect(second.says).toBe('waiting');
    await advance(1);
    expect(second.says).toBe('Second');
  });

  it('has nothing to doubt once the late answer came while nobody asked', async () => {
    const { asks, advance, sheet, newServer } = await atDesk();
    await newServer();
    asks(searchContacts('slow'));
    await advance(10_000);
    await sheet('Slow');
    const second = asks(searchContacts('second'));
    await sheet('Second');
    expect(second.says).toBe('Second');
  });

  it('takes an answer that is still doubted at its own limit: nothing else has come', async () => {
    const { asks, advance, sheet, newServer } = await atDesk();
    await newServer();
    asks(searchContacts('lost'));
    await advance(10_000);
    const second = asks(searchContacts('second'));
    await advance(9_000);
    await sheet('Second');
    await advance(1_000);
    expect(second.says).toBe('Second');
  });

  it('is told of an answer that cannot be read', async () => {
    const { client, server, settle } = await atDesk();
    const answer = errorOf(ask(client, searchContacts('black')));
    server.socket().deliver('{"msgType":"ContactSheet","ctiMessage":"<html>"}');
    await settle();
    expect(await answer).toEqual({ code: 'server-error', text: 'ContactSheet cannot be read' });
  });

  it('is refused by an Error that can be meant for nothing else', async () => {
    const { client, server, newServer, settle } = await atDesk();
    await newServer();
    const refused = errorOf(ask(client, searchContacts('black')));
    server.socket().send('Error', { Error: 'no directory' });
    await settle();
    expect(await refused).toEqual({ code: 'server-error', text: 'no directory' });
  });

  it('is not refused by an Error while commands are under way', async () => {
    const { asks, client, server, settle, sheet, newServer } = await atDesk();
    await newServer();
    const search = asks(searchContacts('black'));
    const settings = Promise.allSettled([client.dnd(true), client.uncFwd('1001', true)]);
    server.socket().send('Error', { Error: 'one of three' });
    await settle();
    expect([search.says, client.getState().pending.length]).toEqual(['waiting', 2]);
    await sheet('Black');
    expect(search.says).toBe('Black');
    client.disconnect();
    await settings;
  });

  it('is not refused by an Error that may be another’s', async () => {
    const { asks, server, settle, sheet } = await atDesk();
    const search = asks(searchContacts('black'));
    const favorites = asks(favoriteContacts());
    server.socket().send('Error', { Error: 'which?' });
    await settle();
    expect([search.says, favorites.says]).toEqual(['waiting', 'waiting']);
    await sheet('Black');
    expect(search.says).toBe('Black');
  });

  it('is not refused by an Error while a command is under way, and neither is the command', async () => {
    const { asks, client, server, settle, sheet, newServer } = await atDesk();
    await newServer();
    const search = asks(searchContacts('black'));
    const setting = client.dnd(true);
    server.socket().send('Error', { Error: 'one of two' });
    await settle();
    expect([search.says, client.getState().pending.length]).toEqual(['waiting', 1]);
    server.socket().send('UserConfigUpdate', { fullName: null, dndEnabled: true });
    expect(await setting).toMatchObject({ how: 'confirmed' });
    await sheet('Black');
    expect(search.says).toBe('Black');
  });
});

describe('an unasked answer', () => {
  it('is an event and settles nothing', async () => {
    const { asks, events, sheet, answer } = await atDesk();
    const search = asks(searchContacts('black'));
    await sheet('Black');
    await sheet('nobody asked');
    await answer('CallHistory', []);
    expect(search.says).toBe('Black');
    expect(events.flatMap((event) => (event.type === 'unknown-message' ? event.msgType : []))).toEqual([
      'ContactSheet',
      'ContactSheet',
      'CallHistory',
    ]);
  });
});

describe('an old server', () => {
  it('is asked by the old name after three seconds of silence, and from then on at once', async () => {
    const { asks, asked, advance, table } = await atDesk();
    const first = asks(searchContacts('first'));
    await advance(3_000);
    expect(asked()).toEqual(['searchContacts first', 'directoryLookUp first']);
    await table('First');
    expect(first.says).toBe('waiting');
    await advance(1_000);
    expect(first.says).toBe('First');
    const second = asks(searchContacts('second'));
    await table('Second');
    expect(second.says).toBe('Second');
    const favorites = asks(favoriteContacts());
    expect(asked()).toEqual(['searchContacts first', 'directoryLookUp first', 'directoryLookUp second', 'getFavorites']);
    expect(favorites.says).toBe('waiting');
  });

  it('is asked by the old name at once when it complains of the new one', async () => {
    const { asks, asked, server, settle } = await atDesk();
    const first = asks(searchContacts('first'));
    server.socket().send('Error', { Error: 'unknown command' });
    await settle();
    expect(asked()).toEqual(['searchContacts first', 'directoryLookUp first']);
    server.socket().send('Error', { Error: 'unknown command as well' });
    await settle();
    expect(first.says).toBe('server-error');
  });

  it('is not what a slow new one is taken for', async () => {
    const { asks, asked, advance, sheet, table } = await atDesk();
    const first = asks(searchContacts('first'));
    await advance(3_500);
    await table('Double of the first');
    await sheet('First');
    expect(first.says).toBe('First');
    const second = asks(searchContacts('second'));
    await table('Answer to the old name');
    await table('Double of the second');
    await sheet('Second');
    expect(second.says).toBe('Second');
    expect(asked()).toEqual(['searchContacts first', 'directoryLookUp first', 'searchContacts second']);
  });

  it('turns out to be a new one by the first message that only a new one sends', async () => {
    const { asks, asked, advance, sheet, table } = await atDesk();
    asks(searchContacts('first'));
    await advance(3_000);
    await table('First');
    await advance(1_000);
    await sheet('First, very late');
    asks(searchContacts('second'));
    expect(asked().at(-1)).toBe('searchContacts second');
  });

  it('is remembered over a reconnection, and forgotten with the log-in', async () => {
    const { asks, asked, advance, table, server, client, login, received } = await atDesk();
    asks(searchContacts('first'));
    await advance(3_000);
    await table('First');
    await advance(1_000);
    server.socket().drop();
    await advance(5_000);
    asks(searchContacts('second'));
    expect(received().at(-1)).toMatchObject({ command: 'directoryLookUp', term: 'second' });
    client.disconnect();
    await login();
    asks(searchContacts('third'));
    expect(asked().at(-1)).toBe('searchContacts third');
  });

  it('that answers neither name is given up after ten seconds in all', async () => {
    const { asks, advance } = await atDesk();
    const search = asks(searchContacts('first'));
    await advance(9_999);
    expect(search.says).toBe('waiting');
    await advance(1);
    expect(search.says).toBe('no-response');
  });
});

describe('the link', () => {
  it('that is lost rejects at once, what was sent otherwise than what was not, and asks nothing again', async () => {
    const { asks, server, settle, advance, received } = await atDesk();
    const owned = { signal: new AbortController().signal };
    const sent = asks(searchContacts('sent'), owned);
    const waiting = asks(searchContacts('waiting'), owned);
    server.socket().drop();
    await settle();
    expect([sent.says, waiting.says]).toEqual(['link-lost', 'not-connected']);
    await advance(20_000);
    expect(received().filter(({ command }) => command === 'searchContacts')).toEqual([]);
  });

  it('that is down refuses before anything is sent', async () => {
    const { client, server, settle } = await atDesk();
    server.socket().drop();
    await settle();
    expect(await errorOf(ask(client, searchContacts('black')))).toEqual({ code: 'not-connected', command: 'searchContacts' });
    expect(await errorOf(ask(client, callHistory(20)))).toEqual({ code: 'not-connected', command: 'getUserCallHistory' });
  });

  it('that is new knows nothing of answers the old one owed', async () => {
    const { asks, server, advance, sheet, newServer } = await atDesk();
    await newServer();
    asks(searchContacts('lost'));
    await advance(10_000);
    server.socket().drop();
    await advance(5_000);
    const second = asks(searchContacts('second'));
    await sheet('Second');
    expect(second.says).toBe('Second');
  });

  it('ends with the client, and so does what was asked', async () => {
    const { asks, client, settle } = await atDesk();
    const search = asks(searchContacts('black'));
    client.dispose();
    await settle();
    expect(search.says).toBe('link-lost');
    expect(await errorOf(ask(client, searchContacts('black')))).toMatchObject({ code: 'not-connected' });
  });
});

describe('questions of other kinds', () => {
  it('are under way beside each other', async () => {
    const { asks, client, received } = await atDesk();
    asks(searchContacts('black'));
    asks(favoriteContacts());
    void ask(client, callHistory(null));
    void ask(client, addFavorite(JANE));
    expect(received()).toEqual([
      { claz: 'web', command: 'searchContacts', term: 'black' },
      { claz: 'web', command: 'getFavoriteContacts' },
      { claz: 'web', command: 'getUserCallHistory', size: null },
      { claz: 'web', command: 'addFavorite', contactId: '9', source: 'internal' },
    ]);
  });

  it('ask for two lengths of a history one after the other, whatever the command', async () => {
    const { client, answer, received } = await atDesk();
    const calls = [record('2024-03-18 09:41:07')];
    const short = ask(client, callHistory(10));
    const days = ask(client, callHistoryByDays(7));
    const long = ask(client, callHistory(100));
    expect(received()).toHaveLength(1);
    await answer('CallHistory', calls);
    await answer('CallHistoryByDays', [...calls, ...calls]);
    await answer('CallHistory', []);
    expect([(await short).length, (await days).length, (await long).length]).toEqual([1, 2, 0]);
  });

  it('take either name for the history of some days', async () => {
    const { client, answer } = await atDesk();
    const days = ask(client, callHistoryByDays(7));
    await answer('CallHistory', [record('2024-03-18 09:41:07')]);
    expect(await days).toHaveLength(1);
  });

  it('know whose history it is', async () => {
    const { client, answer } = await atDesk();
    const entries = ask(client, callHistory(1));
    await answer('CallHistory', [{ ...record('2024-03-18 09:41:07'), status: 'ongoing', srcUsername: 'jblack', dstNum: '1058' }]);
    expect(await entries).toMatchObject([{ direction: 'outgoing', number: '1058' }]);
  });
});

describe('an answer that something has happened since', () => {
  it('is no list of favourites for whoever asks after a star has changed', async () => {
    const { asks, answer, newServer, received } = await atDesk();
    await newServer();
    const stop = new AbortController();
    const before = asks(favoriteContacts(), { signal: stop.signal });
    await answer('FavoriteUpdated', { action: 'Added', contact_id: '9', source: 'internal' });
    stop.abort();
    const after = asks(favoriteContacts());
    await answer('FavoriteContactSheet', { sheets: [] });
    expect([before.says, after.says]).toEqual(['withdrawn', 'waiting']);
    await answer('FavoriteContactSheet', { sheets: [sheetOf('Jane')] });
    expect(after.says).toBe('Jane');
    expect(received()).toHaveLength(2);
  });

  it('is no history for whoever asks after a call has ended', async () => {
    const { client, phoneEvent, answer, received } = await atDesk();
    phoneEvent('EventDialing', '1.1', { callDirection: 'Outgoing' });
    const stop = new AbortController();
    const before = ask(client, callHistory(10), { signal: stop.signal }).catch(() => 'withdrawn');
    phoneEvent('EventReleased', '1.1');
    stop.abort();
    const after = ask(client, callHistory(10));
    await answer('CallHistory', []);
    await answer('CallHistory', [record('2024-03-18 09:41:07')]);
    expect([await before, (await after).length]).toEqual(['withdrawn', 1]);
    expect(received()).toHaveLength(2);
  });
});

describe('a history with single sign-on', () => {
  it('knows whose it is by the number of our line', async () => {
    const { client, server, phoneEvent, settle } = setUpClient({ getToken: () => Promise.resolve('sso') });
    client.connect();
    await settle();
    phoneEvent('EventDialing', '1.1', { callDirection: 'Outgoing', DN: '1058', otherDN: '1118' });
    const entries = ask(client, callHistory(1));
    server.socket().deliver(encodeMessage('CallHistory', [{ ...record('2024-03-18 09:41:07'), status: 'ongoing' }]));
    await settle();
    expect(await entries).toMatchObject([{ direction: 'outgoing', number: '1118' }]);
  });
});

describe('a favourite', () => {
  it('is confirmed by the message about the same contact', async () => {
    const { client, answer } = await atDesk();
    const added = ask(client, addFavorite(JANE));
    let isAdded = false;
    void added.then(() => {
      isAdded = true;
    });
    for (const other of [
      { action: 'Added', contact_id: '10', source: 'internal' },
      { action: 'Added', contact_id: '9', source: 'personal' },
      { action: 'Removed', contact_id: '9', source: 'internal' },
    ])
      await answer('FavoriteUpdated', other);
    expect(isAdded).toBe(false);
    await answer('FavoriteUpdated', { action: 'Added', contact_id: '9', source: 'internal' });
    expect(await added).toEqual(JANE);
  });

  it('is refused by any other word', async () => {
    const { client, answer } = await atDesk();
    const removed = errorOf(ask(client, removeFavorite(JANE)));
    await answer('FavoriteUpdated', { action: 'NotFound', contact_id: '9', source: 'internal' });
    expect(await removed).toEqual({ code: 'server-error', text: 'NotFound' });
  });

  it('changes one at a time, each in its turn', async () => {
    const { client, answer, received } = await atDesk();
    const bob = { contactId: '10', source: 'internal' };
    const both = [ask(client, addFavorite(JANE)), ask(client, removeFavorite(bob))];
    expect(received()).toHaveLength(1);
    await answer('FavoriteUpdated', { action: 'Added', contact_id: '9', source: 'internal' });
    expect(received().at(-1)).toMatchObject({ command: 'removeFavorite', contactId: '10' });
    await answer('FavoriteUpdated', { action: 'Removed', contact_id: '10', source: 'internal' });
    expect(await Promise.all(both)).toEqual([JANE, bob]);
  });

  it('whose answer is late needs no doubt: it says what it is about', async () => {
    const { client, answer, advance } = await atDesk();
    const first = errorOf(ask(client, addFavorite(JANE)));
    await advance(10_000);
    expect(await first).toEqual({ code: 'no-response' });
    const second = ask(client, removeFavorite(JANE));
    await answer('FavoriteUpdated', { action: 'Added', contact_id: '9', source: 'internal' });
    await answer('FavoriteUpdated', { action: 'Removed', contact_id: '9', source: 'internal' });
    expect(await second).toEqual(JANE);
  });

  it('is not changed by a message that names nothing', async () => {
    const { client, server, settle, advance } = await atDesk();
    const added = errorOf(ask(client, addFavorite(JANE)));
    for (const payload of ['null', '[]', '{}', '"Added"', '{"action":"Added"}'])
      server.socket().deliver(`{"msgType":"FavoriteUpdated","ctiMessage":${payload}}`);
    await settle();
    await advance(10_000);
    expect(await added).toEqual({ code: 'no-response' });
  });
});

function sheetOf(name: string): WireSheet {
  return {
    name,
    subtitle1: '',
    subtitle2: '',
    picture: '',
    isPersonal: false,
    isFavorite: false,
    isMeetingroom: false,
    canBeFavorite: true,
    status: { phone: 0, video: '' },
    actions: [],
    sources: [{ name: 'internal', id: '9' }],
    details: [],
  };
}

function tableOf(name: string): WireAnswers['DirectoryResult'] {
  return {
    headers: ['Name', 'Number'],
    entries: [{ status: 0, entry: [name, '1058'], contact_id: '9', source: 'internal', favorite: false }],
  };
}

function record(start: string) {
  return { start, duration: '00:01:00', srcNum: '1058', dstNum: '1118', status: 'answered' };
}
