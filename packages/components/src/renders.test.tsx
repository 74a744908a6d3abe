import { PhoneProvider } from '@hookswitch/hooks';
import { act, cleanup, render, screen } from '@testing-library/react';
import { memo, type ReactNode, StrictMode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { logIn, type Phone } from '../../hooks/test/logIn.js';
import { CallList } from './connected/CallList.js';
import { DialPad } from './connected/DialPad.js';
import { HintGrid } from './connected/HintGrid.js';

/** What has rendered, by what it shows; StrictMode renders twice, so how often is not counted. */
const rendered = vi.hoisted(() => new Set<string>());

vi.mock('./call-list/CallCard.js', async (importOriginal) => {
  const actual = await importOriginal<typeof import('./call-list/CallCard.js')>();
  return {
    ...actual,
    CallCard: memo(function Counted(props: Parameters<typeof actual.CallCard.type>[0]) {
      rendered.add(`card of ${props.row.call.number}`);
      return actual.CallCard.type(props);
    }),
  };
});
vi.mock('./internal/CallTimer.js', async (importOriginal) => {
  const actual = await importOriginal<typeof import('./internal/CallTimer.js')>();
  return {
    ...actual,
    CallTimer(props: Parameters<typeof actual.CallTimer>[0]) {
      rendered.add('a timer');
      return actual.CallTimer(props);
    },
  };
});
vi.mock('./hint-grid/HintState.js', async (importOriginal) => {
  const actual = await importOriginal<typeof import('./hint-grid/HintState.js')>();
  return {
    ...actual,
    HintState: memo(function Counted(props: Parameters<typeof actual.HintState.type>[0]) {
      rendered.add(`state of ${props.number}`);
      return actual.HintState.type(props);
    }),
  };
});
vi.mock('./hint-grid/HintCell.js', async (importOriginal) => {
  const actual = await importOriginal<typeof import('./hint-grid/HintCell.js')>();
  return {
    ...actual,
    HintCell(props: Parameters<typeof actual.HintCell>[0]) {
      rendered.add(`cell of ${props.colleague.number}`);
      return actual.HintCell(props);
    },
  };
});
vi.mock('./internal/ActionButton.js', async (importOriginal) => {
  const actual = await importOriginal<typeof import('./internal/ActionButton.js')>();
  return {
    ...actual,
    ActionButton(props: Parameters<typeof actual.ActionButton>[0]) {
      rendered.add('a button');
      return actual.ActionButton(props);
    },
  };
});

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

it('renders nothing at all between two seconds', async () => {
  const phone = await twoCalls();
  show(phone, <CallList onTransfer={() => undefined} />);
  expect(await rendersFor(phone, () => vi.advanceTimersByTime(250))).toEqual([]);
});

it('renders the state in one cell when one colleague lifts the receiver', async () => {
  const phone = await logIn();
  // jsdom measures nothing, and of a list without a height no row is in the page.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  const colleagues = ['1001', '1002', '1003'].map((number) => ({ number, name: `Colleague ${number}` }));
  show(phone, <HintGrid colleagues={colleagues} />);
  const names = await rendersFor(phone, () => phone.world.call('clea', '0612345678'));
  expect(names).toEqual(['state of 1002']);
});
