import { describe, expect, it } from 'vitest';
import { call, NOW, phone } from '../../test/worlds.js';
import type { TextMemory } from '../lib/tabMemory.js';
import type { Call } from '../state/call.js';
import { keepCallTimes } from './keepCallTimes.js';

/** A page's memory: what one life of the page writes, the next reads. */
function pageMemory(text?: string): TextMemory & { text: string | undefined; writes: number } {
  const memory = {
    text,
    writes: 0,
    read: () => memory.text,
    write(next: string) {
      memory.text = next;
      memory.writes += 1;
    },
    clear() {
      memory.text = undefined;
    },
  };
  return memory;
}

const SECOND = 1_000;
/** The second in which the server made the channel, on the server's clock. */
const MADE = NOW / SECOND - 60;
const ID = `${MADE}.7`;

function seen(at: number): Call {
  const moment = { at, exact: true };
  return call(ID, { state: 'established', startedAt: moment, since: moment, answeredAt: { at: at + 5 * SECOND, exact: true } });
}

/** As the snapshot after a reload gives it: worked out from the id. */
function guessed(id = ID): Call {
  const moment = { at: Number.parseInt(id, 10) * SECOND, exact: false };
  return call(id, { state: 'established', startedAt: moment, since: moment, answeredAt: moment });
}

function recalled(memory: TextMemory, one: Call): Call | undefined {
  return keepCallTimes(memory).recall(phone({ calls: [one] }), NOW).calls[0];
}

describe('the times of a call, after a reload', () => {
  it('are those that were seen', () => {
    const memory = pageMemory();
    keepCallTimes(memory).note(phone({ calls: [seen(MADE * SECOND)] }));
    expect(recalled(memory, guessed())).toMatchObject({
      startedAt: { at: MADE * SECOND, exact: true },
      answeredAt: { at: MADE * SECOND + 5 * SECOND, exact: true },
      since: { at: MADE * SECOND + 5 * SECOND, exact: true },
    });
  });

  it('of a call that was answered out of sight are exact in their beginning alone', () => {
    const memory = pageMemory();
    const moment = { at: MADE * SECOND, exact: true };
    keepCallTimes(memory).note(phone({ calls: [call(ID, { state: 'ringing', startedAt: moment, since: moment, answeredAt: undefined })] }));
    expect(recalled(memory, guessed())).toMatchObject({ startedAt: { exact: true }, answeredAt: { exact: false } });
  });

  it('of a call that was never seen stay a guess, corrected by the difference of the clocks', () => {
    const memory = pageMemory();
    // Our clock is twenty seconds ahead of the server's.
    keepCallTimes(memory).note(phone({ calls: [seen((MADE + 20) * SECOND)] }));
    const other = `${MADE + 10}.9`;
    expect(recalled(memory, guessed(other))?.startedAt).toEqual({ at: (MADE + 30) * SECOND, exact: false });
  });

  it('never lie in the future', () => {
    const memory = pageMemory();
    keepCallTimes(memory).note(phone({ calls: [seen((MADE + 50) * SECOND)] }));
    expect(recalled(memory, guessed(`${MADE + 30}.9`))?.startedAt.at).toBe(NOW);
  });

  it('that were seen in this life of the page are left alone', () => {
    const one = seen(NOW);
    expect(recalled(pageMemory(), one)).toBe(one);
  });
});

describe('which calls there were, after a reload', () => {
  const ADA = { username: 'ada' };
  const before = (more: Parameters<typeof phone>[0] = {}) => {
    const memory = pageMemory();
    keepCallTimes(memory).note(phone({ ...ADA, calls: [seen(NOW), guessed('1.2')], ...more }));
    return keepCallTimes(memory);
  };

  it('is known, of those that nobody saw begin too', () => {
    const times = before();
    expect([ID, '1.2', '1.3'].map(times.knows)).toEqual([true, true, false]);
  });

  it('tells once of those that are no more, by their ids, directions and times', () => {
    const times = before();
    const gone = times.takeGone(phone({ ...ADA, calls: [guessed('1.2')] }));
    expect(gone).toEqual([call(ID, { state: 'released', ownNumber: '', number: '', answeredAt: { at: NOW + 5 * SECOND, exact: true } })]);
    expect(times.takeGone(phone({ ...ADA }))).toEqual([]);
  });

  it('tells of none that this page has seen end', () => {
    const ended = { call: seen(NOW), reason: 'completed', at: NOW } as const;
    expect(before().takeGone(phone({ ...ADA, calls: [guessed('1.2')], ended: [ended] }))).toEqual([]);
  });

  it('tells of none to another user', () => {
    expect(before().takeGone(phone({ username: 'bob' }))).toEqual([]);
  });

  it('tells those of the same line, and of no other, where single sign-on names no user', () => {
    const line = { id: '12', webRtc: false, hasDevice: true, hasLine: true } as const;
    const other = { ...line, id: '13' } as const;
    expect(before({ username: undefined, line }).takeGone(phone({ line }))).toHaveLength(2);
    expect(before({ username: undefined, line }).takeGone(phone({ line: other }))).toEqual([]);
    expect(before({ username: undefined, line }).takeGone(phone())).toEqual([]);
  });
});

