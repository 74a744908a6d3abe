import { describe, expect, it } from 'vitest';
import { errorOf } from '../../test/errorOf.js';
import { startClient } from '../../test/startClient.js';
import { isPhoneError } from '../errors.js';
import { isFields } from '../protocol/read.js';
import type { PhoneClient } from './PhoneClient.js';

/** Every command with arguments that are right; the compiler keeps the list complete. */
const COMMANDS = {
  dial: ['1001', { a: '1' }],
  dialFromMobile: ['1001', { a: '1' }],
  dialByUsername: ['ada', { a: '1' }],
  originate: ['1001'],
  answer: ['1.1'],
  hangup: ['1.1'],
  hold: ['1.1'],
  resume: ['1.1'],
  toggleMicrophone: ['1.1'],
  directTransfer: ['1001', '1.1'],
  attendedTransfer: ['1001', 'device'],
  sendDtmf: ['5'],
  setData: [{ a: '1' }, '1.1'],
  dnd: [true],
  naFwd: ['1001', true],
  uncFwd: ['1001', true],
  busyFwd: ['1001', true],
  getConfig: ['line'],
  subscribeToPhoneHints: [['1001']],
} as const satisfies Partial<Record<keyof PhoneClient, readonly unknown[]>>;
type Command = keyof typeof COMMANDS;

const circle: Record<string, unknown> = {};
circle['self'] = circle;
/** What TypeScript would not have let through. */
const WRONG: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  true: true,
  false: false,
  zero: 0,
  'a number': 1001,
  'less than nothing': -5,
  'a fraction': 3.14,
  'not a number': Number.NaN,
  endless: Number.POSITIVE_INFINITY,
  'a great number': 1e21,
  'a big number': 1001n,
  'no text': '',
  'a word': 'reception',
  'a symbol': Symbol('s'),
  'a function': () => '1001',
  'an object': { a: { b: 1 } },
  'an event': { type: 'click', isTrusted: true, target: null, preventDefault: () => {} },
  'an object without a prototype': Object.create(null),
  'an object that is no text': {
    toString() {
      throw new Error('no text');
    },
  },
  'an object in a circle': circle,
  'a list': ['1001'],
  'a list of anything': [null, { a: 1 }],
  'a map': new Map([['a', '1']]),
  'a date': new Date(0),
  'text in an object': new String('1001'),
};

const CASES = Object.entries(COMMANDS).flatMap(([command, args]) =>
  args.flatMap((_, place) => Object.entries(WRONG).map(([what, value]) => ({ command: command as Command, place, what, value }))),
);

/** Gives a command as plain JavaScript would. */
function give(client: PhoneClient, command: Command, args: readonly unknown[]): unknown {
  return Reflect.apply(client[command], client, args);
}

/** How it ended, or that it waits for the server. */
async function endOf(answer: unknown, settle: () => Promise<void>): Promise<unknown> {
  let end: unknown = 'waits';
  const note = (value: unknown) => {
    end = value;
  };
  void Promise.resolve(answer).then(note, note);
  await settle();
  return end;
}

