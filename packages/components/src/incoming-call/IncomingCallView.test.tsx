import type { Call } from '@hookswitch/core';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { customerData } from '../../test/customerData.js';
import { describeConformance } from '../../test/describeConformance.js';
import { makeCall, makeRow, NOW } from '../../test/makeCall.js';
import { IncomingCallView, type IncomingCallViewProps } from './IncomingCallView.js';

const props: IncomingCallViewProps = {
  rows: [],
  sound: 'ready',
  onTurnOnSound: () => undefined,
  onAnswer: () => undefined,
  onRefuse: () => undefined,
  onTransfer: () => undefined,
  now: () => NOW,
};
const ringing = (parts: Partial<Call> = {}) => makeCall({ state: 'ringing', answeredAt: undefined, ...parts });
const jane = ringing({
  id: '1',
  queue: 'Sales',
  userData: new Map([
    ['Customer', '4711'],
    ['Status', 'Gold'],
    ['Note', 'x'],
  ]),
});
const paul = ringing({ id: '2', name: 'Paul' });
const ann = ringing({ id: '3', name: 'Ann' });
const part = (calls: readonly Call[], more: Partial<IncomingCallViewProps> = {}) => (
  <IncomingCallView {...props} {...more} rows={calls.map((call) => makeRow(call))} />
);
/** The button of that name on a card further down. */
function buttonOf(at: number, name: string): HTMLElement {
  const card = screen.getAllByRole('article')[at];
  if (!card) throw new Error('There are fewer cards.');
  return within(card).getByRole('button', { name });
}
const button = (name: string) => screen.getByRole('button', { name });

afterEach(cleanup);

describeConformance('IncomingCallView', part([jane, paul, ann], { sound: 'blocked' }));
describeConformance('IncomingCallView with nothing ringing', part([]));

test('shows caller, number, queue and data before the answer', () => {
  render(part([jane]));
  const card = screen.getByRole('article', { name: 'Ringing, Jane Black' });
  for (const text of ['06 12 34 56 78', 'queue Sales', '4711', 'Gold']) expect(within(card).getByText(text)).toBeTruthy();
  expect(within(card).getByRole('timer').textContent).toBe('0:42');
});

test('names each handler what it is about', async () => {
  let now = NOW;
  const handlers = { onAnswer: vi.fn(), onRefuse: vi.fn(), now: () => now };
  render(part([jane], handlers));
  await userEvent.click(button('Refuse'));
  expect(handlers.onRefuse).toHaveBeenCalledWith('1');
  now += 2_000;
  await userEvent.click(button('Answer'));
  expect(handlers.onAnswer).toHaveBeenCalledWith('1');
});

test('tells a screen reader each call once, with name, queue and the first two data, then is silent', () => {
  const { rerender } = render(part([jane]));
  const region = screen.getByRole('status');
  const spoken = 'Incoming call: Jane Black, 06 12 34 56 78, queue Sales, Customer 4711, Status Gold';
  expect(region.textContent).toBe(spoken);
  const [said] = region.children;
  rerender(part([{ ...jane, userData: new Map([['Customer', '9999']]) }]));
  expect(region.textContent).toBe(spoken);
  rerender(part([jane, paul]));
  // The element that was said stays as it is, so nothing says it again.
  expect(region.children[0]).toBe(said);
  expect(region.children[1]?.textContent).toContain('Paul');
  rerender(part([]));
  expect(screen.getByRole('status')).toBe(region);
  expect(region.textContent).toBe('');
});

test('tells and shows no secret', () => {
  const call = ringing({
    userData: new Map([
      ['pin', '2580'],
      ['status', 'gold'],
    ]),
  });
  const { container } = render(part([call], { schema: customerData }));
  expect(container.textContent).not.toContain('2580');
  expect(screen.getByRole('status').textContent).toContain('Status Gold');
});

test('offers no change of data before the answer, and no empty fields', () => {
  render(part([ringing({ userData: new Map([['status', 'gold']]) })], { schema: customerData }));
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Status']);
  expect(screen.queryByRole('button', { name: /Status/ })).toBeNull();
});

test('shows two calls in full and folds the others to a line, which opens on demand', async () => {
  render(part([jane, paul, ann]));
  const folded = screen.getByRole('article', { name: 'Ringing, Ann' });
  expect(
    within(folded)
      .getAllByRole('button')
      .map((one) => one.getAttribute('aria-label')),
  ).toEqual(['Answer', 'Show the call with Ann']);
  await userEvent.click(within(folded).getByRole('button', { name: 'Show the call with Ann' }));
  expect(within(folded).getByRole('button', { name: 'Refuse' })).toBeTruthy();
});

