import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { everyStep, makeCall, YES } from '../../test/makeCall.js';
import { COLLEAGUES, HINTS, makeHints } from '../../test/makeHints.js';
import { TransferDialogView, type TransferDialogViewProps } from './TransferDialogView.js';

const props: TransferDialogViewProps = {
  call: makeCall(),
  isOpen: true,
  now: () => 0,
  onClose: () => undefined,
  destination: '',
  onDestinationChange: () => undefined,
  consultation: undefined,
  permissions: everyStep(YES),
  pending: undefined,
  problem: undefined,
  onTransferNow: () => undefined,
  onAskFirst: () => undefined,
  onHold: () => undefined,
  onResume: () => undefined,
  onConnect: () => undefined,
  onSwap: () => undefined,
  onBack: () => undefined,
  colleagues: COLLEAGUES,
  hints: makeHints(HINTS),
};

const ASKING = { original: makeCall({ state: 'held' }), consultation: makeCall({ id: '2', name: 'Bob' }) };

afterEach(cleanup);

describeConformance('TransferDialogView', <TransferDialogView {...props} />);

test('is not modal: nothing around it is hidden from anybody', () => {
  const { container } = render(<TransferDialogView {...props} />);
  expect(screen.getByRole('dialog').hasAttribute('aria-modal')).toBe(false);
  expect(container.hasAttribute('aria-hidden')).toBe(false);
  expect(document.documentElement.style.overflow).toBe('');
});

test('Escape closes it without touching the call, and gives the focus back', async () => {
  const handlers = { onClose: vi.fn(), onBack: vi.fn(), onTransferNow: vi.fn() };
  const view = (isOpen: boolean) => (
    <>
      <button type="button">Transfer</button>
      <TransferDialogView {...props} {...handlers} isOpen={isOpen} />
    </>
  );
  const { rerender } = render(view(false));
  screen.getByRole('button', { name: 'Transfer' }).focus();
  rerender(view(true));
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
  await userEvent.keyboard('{Escape}');
  expect(handlers.onClose).toHaveBeenCalledOnce();
  rerender(view(false));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Transfer' }));
  expect(handlers.onBack).not.toHaveBeenCalled();
  expect(handlers.onTransferNow).not.toHaveBeenCalled();
});

test('leaves the focus in the list of calls when the call is gone with its button', () => {
  const view = (isUp: boolean) => (
    <>
      <div className="hs" role="group" aria-label="Calls" tabIndex={-1}>
        {isUp && <button type="button">Transfer</button>}
      </div>
      <TransferDialogView {...props} isOpen={isUp && isOpen} />
    </>
  );
  let isOpen = false;
  const { rerender } = render(view(true));
  screen.getByRole('button', { name: 'Transfer' }).focus();
  isOpen = true;
  rerender(view(true));
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
  rerender(view(false));
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Calls' }));
});

test('leaves an agent who has gone elsewhere where they are', () => {
  const view = (isOpen: boolean) => (
    <>
      <button type="button">Transfer</button>
      <input aria-label="CRM" />
      <TransferDialogView {...props} isOpen={isOpen} />
    </>
  );
  const { rerender } = render(view(true));
  screen.getByRole('textbox', { name: 'CRM' }).focus();
  rerender(view(false));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'CRM' }));
});

test('does not pass a call on to whom it is with, and says so', async () => {
  const onTransferNow = vi.fn();
  render(<TransferDialogView {...props} destination="1001" isPartner onTransferNow={onTransferNow} />);
  await userEvent.click(screen.getByRole('button', { name: 'Transfer now' }));
  expect(onTransferNow).not.toHaveBeenCalled();
  expect(screen.getAllByText('You are talking with this number already')).toHaveLength(2);
});

test('times a talk since it was answered, as its card does, and a wait since it waits', () => {
  const at = (seconds: number) => ({ at: seconds * 1_000, exact: true });
  const talk = { answeredAt: at(10), since: at(40) };
  const { rerender } = render(<TransferDialogView {...props} call={makeCall(talk)} now={() => 70_000} />);
  expect(screen.getByRole('timer').textContent).toBe('1:00');
  rerender(<TransferDialogView {...props} call={makeCall({ ...talk, state: 'held' })} now={() => 70_000} />);
  expect(screen.getByRole('timer').textContent).toBe('0:30');
});

