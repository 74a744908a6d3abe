import { TransferDialog } from '@hookswitch/components';
import { PhoneProvider, useCalls } from '@hookswitch/hooks';
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logIn, type Phone } from '../../hooks/test/logIn.js';
import { happens } from '../../hooks/test/renderPhone.js';
import { everyPart } from '../test/everyPart.js';
import { giveRoom } from '../test/giveRoom.js';
import { COLLEAGUES } from '../test/makeHints.js';
import { translate } from '../test/translator.js';

const said = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  vi.spyOn(console, 'error').mockImplementation(said);
  said.mockClear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const JANE = { number: '0612345678', name: 'Jane Martin', userData: { customer: '4711' } };

/** What happens to an agent in a day, as far as words follow from it. */
const STORY: readonly (readonly [what: string, does: (phone: Phone) => unknown, ms?: number])[] = [
  ['somebody leaves a message', ({ world }) => world.leaveMessage('ada')],
  ['a colleague is called', ({ world }) => world.call('0687654321', '1001')],
  ['and answers', ({ world }) => world.answer('1001')],
  ['a customer rings', ({ world }) => world.call(JANE, '1000'), 2_000],
  ['a second one rings', ({ world }) => world.callQueue('sales', { number: '0698765432', name: 'Karl Renner' })],
  ['one is answered', ({ world }) => world.answer('1000'), 3_000],
  ['and put on hold', ({ world }) => world.hold('1000')],
  ['the other stops ringing', ({ world }) => world.hangUp('0698765432')],
  ['do not disturb is turned on', ({ client }) => client.dnd(true)],
  ['calls are forwarded', ({ client }) => client.uncFwd('3001', true)],
  ['the link is lost', ({ simulator }) => simulator.faults.restart({ downMs: 8_000, calls: 'kept' }), 4_000],
  ['and found again', () => undefined, 15_000],
  ['do not disturb is turned off', ({ client }) => client.dnd(false)],
  ['no call is forwarded', ({ client }) => client.uncFwd('3001', false)],
  ['the customer hangs up', ({ world }) => world.hangUp(JANE.number)],
  ['the colleague hangs up', ({ world }) => world.hangUp('1001')],
  ['a while goes by', () => undefined, 20_000],
];

/** What is typed and pressed in a part, as far as it asks nothing of the server but to be told. */
const HANDS: readonly (readonly [what: string, does: (place: HTMLElement) => void])[] = [
  ['searches are typed', (place) => type(place, 'an')],
  ['searches find nobody', (place) => type(place, 'zzzzz')],
  ['fields are emptied', (place) => type(place, '')],
  ['what folds is opened', press('[aria-expanded="false"]')],
  ['what folds is closed', press('[aria-expanded="true"]')],
  ['the other choices are taken', press('[type="radio"]:not(:checked)')],
  ['and the first again', press('[type="radio"]:not(:checked)')],
];

function type(place: HTMLElement, value: string): void {
  for (const field of place.querySelectorAll('input:is([type="search"], [type="tel"])')) fireEvent.change(field, { target: { value } });
}

function press(selector: string): (place: HTMLElement) => void {
  return (place) => {
    for (const element of [...place.querySelectorAll(selector)]) fireEvent.click(element);
  };
}

/** The dialog, for the call that is on hold. */
function Transferring() {
  const held = useCalls().find(({ state }) => state === 'held');
  return <TransferDialog callId={held?.id} onClose={() => undefined} colleagues={COLLEAGUES} />;
}

/** The log-in has the same words whatever happens, and the help is shown when it is asked for. */
const WORDLESS = new Set(['LoginForm', 'ShortcutsHelp']);

const PARTS = Object.entries({ ...everyPart, TransferDialog: <Transferring /> });

describe.each(PARTS)('on a translated page, %s', (name, part) => {
  it('has the words that it has on any other, whatever happens, and nothing throws', async () => {
    giveRoom();
    const phone = await logIn();
    const places = ['plain', 'translated'].map((id) => {
      const { container } = render(<PhoneProvider client={phone.client}>{part}</PhoneProvider>, {
        container: document.body.appendChild(Object.assign(document.createElement('div'), { id })),
      });
      return container;
    });
    const [plain, translated] = places;
    if (!plain || !translated) throw new Error('There are no places.');
    await happens(phone);
    const leave = translate(translated);
    let changes = 0;
    let before = plain.textContent;
    const compare = (what: string) => {
      expect(translated.textContent, `after: ${what}`).toBe(plain.textContent);
      if (plain.textContent !== before) changes += 1;
      before = plain.textContent;
    };
    const after = async (what: string, does: () => unknown, ms = 300) => {
      await happens(phone, does, ms);
      await act(async () => {
        vi.advanceTimersByTime(1_000);
        await phone.flow();
      });
      compare(what);
    };
    for (const [what, does, ms] of STORY) await after(what, () => does(phone), ms);
    for (const [what, does] of HANDS) await after(what, () => places.forEach(does));
    await after('a customer rings after all that', () => phone.world.call(JANE, '1000'));
    for (const [what, does] of HANDS) await after(what, () => places.forEach(does));
    leave();
    expect(translated.querySelectorAll('font').length === 0).toBe(plain.textContent === '');
    expect(said.mock.calls).toEqual([]);
    // What never changes proves nothing.
    if (!WORDLESS.has(name)) expect(changes).toBeGreaterThan(0);
  }, 60_000);
});
