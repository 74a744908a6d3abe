import { type Fields, isFields, parseFrame, textOf, variablesOf } from '../frames.js';
import type { RestRequest, RestResponse } from '../rest.js';
import type { SimulatorCore } from '../SimulatorCore.js';
import type { Customer } from '../world/directory.js';

/** Where the remote control lives: outside the XUC's own paths. */
export const CONTROL_PATH = '/simulator/';

/** Does something to the world; `false` when it makes no sense at the moment. */
type Action = (simulator: SimulatorCore, fields: Fields) => boolean;

const ACTIONS: Readonly<Record<string, Action>> = {
  call({ world }, fields) {
    const from = customerOf(fields['from']) ?? textOf(fields['from']);
    return from !== undefined && world.call(from, text(fields, 'to'), variablesOf(fields['variables'])) !== undefined;
  },
  callQueue: ({ world }, fields) => world.callQueue(text(fields, 'queue'), customerOf(fields['customer'])) !== undefined,
  answer: ({ world }, fields) => world.answer(text(fields, 'who'), textOf(fields['uniqueId'])),
  hangUp: ({ world }, fields) => world.hangUp(text(fields, 'who'), textOf(fields['uniqueId'])),
  hold: ({ world }, fields) => world.hold(text(fields, 'who'), textOf(fields['uniqueId'])),
  transfer: ({ world }, fields) => world.transfer(text(fields, 'who'), text(fields, 'to')),
  leaveMessage: ({ world }, fields) => world.leaveMessage(text(fields, 'who')),
  hearMessages: ({ world }, fields) => world.hearMessages(text(fields, 'who')),
  plug: ({ world }, fields) => world.plug(text(fields, 'who'), fields['connected'] === true),
  drop: always(({ faults }, fields) => faults.drop(textOf(fields['user']))),
  freeze: always(({ faults }, fields) => faults.freeze(textOf(fields['user']))),
  thaw: always(({ faults }, fields) => faults.thaw(textOf(fields['user']))),
  expireTokens: always(({ faults }, fields) => faults.expireTokens(textOf(fields['user']))),
  delay: always(({ faults }, fields) => faults.delay(Number(fields['ms'] ?? 0))),
  restart: always(({ faults }, fields) =>
    faults.restart({
      calls: fields['calls'] === 'lost' ? 'lost' : 'kept',
      downMs: Number(fields['downMs'] ?? 0),
      hints: fields['hints'] === 'unknown' ? 'unknown' : 'known',
    }),
  ),
  error: always(({ faults }, fields) => faults.error(text(fields, 'text'), textOf(fields['user']))),
  reset: always(({ reset }) => reset()),
};

/** Answers one push of a button on the remote control. */
export function answerControl(simulator: SimulatorCore, request: RestRequest, from: string | undefined): RestResponse {
  if (!isThisMachine(from)) return reply(403, { error: 'Only from this machine' });
  if (request.method !== 'POST') return reply(405, { error: 'Only POST' });
  // Asking for JSON keeps the web pages of others away: they would have to ask first, and get no answer.
  if (!request.headers['content-type']?.startsWith('application/json')) return reply(415, { error: 'Only application/json' });
  const name = request.path.slice(CONTROL_PATH.length);
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!action) return reply(404, { error: `No such action; there are ${Object.keys(ACTIONS).join(', ')}` });
  const fields = request.body === '' ? {} : parseFrame(request.body);
  if (!fields) return reply(400, { error: 'The body is not a JSON object' });
  const done = action(simulator, fields);
  return reply(done ? 200 : 409, { done });
}

function always(act: (simulator: SimulatorCore, fields: Fields) => void): Action {
  return (simulator, fields) => {
    act(simulator, fields);
    return true;
  };
}

function text(fields: Fields, name: string): string {
  return textOf(fields[name]) ?? '';
}

function customerOf(value: unknown): Customer | undefined {
  if (!isFields(value)) return undefined;
  const number = textOf(value['number']);
  const name = textOf(value['name']);
  const userData = variablesOf(value['userData']);
  if (number === undefined) return undefined;
  return { number, ...(name === undefined ? {} : { name }), ...(userData === undefined ? {} : { userData }) };
}

function isThisMachine(address: string | undefined): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address ?? '');
}

function reply(status: number, json: Readonly<Record<string, unknown>>): RestResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) };
}
