import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { logIn, type Phone } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { useTransferDialog } from './useTransferDialog.js';

turnPageByHand();

const CUSTOMER = '0612345678';
const COLLEAGUE = '1002';
const SHORT: Readonly<Record<string, string>> = { [CUSTOMER]: 'customer', [COLLEAGUE]: 'colleague', '0427466347': 'another' };

type Dialog = Awaited<ReturnType<typeof opened>>;

/** Ada talks to a customer, has opened the dialog and typed a colleague's number. */
async function opened() {
  const phone = await logIn();
  phone.world.call(CUSTOMER, '1000');
  phone.world.answer('1000');
  await phone.flow();
  const callId = phone.client.getState().calls[0]?.id;
  const onClose = vi.fn();
  const { result } = renderPhoneHook(phone, () => useTransferDialog({ callId, onClose }));
  act(() => result.current.onDestinationChange(COLLEAGUE));
  return { phone, result, onClose };
}

const does = ({ phone, result }: Dialog, what: (props: Dialog['result']['current'], phone: Phone) => unknown) =>
  happens(phone, () => void what(result.current, phone));

/** Every state the dialog can be in. */
const STATES = {
  choosing: async () => {},
  'choosing, on hold': (dialog: Dialog) => does(dialog, ({ onHold }) => onHold()),
  failed: async (dialog: Dialog) => {
    await does(dialog, ({ onDestinationChange }) => onDestinationChange('reception'));
    await does(dialog, ({ onTransferNow }) => onTransferNow());
  },
  'asking, dialled': (dialog: Dialog) => does(dialog, ({ onAskFirst }) => onAskFirst()),
  'asking, answered': async (dialog: Dialog) => {
    await STATES['asking, dialled'](dialog);
    await does(dialog, (_, { world }) => world.answer(COLLEAGUE));
  },
  'asking, swapped': async (dialog: Dialog) => {
    await STATES['asking, answered'](dialog);
    await does(dialog, ({ onSwap }) => onSwap());
  },
  'link lost': (dialog: Dialog) => does(dialog, (_, { simulator }) => simulator.faults.drop('ada')),
} satisfies Readonly<Record<string, (dialog: Dialog) => Promise<void>>>;

/** Everything that can happen to it: what the agent presses, then what the others do. */
const EVENTS = {
  close: (dialog) => does(dialog, ({ onClose }) => onClose()),
  type: (dialog) => does(dialog, ({ onDestinationChange }) => onDestinationChange('1003')),
  'transfer now': (dialog) => does(dialog, ({ onTransferNow }) => onTransferNow()),
  'ask first': (dialog) => does(dialog, ({ onAskFirst }) => onAskFirst()),
  hold: (dialog) => does(dialog, ({ onHold }) => onHold()),
  resume: (dialog) => does(dialog, ({ onResume }) => onResume()),
  connect: (dialog) => does(dialog, ({ onConnect }) => onConnect()),
  swap: (dialog) => does(dialog, ({ onSwap }) => onSwap()),
  back: (dialog) => does(dialog, ({ onBack }) => onBack()),
  'colleague answers': (dialog) => does(dialog, (_, { world }) => world.answer(COLLEAGUE)),
  'colleague hangs up': (dialog) => does(dialog, (_, { world }) => world.hangUp(COLLEAGUE)),
  'customer hangs up': (dialog) => does(dialog, (_, { world }) => world.hangUp(CUSTOMER)),
  'another rings': (dialog) => does(dialog, (_, { world }) => world.call('0427466347', '1000')),
  'link lost and back': async (dialog) => {
    await does(dialog, (_, { simulator }) => simulator.faults.drop('ada'));
    await happens(dialog.phone, () => {}, 10_000);
  },
} satisfies Readonly<Record<string, (dialog: Dialog) => Promise<void>>>;