describe('a caller in plain JavaScript', () => {
  it.each(CASES)(
    '$command with $what as its argument $place meets no TypeError, and sends nothing odd',
    async ({ command, place, value }) => {
      const { client, phoneEvent, received, settle } = await startClient();
      if (['hold', 'setData', 'sendDtmf', 'hangup', 'toggleMicrophone', 'directTransfer', 'attendedTransfer'].includes(command))
        phoneEvent('EventEstablished', '1.1');
      if (command === 'answer') phoneEvent('EventRinging', '1.1');
      if (command === 'resume') phoneEvent('EventOnHold', '1.1');
      const args: unknown[] = [...COMMANDS[command]];
      args[place] = value;
      let end: unknown;
      try {
        end = await endOf(give(client, command, args), settle);
      } catch (error) {
        end = error;
      }
      if (end instanceof Error) expect(isPhoneError(end)).toBe(true);
      for (const frame of received()) {
        for (const [field, given] of Object.entries(frame)) {
          const list = field === 'variables' && isFields(given) ? Object.values(given) : Array.isArray(given) ? given : [given];
          for (const one of list) expect(typeof one).toBe(field === 'state' ? 'boolean' : 'string');
        }
      }
      const isRefused = end instanceof Error;
      expect(received()).toHaveLength(isRefused ? 0 : 1);
      client.dispose();
    },
  );

  it.each(['hangup', 'answer', 'hold', 'resume'] as const)('who passes an event on to %s means no call, and ends none', async (command) => {
    const { client, phoneEvent, received } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    phoneEvent('EventRinging', '1.2');
    const refused = give(client, command, [{ type: 'click' }]);
    expect(await errorOf(Promise.resolve(refused))).toMatchObject({ code: 'no-call' });
    expect(received()).toEqual([]);
  });

  it('dials a number that is no text, and sends it as one', async () => {
    const { client, received } = await startClient();
    void Promise.resolve(give(client, 'dial', [1001, { n: 4711, ok: true, nothing: undefined }])).catch(() => {});
    expect(received()).toEqual([{ claz: 'web', command: 'dial', destination: '1001', variables: { n: '4711', ok: 'true' } }]);
  });

  it('watches one number that is given by itself, and not its digits', async () => {
    const { client, received, settle } = await startClient();
    give(client, 'subscribeToPhoneHints', ['1001']);
    await settle();
    expect(received()).toEqual([{ claz: 'web', command: 'subscribeToPhoneHints', phoneNumbers: ['1001'] }]);
  });
});

describe('data given as text', () => {
  it.each([
    ['as in the document', "{'var1':'val1','USR_var2':'val2'}"],
    ['with the document’s typography', '{‘var1’:’val1’,’USR_var2’:’val2’}'],
    ['as JSON', '{"var1":"val1","USR_var2":"val2"}'],
    ['with blanks', " { 'var1' : 'val1' ,\n'USR_var2' : 'val2' } "],
    ['with quotes of both kinds', `{'var1':"val1","USR_var2":'val2'}`],
  ])('%s is read', async (_title, text) => {
    const { client, phoneEvent, received } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    await give(client, 'setData', [text]);
    expect(received()).toEqual([{ claz: 'web', command: 'setData', variables: { var1: 'val1', USR_var2: 'val2' } }]);
  });

  it('keeps quotes that are in its values', async () => {
    const { client, received } = await startClient();
    void Promise.resolve(give(client, 'dial', ['1001', `{'a':"it's", 'b':'say "yes"', "c":"O’Brien"}`])).catch(() => {});
    expect(received()).toMatchObject([{ variables: { a: "it's", b: 'say "yes"', c: 'O’Brien' } }]);
  });

  it('takes the backslash away from what is written with one in single quotes', async () => {
    const { client, received } = await startClient();
    void Promise.resolve(give(client, 'dial', ['1001', String.raw`{'a':'it\'s','b':'C:\\temp','c':'C:\temp'}`])).catch(() => {});
    expect(received()).toMatchObject([{ variables: { a: "it's", b: String.raw`C:\temp`, c: String.raw`C:\temp` } }]);
  });

  it.each(['', 'gold', '{', "{'a':", '[1]', '"text"', '17', 'null', '{"a":{"b":1}}', '{"a":null}', "{'a':'b'} trailing"])(
    '%j is refused, and nothing is sent letter by letter',
    async (text) => {
      const { client, phoneEvent, received } = await startClient();
      phoneEvent('EventEstablished', '1.1');
      expect(await errorOf(Promise.resolve(give(client, 'setData', [text])))).toMatchObject({
        code: 'bad-user-data',
        problem: 'wrong-kind',
      });
      expect(received()).toEqual([]);
    },
  );

  it('has keys such as __proto__ as any other', async () => {
    const { client, received } = await startClient();
    void Promise.resolve(give(client, 'dial', ['1001', '{"__proto__":"x"}'])).catch(() => {});
    expect(JSON.stringify(received()[0])).toContain('"variables":{"__proto__":"x"}');
  });
});

describe('two dials at once to one number', () => {
  it('are one click when they carry the same data, and two when they do not', async () => {
    const { client, received } = await startClient();
    void client.dial('1001', { customer: '4711' }).catch(() => {});
    void client.dial('1001', { customer: '4711' }).catch(() => {});
    expect(await errorOf(client.dial('1001', { customer: '4712' }))).toEqual({ code: 'command-pending', command: 'dial' });
    expect(received()).toHaveLength(1);
  });
});