describe('a stray press', () => {
  const steady = () => {
    const handlers = { onAnswer: vi.fn(), onRefuse: vi.fn(), now: () => NOW };
    return { ...handlers, view: (calls: readonly Call[], now = NOW) => part(calls, { ...handlers, now: () => now }) };
  };

  test('does not answer the call that came under the pointer a moment ago', async () => {
    const { onAnswer, view } = steady();
    const { rerender } = render(view([]));
    rerender(view([jane]));
    await userEvent.click(button('Answer'));
    expect(onAnswer).not.toHaveBeenCalled();
    rerender(view([jane], NOW + 500));
    await userEvent.click(button('Answer'));
    expect(onAnswer).toHaveBeenCalledWith('1');
  });

  test('does not refuse the call that moved up when another was gone', async () => {
    const { onRefuse, view } = steady();
    const { rerender } = render(view([jane, paul, ann]));
    rerender(view([jane, ann]));
    await userEvent.click(buttonOf(1, 'Refuse'));
    expect(onRefuse).not.toHaveBeenCalled();
  });

  test('is none by keyboard, which aims at a button wherever it lies', async () => {
    const { onAnswer, onRefuse, view } = steady();
    const { rerender } = render(view([]));
    rerender(view([jane, paul]));
    buttonOf(1, 'Refuse').focus();
    rerender(view([paul]));
    await userEvent.keyboard('{Enter}');
    expect(onRefuse).toHaveBeenCalledWith('2');
    rerender(view([jane], NOW + 900));
    button('Answer').focus();
    await userEvent.keyboard(' ');
    expect(onAnswer).toHaveBeenCalledWith('1');
  });

  test('is none when a call merely joins below', async () => {
    const { onAnswer, view } = steady();
    const { rerender } = render(view([jane]));
    rerender(view([jane, paul]));
    await userEvent.click(buttonOf(0, 'Answer'));
    expect(onAnswer).toHaveBeenCalledWith('1');
  });

  test('does not refuse by the second half of a double click on Answer', async () => {
    const { onAnswer, onRefuse, view } = steady();
    render(view([jane]));
    await userEvent.click(button('Answer'));
    await userEvent.click(button('Refuse'));
    expect(onAnswer).toHaveBeenCalledOnce();
    expect(onRefuse).not.toHaveBeenCalled();
  });

  test.each([
    ['an hour', 3_600_000],
    ['a second', 1_000],
  ])('is none because the clock is set back %s after a call came or a button was pressed', async (_words, by) => {
    const { onAnswer, onRefuse, view } = steady();
    const { rerender } = render(view([jane]));
    await userEvent.click(button('Answer'));
    rerender(view([paul, ann], NOW - by));
    await userEvent.click(buttonOf(0, 'Answer'));
    expect(onAnswer).toHaveBeenCalledTimes(1);
    rerender(view([paul, ann], NOW - by + 500));
    await userEvent.click(buttonOf(0, 'Answer'));
    expect(onAnswer.mock.calls).toEqual([['1'], ['2']]);
    rerender(view([paul, ann], NOW - 2 * by));
    await userEvent.click(buttonOf(1, 'Refuse'));
    expect(onRefuse).toHaveBeenCalledWith('3');
  });

  test('is one that follows another by keyboard, too', async () => {
    const { onAnswer, onRefuse, view } = steady();
    render(view([jane]));
    button('Answer').focus();
    await userEvent.keyboard('{Enter}');
    button('Refuse').focus();
    await userEvent.keyboard('{Enter}');
    expect(onAnswer).toHaveBeenCalledOnce();
    expect(onRefuse).not.toHaveBeenCalled();
  });
});

describe('the focus', () => {
  test('goes to the next card when its call is gone, never to a button, and to the part with the last', () => {
    const { rerender } = render(part([jane, paul]));
    buttonOf(0, 'Answer').focus();
    rerender(part([paul]));
    expect(document.activeElement).toBe(screen.getByRole('article', { name: 'Ringing, Paul' }));
    rerender(part([]));
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Incoming calls' }));
  });

  test('stays with its call when that moves up', () => {
    const { rerender } = render(part([jane, paul, ann]));
    button('Show the call with Ann').focus();
    rerender(part([paul, ann]));
    expect(document.activeElement).toBe(screen.getByRole('article', { name: 'Ringing, Ann' }));
  });

  test('is not taken from elsewhere', () => {
    const { rerender } = render(part([]));
    rerender(part([jane]));
    expect(document.activeElement).toBe(document.body);
    rerender(part([]));
    expect(document.activeElement).toBe(document.body);
  });
});

test('says why a ringing call cannot be passed on, and asks for it where it can', async () => {
  const onTransfer = vi.fn();
  const { rerender } = render(part([jane], { onTransfer }));
  await userEvent.click(button('Transfer'));
  expect(onTransfer).not.toHaveBeenCalled();
  expect(button('Transfer').getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('Answer first, then transfer')).toBeTruthy();
  const { permissions } = makeRow(jane);
  rerender(
    <IncomingCallView
      {...props}
      onTransfer={onTransfer}
      rows={[makeRow(jane, { permissions: { ...permissions, transfer: { ok: true } } })]}
    />,
  );
  await userEvent.click(button('Transfer'));
  expect(onTransfer).toHaveBeenCalledWith('1');
});

test.each([
  ['blocked', 'The browser keeps this page silent'],
  ['unavailable', 'This browser cannot ring'],
] as const)('says that sound is %s while something rings, and only then', (sound, words) => {
  const { rerender } = render(part([jane], { sound }));
  expect(screen.getByText(words)).toBeTruthy();
  rerender(part([jane], { sound: 'ready' }));
  expect(screen.queryByText(words)).toBeNull();
  rerender(part([], { sound }));
  expect(screen.queryByText(words)).toBeNull();
});

test('keeps the prompt for sound below the cards, so that its going moves no button', () => {
  render(part([jane], { sound: 'blocked' }));
  const position = button('Answer').compareDocumentPosition(button('Turn on sound'));
  expect(position & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('renders what comes from the wire as text', () => {
  render(part([ringing({ name: '<img src=x onerror=alert(1)>', queue: '<b>q</b>', userData: new Map([['<b>', '<i>']]) })]));
  expect(screen.getByText('<img src=x onerror=alert(1)>').tagName).toBe('BDI');
  expect(screen.getByRole('article').querySelector('img, b, i')).toBeNull();
});

test('renders on a server', () => {
  expect(renderToString(part([jane]))).toContain('Jane Black');
});
