import { readdirSync, readFileSync } from 'node:fs';
import { ManualClock } from '@hookswitch/core/testing';
import { describe, expect, it } from 'vitest';
import { logIn } from '../test/logIn.js';
import { createSimulator } from './createSimulator.js';

/** Documented frames the simulator never says, each for a reason. */
const NEVER_SAID: Readonly<Record<string, string>> = {
  'ConferenceList.json': 'answers getList, which is not implemented',
  'ConferenceParticipantEvent.update.json': 'roles do not change in this world',
  'IceConfig.json': 'desk phones need none',
  'LineConfig.webRtc.json': 'every line is a desk phone',
  'PhoneStatusUpdate.null.json': 'the status is always known',
  'RightProfile.json': 'profiles are not modelled',
  'UserStatusUpdate.json': 'user statuses are deprecated and not modelled',
  'UserStatusUpdate.null.json': 'user statuses are deprecated and not modelled',
  'UsersStatuses.json': 'user statuses are deprecated and not modelled',
  'WebRTCCmd.answer.json': 'every line is a desk phone',
  'WebRTCCmd.hold.json': 'every line is a desk phone',
  'WebRTCCmd.sendDtmf.json': 'every line is a desk phone',
  'WebRTCCmd.toggleMicrophone.json': 'every line is a desk phone',
};

/** Keys the simulator adds where an older or shorter example has none, and that differ from call to call in a list. */
const OPTIONAL = new Set([
  // `name` of a participant is INFERRED: the documented frames leave the fields that name one out.
  ...['callDirection', 'username', 'queueName', 'otherDName', 'userData', 'name', 'userId'],
  ...['src', 'dst'].flatMap((end) => [`${end}Username`, `${end}FirstName`, `${end}LastName`, `${end}PhoneStatus`]),
]);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const folder = new URL('../../core/fixtures/', import.meta.url);
const documented = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, ...JSON.parse(readFileSync(new URL(name, folder), 'utf8')) }))
  .filter(({ direction }) => direction === 'server');

const said = sayEverything();

describe('documented frames', () => {
  it('are there', () => {
    expect(documented.length).toBeGreaterThan(20);
  });

  it.each(documented.filter(({ name }) => !(name in NEVER_SAID)))('$name is said by the simulator in the same shape', ({ frame }) => {
    const candidates = said.filter(({ msgType }) => msgType === frame.msgType);
    const problems = candidates.map((candidate) => differences(frame.ctiMessage, candidate.ctiMessage, frame.msgType));
    const best = problems.sort((a, b) => a.length - b.length)[0] ?? [`${frame.msgType} is never said`];
    expect(best).toEqual([]);
  });

  it.each(Object.keys(NEVER_SAID))('%s exists, and is never said', (name) => {
    expect(documented.map((fixture) => fixture.name)).toContain(name);
  });
});

/** What differs between the shape of a documented value and one of ours. The `eventType` of a message must be the same word. */
function differences(wanted: Json, ours: Json, path: string): readonly string[] {
  if (kindOf(wanted) !== kindOf(ours)) return [`${path} is ${kindOf(ours)}, documented ${kindOf(wanted)}`];
  if (/^\w+\.eventType$/.test(path) && wanted !== ours) return [`${path} is another event`];
  if (isList(wanted) && isList(ours)) {
    const [first] = wanted;
    if (first === undefined) return ours.length === 0 ? [] : [`${path} is documented empty`];
    return ours.length === 0 ? [`${path} is empty`] : ours.flatMap((item, index) => differences(first, item, `${path}[${index}]`));
  }
  if (!isObject(wanted) || !isObject(ours)) return [];
  // Attached data has keys of its own in every call: only the values' types count.
  if (path.endsWith('.userData'))
    return Object.entries(ours).flatMap(([key, value]) => (typeof value === 'string' ? [] : [`${path}.${key} is no text`]));
  const missing = Object.keys(wanted).filter((key) => !(key in ours) && !(path.endsWith(']') && OPTIONAL.has(key)));
  const extra = Object.keys(ours).filter((key) => !(key in wanted) && !OPTIONAL.has(key));
  return [
    ...missing.map((key) => `${path}.${key} is missing`),
    ...extra.map((key) => `${path}.${key} is not documented`),
    ...Object.keys(wanted).flatMap((key) => (key in ours ? differences(wanted[key] ?? null, ours[key] ?? null, `${path}.${key}`) : [])),
  ];
}

function kindOf(value: Json): string {
  return value === null ? 'null' : isList(value) ? 'list' : typeof value;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** Runs through everything the simulator can say. */
function sayEverything(): readonly { readonly msgType: string; readonly ctiMessage: Json }[] {
  const clock = new ManualClock();
  const simulator = createSimulator({ clock });
  const partial = createSimulator({ clock, userConfig: 'partial' });
  const ada = logIn(simulator, clock, 'ada');
  const iris = logIn(simulator, clock, 'iris');
  const eve = logIn(partial, clock, 'eve');
  const run = (act: () => void) => {
    act();
    clock.advance(0);
    clock.advance(0);
  };
  run(() => ada.send('getConfig', { objectType: 'line' }));
  run(() => iris.send('getConfig', { objectType: 'line' }));
  run(() => ada.send('getCurrentCallsPhoneEvents', {}));
  run(() => ada.send('subscribeToPhoneHints', { phoneNumbers: ['1001', '9999'] }));
  run(() => simulator.world.call('1001', '3000'));
  run(() => ada.send('answer', {}));
  run(() => ada.send('hold', {}));
  run(() => ada.send('attendedTransfer', { destination: '1002' }));
  run(() => ada.send('getCurrentCallsPhoneEvents', {}));
  run(() => ada.send('cancelTransfer', {}));
  run(() => ada.send('hangup', {}));
  run(() => ada.send('dial', { destination: '4000', variables: { var1: 'value 1' } }));
  run(() => simulator.world.call('1001', '4000'));
  run(() => simulator.world.hangUp('1001'));
  run(() => ada.send('hangup', {}));
  run(() => simulator.world.leaveMessage('ada'));
  run(() => ada.send('getFavoriteContacts', {}));
  run(() => ada.send('searchContacts', { term: 'bob' }));
  run(() => ada.send('searchContacts', { term: 'nobody is called this' }));
  run(() => ada.send('addFavorite', { contactId: '2', source: 'internal' }));
  run(() => ada.send('getFavoriteContacts', {}));
  run(() => ada.send('getFavorites', {}));
  run(() => ada.send('removeFavorite', { contactId: '2', source: 'internal' }));
  clock.advance(5_000);
  run(() => ada.send('getUserCallHistory', { size: 20 }));
  run(() => ada.send('getUserCallHistoryByDays', { days: 7 }));
  run(() => iris.send('getUserCallHistory', { size: null }));
  run(() => simulator.faults.error('service answered abnormally', 'ada'));
  run(() => eve.send('dnd', { state: true }));
  for (const forward of ['naFwd', 'uncFwd', 'busyFwd'] as const) run(() => eve.send(forward, { destination: '3001', state: false }));
  simulator.faults.refuseLogOn('loggedOnFailed');
  const refused = logIn(simulator, clock, 'ada');
  return [ada, iris, eve, refused].flatMap(({ frames }) => frames.map((text) => JSON.parse(text)));
}