/** What is sent | how the calls stand then | what the dialog shows, the problem it has, and whether it closes itself. */
const TABLE: Readonly<Record<keyof typeof STATES, Readonly<Record<keyof typeof EVENTS, string>>>> = {
  choosing: {
    close: '- | customer established | choosing, closes',
    type: '- | customer established | choosing',
    'transfer now': 'directTransfer | - | gone, closes',
    'ask first': 'attendedTransfer | customer held, colleague dialing | asking',
    hold: 'hold | customer held | choosing',
    resume: '- | customer established | choosing, wrong-state',
    connect: '- | customer established | choosing, no-call',
    swap: '- | customer established | choosing, no-call',
    back: '- | customer established | choosing, no-call',
    'colleague answers': '- | customer established | choosing',
    'colleague hangs up': '- | customer established | choosing',
    'customer hangs up': '- | - | gone',
    'another rings': '- | customer established, another ringing | choosing',
    'link lost and back': '- | customer established | choosing',
  },
  'choosing, on hold': {
    close: '- | customer held | choosing, closes',
    type: '- | customer held | choosing',
    'transfer now': 'directTransfer | - | gone, closes',
    'ask first': 'attendedTransfer | customer held, colleague dialing | asking',
    hold: '- | customer held | choosing, wrong-state',
    resume: 'hold | customer established | choosing',
    connect: '- | customer held | choosing, no-call',
    swap: '- | customer held | choosing, no-call',
    back: '- | customer held | choosing, no-call',
    'colleague answers': '- | customer held | choosing',
    'colleague hangs up': '- | customer held | choosing',
    'customer hangs up': '- | - | gone',
    'another rings': '- | customer held, another ringing | choosing',
    'link lost and back': '- | customer held | choosing',
  },
  failed: {
    close: '- | customer established | choosing, bad-destination, closes',
    type: '- | customer established | choosing',
    'transfer now': '- | customer established | choosing, bad-destination',
    'ask first': '- | customer established | choosing, bad-destination',
    hold: 'hold | customer held | choosing',
    resume: '- | customer established | choosing, wrong-state',
    connect: '- | customer established | choosing, no-call',
    swap: '- | customer established | choosing, no-call',
    back: '- | customer established | choosing, no-call',
    'colleague answers': '- | customer established | choosing, bad-destination',
    'colleague hangs up': '- | customer established | choosing, bad-destination',
    'customer hangs up': '- | - | gone',
    'another rings': '- | customer established, another ringing | choosing, bad-destination',
    'link lost and back': '- | customer established | choosing, bad-destination',
  },
  'asking, dialled': {
    close: '- | customer held, colleague dialing | asking, closes',
    type: '- | customer held, colleague dialing | asking',
    'transfer now': '- | customer held, colleague dialing | asking, bad-destination',
    'ask first': '- | customer held, colleague dialing | asking, bad-destination',
    hold: '- | customer held, colleague dialing | asking, wrong-state',
    resume: 'hold | customer established, colleague dialing | asking',
    connect: '- | customer held, colleague dialing | asking, wrong-state',
    swap: 'hold | customer established, colleague dialing | asking',
    back: 'cancelTransfer | customer held | choosing, closes',
    'colleague answers': '- | customer held, colleague established | asking',
    'colleague hangs up': '- | customer held, colleague established | asking',
    'customer hangs up': '- | colleague dialing | gone',
    'another rings': '- | customer held, colleague dialing, another ringing | asking',
    'link lost and back': '- | customer held, colleague dialing | asking',
  },
  'asking, answered': {
    close: '- | customer held, colleague established | asking, closes',
    type: '- | customer held, colleague established | asking',
    'transfer now': '- | customer held, colleague established | asking, bad-destination',
    'ask first': '- | customer held, colleague established | asking, bad-destination',
    hold: '- | customer held, colleague established | asking, wrong-state',
    resume: 'hold | customer established, colleague held | asking',
    connect: 'completeTransfer | - | gone, closes',
    swap: 'hold | customer established, colleague held | asking',
    back: 'cancelTransfer | customer held | choosing, closes',
    'colleague answers': '- | customer held, colleague established | asking',
    'colleague hangs up': '- | customer held | choosing',
    'customer hangs up': '- | colleague established | gone',
    'another rings': '- | customer held, colleague established, another ringing | asking',
    'link lost and back': '- | customer held, colleague established | asking',
  },
  'asking, swapped': {
    close: '- | customer established, colleague held | asking, closes',
    type: '- | customer established, colleague held | asking',
    'transfer now': '- | customer established, colleague held | asking, bad-destination',
    'ask first': '- | customer established, colleague held | asking, bad-destination',
    hold: 'hold | customer held, colleague held | asking',
    resume: '- | customer established, colleague held | asking, wrong-state',
    connect: 'completeTransfer | - | gone, closes',
    swap: 'hold | customer held, colleague established | asking',
    back: 'cancelTransfer | customer established | choosing, closes',
    'colleague answers': '- | customer established, colleague held | asking',
    'colleague hangs up': '- | customer established | choosing',
    'customer hangs up': '- | colleague held | gone',
    'another rings': '- | customer established, colleague held, another ringing | asking',
    'link lost and back': '- | customer established, colleague held | asking',
  },
  'link lost': {
    close: '- | customer established | choosing, closes',
    type: '- | customer established | choosing',
    'transfer now': '- | customer established | choosing, not-connected',
    'ask first': '- | customer established | choosing, not-connected',
    hold: '- | customer established | choosing, not-connected',
    resume: '- | customer established | choosing, not-connected',
    connect: '- | customer established | choosing, not-connected',
    swap: '- | customer established | choosing, not-connected',
    back: '- | customer established | choosing, not-connected',
    'colleague answers': '- | customer established | choosing',
    'colleague hangs up': '- | customer established | choosing',
    'customer hangs up': '- | customer established | choosing',
    'another rings': '- | customer established | choosing',
    'link lost and back': '- | customer established | choosing',
  },
};

/** What is asked for changes no call. */
const SILENT = new Set(['getCurrentCallsPhoneEvents', 'getConfig', 'subscribeToPhoneHints', 'searchContacts']);

/** What was sent, how the calls stand, and what the dialog shows. */
function outcome({ phone, result, onClose }: Dialog, sentBefore: number): string {
  const sent = phone.sent.slice(sentBefore).flatMap(({ command }) => (SILENT.has(String(command)) ? [] : [String(command)]));
  const calls = phone.client.getState().calls.map(({ number, state }) => `${SHORT[number] ?? number} ${state}`);
  const { isOpen, consultation, problem } = result.current;
  const shows = isOpen ? (consultation ? 'asking' : 'choosing') : 'gone';
  const says = [shows, ...(problem ? [problem.code] : []), ...(onClose.mock.calls.length > 0 ? ['closes'] : [])];
  return `${sent.join() || '-'} | ${calls.join(', ') || '-'} | ${says.join(', ')}`;
}

const rows = keysOf(TABLE).flatMap((state) => keysOf(TABLE[state]).map((event) => [state, event, TABLE[state][event]] as const));

describe('the transfer dialog', () => {
  it.each(rows)('%s: %s', async (state, event, expected) => {
    const dialog = await opened();
    await STATES[state](dialog);
    const before = dialog.phone.sent.length;
    await EVENTS[event](dialog);
    expect(outcome(dialog, before)).toBe(expected);
  });

  it('sends nothing by closing, whatever the state', () => {
    for (const state of keysOf(TABLE)) expect(TABLE[state].close).toMatch(/^- \|/);
  });
});

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  const isKey = (key: string): key is Key => Object.hasOwn(table, key);
  return Object.keys(table).filter(isKey);
}
