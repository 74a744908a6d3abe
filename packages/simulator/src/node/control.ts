import { aFlag, aNumber, aText, type Check, maybe, oneOf, problemOf, RANGES, type Shape, strangerOf, textsByKey } from '../fieldChecks.js';
import { type Fields, isFields, parseFrame, textOf, variablesOf } from '../frames.js';
import type { RestRequest, RestResponse } from '../rest.js';
import type { SimulatorCore } from '../SimulatorCore.js';
import type { Customer } from '../world/directory.js';
import { isThisMachine, isThisMachineByName } from './thisMachine.js';

/** Where the remote control lives: outside the XUC's own paths. */
export const CONTROL_PATH = '/simulator/';

/** Something the control does: what it takes, and what it does with it; `false` when it makes no sense at the moment. */
interface Action {
  readonly takes: Shape;
  readonly act: (simulator: SimulatorCore, fields: Fields) => boolean;
}

const CUSTOMER: Shape = { number: aText, name: maybe(aText), userData: maybe(textsByKey) };
const aCustomer: Check = (value) => {
  if (!isFields(value) || problemOf(value, CUSTOMER) !== undefined) return 'a customer';
  const stranger = strangerOf(value, CUSTOMER);
  return stranger === undefined ? undefined : `a customer without ${stranger}`;
};
const aCaller: Check = (value) => {
  const wanted = textOf(value) === undefined ? aCustomer(value) : undefined;
  return wanted === undefined ? undefined : `text, or ${wanted}`;
};
const someone: Shape = { who: aText };
const aCall: Shape = { who: aText, uniqueId: maybe(aText) };

const ACTIONS: Readonly<Record<string, Action>> = {
  call: {
    takes: { from: aCaller, to: aText, variables: maybe(textsByKey) },
    act({ world }, fields) {
      const from = customerOf(fields['from']) ?? text(fields, 'from');
      return world.call(from, text(fields, 'to'), variablesOf(fields['variables'])) !== undefined;
    },
  },
  callQueue: {
    takes: { queue: aText, customer: maybe(aCustomer) },
    act: ({ world }, fields) => world.callQueue(text(fields, 'queue'), customerOf(fields['customer'])) !== undefined,
  },
  answer: { takes: aCall, act: ({ world }, fields) => world.answer(text(fields, 'who'), textOf(fields['uniqueId'])) },
  hangUp: { takes: aCall, act: ({ world }, fields) => world.hangUp(text(fields, 'who'), textOf(fields['uniqueId'])) },
  hold: { takes: aCall, act: ({ world }, fields) => world.hold(text(fields, 'who'), textOf(fields['uniqueId'])) },
  transfer: { takes: { who: aText, to: aText }, act: ({ world }, fields) => world.transfer(text(fields, 'who'), text(fields, 'to')) },
  leaveMessage: { takes: someone, act: ({ world }, fields) => world.leaveMessage(text(fields, 'who')) },
  hearMessages: { takes: someone, act: ({ world }, fields) => world.hearMessages(text(fields, 'who')) },
  plug: {
    takes: { who: aText, connected: aFlag },
    act: ({ world }, fields) => world.plug(text(fields, 'who'), fields['connected'] === true),
  },
  drop: strike({}, ({ faults }, user) => faults.drop(user)),
  freeze: strike({}, ({ faults }, user) => faults.freeze(user)),
  thaw: strike({}, ({ faults }, user) => faults.thaw(user)),
  expireTokens: strike({}, ({ faults }, user) => faults.expireTokens(user)),
  delay: always({ ms: aNumber(RANGES.ms) }, ({ faults }, fields) => faults.delay(numberOf(fields, 'ms'))),
  restart: always(
    { calls: maybe(oneOf('kept', 'lost')), downMs: maybe(aNumber(RANGES.ms)), hints: maybe(oneOf('known', 'unknown')) },
    ({ faults }, fields) =>
      faults.restart({
        calls: fields['calls'] === 'lost' ? 'lost' : 'kept',
        downMs: numberOf(fields, 'downMs'),
        hints: fields['hints'] === 'unknown' ? 'unknown' : 'known',
      }),
  ),
  error: strike({ text: aText }, ({ faults }, user, fields) => faults.error(text(fields, 'text'), user)),
  reset: always({}, ({ reset }) => reset()),
};

/** Answers one push of a button on the remote control. */
export function answerControl(simulator: SimulatorCore, request: RestRequest, from: string | undefined): RestResponse {
  if (!isThisMachine(from)) return reply(403, { error: 'Only from this machine' });
  // A page of another host whose name was made to lead here asks from this machine, but by that name.
  if (!isThisMachineByName(request.headers['host'])) return reply(403, { error: 'Only as localhost, 127.0.0.1 or [::1]' });
  if (request.method !== 'POST') return reply(405, { error: 'Only POST' });
  // Asking for JSON keeps the web pages of others away: they would have to ask first, and get no answer.
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) return reply(415, { error: 'Only application/json' });
  const name = request.path.slice(CONTROL_PATH.length);
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!action) return reply(404, { error: `No such action; there are ${Object.keys(ACTIONS).join(', ')}` });
  const fields = request.body === '' ? {} : parseFrame(request.body);
  if (!fields) return reply(400, { error: 'The body is not a JSON object' });
  const stranger = strangerOf(fields, action.takes);
  const known = Object.keys(action.takes).join(', ') || 'none';
  if (stranger !== undefined) return reply(400, { error: `${name} takes no field ${stranger}; the fields it takes: ${known}` });
  const problem = problemOf(fields, action.takes);
  if (problem !== undefined) return reply(400, { error: problem });
  const done = action.act(simulator, fields);
  return reply(done ? 200 : 409, { done });
}

function always(takes: Shape, act: (simulator: SimulatorCore, fields: Fields) => void): Action {
  return {
    takes,
    act(simulator, fields) {
      act(simulator, fields);
      return true;
    },
  };
}

/** A fault of one user's, or of everyone's when no user is named; it makes no sense for a user whom the server does not know. */
function strike(takes: Shape, act: (simulator: SimulatorCore, user: string | undefined, fields: Fields) => void): Action {
  return {
    takes: { ...takes, user: maybe(aText) },
    act(simulator, fields) {
      const user = textOf(fields['user']);
      if (user !== undefined && !simulator.world.directory.users.some(({ username }) => username === user)) return false;
      act(simulator, user, fields);
      return true;
    },
  };
}

function text(fields: Fields, name: string): string {
  return textOf(fields[name]) ?? '';
}

function numberOf(fields: Fields, name: string): number {
  const value = fields[name];
  return typeof value === 'number' ? value : 0;
}

function customerOf(value: unknown): Customer | undefined {
  if (!isFields(value)) return undefined;
  const number = textOf(value['number']);
  const name = textOf(value['name']);
  const userData = variablesOf(value['userData']);
  if (number === undefined) return undefined;
  return { number, ...(name === undefined ? {} : { name }), ...(userData === undefined ? {} : { userData }) };
}

function reply(status: number, json: Readonly<Record<string, unknown>>): RestResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) };
}