describe('a consultation, after a reload', () => {
  const customer = call(`${MADE}.7`, { state: 'held', direction: 'incoming' });
  const colleague = call(`${MADE}.8`);
  const asking = { ...colleague, consultation: { about: customer.id, isJoined: false } };

  it('is known for one, and not what the agent dialled on the telephone', () => {
    const memory = pageMemory();
    keepCallTimes(memory).note(phone({ calls: [customer, asking, call(`${MADE}.9`)] }));
    const after = keepCallTimes(memory).recall(phone({ calls: [customer, colleague, call(`${MADE}.9`)] }), NOW);
    expect(after.calls.map((one) => one.consultation)).toEqual([undefined, asking.consultation, undefined]);
  });

  it('is none once both calls were made to talk at once', () => {
    const memory = pageMemory();
    const times = keepCallTimes(memory);
    times.note(phone({ calls: [customer, asking] }));
    times.note(phone({ calls: [customer, { ...colleague, consultation: { about: customer.id, isJoined: true } }] }));
    expect(recalled(memory, colleague)?.consultation).toBeUndefined();
  });
});

describe('what is kept', () => {
  it('is written when it changes, and not with every event', () => {
    const memory = pageMemory();
    const times = keepCallTimes(memory);
    times.note(phone({ calls: [seen(NOW)] }));
    times.note(phone({ calls: [{ ...seen(NOW), name: 'Jane' }] }));
    expect(memory.writes).toBe(1);
  });

  it.each(['Asterisk01-1760000000.1', 'some other id'])('is written once for a call whose id is %s', (id) => {
    const memory = pageMemory();
    const times = keepCallTimes(memory);
    const moment = { at: NOW, exact: true };
    const one = call(id, { startedAt: moment, since: moment });
    times.note(phone({ calls: [one] }));
    times.note(phone({ calls: [{ ...one, name: 'Jane' }] }));
    expect(memory.writes).toBe(1);
    expect(memory.text).not.toContain('"skew":null');
    // Another call, whose own id tells when it began, is not given a time that is none.
    const other = `${NOW / 1_000 - 30}.9`;
    expect(recalled(memory, guessed(other))?.startedAt.at).not.toBeNaN();
  });

  it('is not written again for what two clocks drift apart', () => {
    const memory = pageMemory();
    const times = keepCallTimes(memory);
    for (const drift of [0, 1, -1, 3, 400, -400]) times.note(phone({ calls: [seen(NOW)] }), drift);
    expect(memory.writes).toBe(1);
  });

  it('is not believed when it lies in the future, after the clock was set back and the page loaded again', () => {
    const memory = pageMemory();
    keepCallTimes(memory).note(phone({ calls: [seen(NOW + 3_600_000)] }));
    expect(recalled(memory, guessed())?.startedAt.at).toBeLessThanOrEqual(NOW);
  });

  it('is forgotten when the call is over', () => {
    const memory = pageMemory();
    const times = keepCallTimes(memory);
    times.note(phone({ calls: [seen(NOW)] }));
    times.note(phone({ calls: [] }));
    expect(memory.text).not.toContain(ID);
  });

  it('holds ids, directions and times, and nothing of who called', () => {
    const memory = pageMemory();
    keepCallTimes(memory).note(phone({ calls: [{ ...seen(NOW), name: 'Jane Black', number: '0612345678' }] }));
    expect(memory.text).not.toMatch(/Jane|0612345678/);
  });

  it.each(['', 'null', '{', '[]', '{"times":7}', '{"times":[7,["a"],[1,2],["1.1","x"]]}', '{"skew":"x","times":[]}'])(
    'is not trusted: %s',
    (text) => {
      const one = guessed();
      expect(recalled(pageMemory(text), one)).toBe(one);
    },
  );
});
