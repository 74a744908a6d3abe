import { PhoneProvider } from '@hookswitch/hooks';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { type MemoExoticComponent, type ReactNode, StrictMode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { logIn, type Phone } from '../../hooks/test/logIn.js';
import { CallList } from './connected/CallList.js';
import { DialPad } from './connected/DialPad.js';
import { HintGrid } from './connected/HintGrid.js';
import { IncomingCall } from './connected/IncomingCall.js';
import { Softphone } from './connected/Softphone.js';
import { en } from './i18n/en.js';

const { rendered, counted } = vi.hoisted(() => {
  /** What has rendered, by what it shows; StrictMode renders twice, so how often is not counted. */
  const names = new Set<string>();
  return {
    rendered: names,
    /** The part as it is, which is to say memoised if it is, telling of each time it renders. */
    counted<Props extends object>(
      part: MemoExoticComponent<(props: Props) => ReactNode> | ((props: Props) => ReactNode),
      nameOf: (props: Props) => string,
    ) {
      const telling = (original: (props: Props) => ReactNode) => (props: Props) => {
        names.add(nameOf(props));
        return original(props);
      };
      return 'type' in part ? { ...part, type: telling(part.type) } : telling(part);
    },
  };
});

vi.mock('./call-list/CallCard.js', async (importOriginal) => {
  const actual = await importOriginal<typeof import('./call-list/CallCard.js')>();
  return { ...actual, CallCard: counted(actual.CallCard, ({ row }) => `card of ${row.call.number}`) };
});
vi.mock('./incoming-call/IncomingCard.js', async (importOriginal) => {
  const actual = await importOriginal<typeof import('./incoming-call/IncomingCard.js')>();
  return { ...actual, IncomingCard: counted(actual.IncomingCard, ({ row }) => `ringing card of ${row.call.number}`) };
});
vi.mock('./internal/CallTimer.js', async (importOriginal) => {
  const actual = await importOriginal<typeof import('./internal/CallTimer.js')>();
  return { ...actual, CallTimer: counted(actual.CallTimer, () => 'a timer') };
});
vi.mock('./hint-grid/HintState.js', async (importOriginal) => {
  const actual = await importOriginal<typeof import('./hint-grid/HintState.js')>();
  return { ...actual, HintState: counted(actual.HintState, ({ number }) => `state of ${number}`) };
});
vi.mock('./hint-grid/HintCell.js', async (importOriginal) => {
  const actual = await importOriginal<typeof import('./hint-grid/HintCell.js')>();
  return { ...actual, HintCell: counted(actual.HintCell, ({ colleague }) => `cell of ${colleague.number}`) };
});
vi.mock('./dial-pad/DialPadKey.js', async (importOriginal) => {
  const actual = await importOriginal<typeof import('./dial-pad/DialPadKey.js')>();
  return { ...actual, DialPadKey: counted(actual.DialPadKey, ({ digit }) => `key ${digit}`) };
});
vi.mock('./internal/ActionButton.js', async (importOriginal) => {
  const actual = await importOriginal<typeof import('./internal/ActionButton.js')>();
  return { ...actual, ActionButton: counted(actual.ActionButton, () => 'a button') };
});
vi.mock('./softphone/SoftphoneTabs.js', async (importOriginal) => {
  const actual = await importOriginal<typeof import('./softphone/SoftphoneTabs.js')>();
  return { ...actual, SoftphoneTabs: counted(actual.SoftphoneTabs, () => 'the softphone') };
});

const SILENT = { isEnabled: false };

beforeEach(() =>
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame', 'cancelAnimationFrame'],
  }),
);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function show(phone: Phone, children: ReactNode): void {
  render(
    <StrictMode>
      <PhoneProvider client={phone.client}>{children}</PhoneProvider>
    </StrictMode>,
  );
}

/** What renders because of something, and of nothing else. */
async function rendersFor(phone: Phone, what: () => void): Promise<readonly string[]> {
  await act(async () => {
    await phone.flow();
    vi.advanceTimersToNextFrame();
  });
  rendered.clear();
  await act(async () => {
    what();
    await phone.flow();
  });
  act(() => {
    vi.advanceTimersToNextFrame();
  });
  return [...rendered].sort();
}