test('Enter in the field transfers nothing', async () => {
  const onTransferNow = vi.fn();
  const onAskFirst = vi.fn();
  render(<TransferDialogView {...props} destination="1001" onTransferNow={onTransferNow} onAskFirst={onAskFirst} />);
  await userEvent.type(screen.getByRole('combobox'), '{Enter}');
  expect(onTransferNow).not.toHaveBeenCalled();
  expect(onAskFirst).not.toHaveBeenCalled();
});

test('Enter that is held in the field goes on to a verb and says none', () => {
  const handlers = { onTransferNow: vi.fn(), onAskFirst: vi.fn() };
  const refused = { ok: false, reason: 'several-calls' } as const;
  const holdOn = (verb: string) => {
    const field = screen.getByRole('combobox');
    field.focus();
    fireEvent.keyDown(field, { key: 'Enter' });
    const button = screen.getByRole('button', { name: verb });
    expect(document.activeElement).toBe(button);
    // A browser presses what has the focus at every repeat that nobody takes.
    for (let times = 0; times < 3; times += 1) expect(fireEvent.keyDown(button, { key: 'Enter', repeat: true })).toBe(false);
    fireEvent.keyUp(button, { key: 'Enter' });
  };
  const { rerender } = render(<TransferDialogView {...props} {...handlers} destination="1001" />);
  holdOn('Ask first');
  rerender(<TransferDialogView {...props} {...handlers} destination="1001" permissions={{ ...everyStep(YES), consult: refused }} />);
  holdOn('Transfer now');
  expect(handlers.onTransferNow).not.toHaveBeenCalled();
  expect(handlers.onAskFirst).not.toHaveBeenCalled();
});

test('Enter goes on to the verb that can be taken back, or to the only one that is allowed', async () => {
  const refused = { ok: false, reason: 'several-calls' } as const;
  const { rerender } = render(<TransferDialogView {...props} destination="1001" />);
  const field = screen.getByRole('combobox');
  field.focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ask first' }));
  rerender(<TransferDialogView {...props} destination="1001" permissions={{ ...everyStep(YES), consult: refused }} />);
  field.focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Transfer now' }));
  rerender(<TransferDialogView {...props} destination="1001" permissions={everyStep(refused)} />);
  field.focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ask first' }));
});

test.each<[string, Partial<TransferDialogViewProps>]>([
  ['choosing', { destination: '1001' }],
  ['choosing, on hold', { call: makeCall({ state: 'held' }) }],
  ['searching the directory', { destination: 'b', contacts: [], contactsPhase: 'searching' }],
  ['waiting for the server', { destination: '1001', pending: 'blind' }],
  ['failed', { problem: { code: 'timeout', command: 'directTransfer', partial: false } }],
  ['asking', { consultation: ASKING }],
  ['asking, waiting for the server', { consultation: ASKING, pending: 'complete' }],
])('while %s, Escape and the closing button close and do nothing else', async (_, parts) => {
  const onClose = vi.fn();
  const act = vi.fn();
  const acts = { onTransferNow: act, onAskFirst: act, onHold: act, onResume: act, onConnect: act, onSwap: act, onBack: act };
  render(<TransferDialogView {...props} {...acts} {...parts} onClose={onClose} />);
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: 'Close, keep the call' }));
  expect(onClose).toHaveBeenCalledTimes(2);
  expect(act).not.toHaveBeenCalled();
});

test('nothing is shown without a call', () => {
  render(<TransferDialogView {...props} call={undefined} />);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('keeps the focus inside when the colleague has been dialled', () => {
  const { rerender } = render(<TransferDialogView {...props} destination="1001" />);
  screen.getByRole('button', { name: 'Ask first' }).focus();
  rerender(<TransferDialogView {...props} consultation={ASKING} />);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Asking Bob' }));
});

test('a step that is done while the agent is in another window leaves the focus inside for when they are back', () => {
  const { rerender } = render(<TransferDialogView {...props} destination="1001" />);
  const ask = screen.getByRole('button', { name: 'Ask first' });
  ask.focus();
  // The window's doing: the button is still what is active in this document.
  fireEvent.blur(ask);
  rerender(<TransferDialogView {...props} consultation={ASKING} />);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Asking Bob' }));
});