/** Ada on the line with one customer, while a second one rings. */
async function twoCalls(): Promise<Phone> {
  const phone = await logIn();
  phone.world.call({ number: '0612345678', name: 'Jane Martin' }, '1000');
  await phone.flow();
  phone.world.answer('ada');
  phone.world.call({ number: '0687654321', name: 'Karl Renner' }, '1000');
  await phone.flow();
  return phone;
}

it('renders the card of the call that an event is about, and no other card', async () => {
  const phone = await twoCalls();
  show(phone, <CallList onTransfer={() => undefined} />);
  expect(screen.getAllByRole('article')).toHaveLength(2);
  const names = await rendersFor(phone, () => phone.world.hold('ada'));
  expect(names.filter((name) => name.startsWith('card'))).toEqual(['card of 0612345678']);
});

it('renders no card of a call that rings when another one stops ringing', async () => {
  const phone = await logIn();
  for (const number of ['0612345678', '0623456789', '0687654321']) phone.world.call({ number, name: `Caller ${number}` }, '1000');
  await phone.flow();
  show(phone, <IncomingCall onTransfer={() => undefined} ringtone={SILENT} />);
  expect(screen.getAllByRole('article')).toHaveLength(3);
  const names = await rendersFor(phone, () => phone.world.hangUp('0687654321'));
  expect(screen.getAllByRole('article')).toHaveLength(2);
  expect(names.filter((name) => name.startsWith('ringing card'))).toEqual([]);
});

it('renders timers alone when a second is over', async () => {
  const phone = await twoCalls();
  show(
    phone,
    <>
      <CallList onTransfer={() => undefined} />
      <DialPad />
    </>,
  );
  const names = await rendersFor(phone, () => {
    phone.clock.advance(1000);
    vi.advanceTimersByTime(250);
  });
  expect(names).toEqual(['a timer']);
});

it('renders timers alone when a second is over in a whole softphone', async () => {
  const phone = await twoCalls();
  show(phone, <Softphone incoming={{ ringtone: SILENT }} shortcuts />);
  await act(() => vi.dynamicImportSettled());
  expect(document.querySelectorAll('[role=timer]').length).toBeGreaterThan(1);
  const names = await rendersFor(phone, () => {
    phone.clock.advance(1000);
    vi.advanceTimersByTime(250);
  });
  expect(names).toEqual(['a timer']);
});

it('renders no key of the dial pad while a number is typed', async () => {
  const phone = await logIn();
  show(phone, <DialPad />);
  const names = await rendersFor(phone, () => fireEvent.change(screen.getByRole('textbox'), { target: { value: '10' } }));
  expect(screen.getByRole('textbox')).toHaveProperty('value', '10');
  expect(names.filter((name) => name.startsWith('key'))).toEqual([]);
});

it('renders nothing at all between two seconds', async () => {
  const phone = await twoCalls();
  show(phone, <CallList onTransfer={() => undefined} />);
  expect(await rendersFor(phone, () => vi.advanceTimersByTime(250))).toEqual([]);
});

it('renders nothing when a colleague lifts the receiver: the one cell shows it by itself', async () => {
  const phone = await logIn();
  // jsdom measures nothing, and of a list without a height no row is in the page.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  const colleagues = ['1001', '1002', '1003'].map((number) => ({ number, name: `Colleague ${number}` }));
  show(phone, <HintGrid colleagues={colleagues} />);
  const names = await rendersFor(phone, () => phone.world.call('clea', '0612345678'));
  expect(names).toEqual([]);
  expect(screen.getAllByRole('row').map((row) => row.querySelector('.hs-state-word')?.textContent)).toEqual([
    'Available',
    'On a call',
    'Available',
  ]);
});

it('renders no colleague when what may be done with them changes', async () => {
  const phone = await logIn();
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  const colleagues = ['1001', '1002'].map((number) => ({ number, name: `Colleague ${number}` }));
  show(phone, <HintGrid colleagues={colleagues} onTransferTo={() => undefined} />);
  expect(screen.getAllByRole('row')).toHaveLength(2);
  const names = await rendersFor(phone, () => phone.simulator.faults.stop());
  expect(screen.getByText(en.refusal['not-connected'])).toBeDefined();
  expect(names.filter((name) => name.startsWith('cell'))).toEqual([]);
});
