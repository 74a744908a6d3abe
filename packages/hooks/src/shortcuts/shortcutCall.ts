import { allowed, type Call, type PhoneAction, type PhoneState, type RefusalCode } from '@hookswitch/core';

/** A command that a key gives to one call. */
interface ShortcutCommand {
  readonly step: 'answer' | 'hangup' | 'hold' | 'resume' | 'transfer';
  readonly call: Call;
}

/** A call for a key, or why there is none. */
export type ShortcutTarget = { readonly command: ShortcutCommand } | { readonly reason: RefusalCode };

type CallKey = 'answer' | 'hangUp' | 'hold' | 'transfer';

interface Choice {
  readonly step: ShortcutCommand['step'];
  readonly action: PhoneAction;
  readonly states: readonly Call['state'][];
  /** Of several that fit the one shown first is meant; otherwise none is. */
  readonly takesFirst?: true;
}

/** What a key means, in this order: the call that is up comes before the one that rings, and that before the one that waits. */
const CHOICES: Readonly<Record<CallKey, readonly Choice[]>> = {
  answer: [{ step: 'answer', action: 'answer', states: ['ringing'], takesFirst: true }],
  hangUp: [
    { step: 'hangup', action: 'hangup', states: ['established', 'dialing'] },
    { step: 'hangup', action: 'hangup', states: ['ringing'] },
    { step: 'hangup', action: 'hangup', states: ['held'] },
  ],
  hold: [
    { step: 'hold', action: 'hold', states: ['established'] },
    { step: 'resume', action: 'resume', states: ['held'] },
  ],
  transfer: [
    { step: 'transfer', action: 'blind-transfer', states: ['established'] },
    { step: 'transfer', action: 'blind-transfer', states: ['held'] },
  ],
};

/** The call a key is meant for, if the permission table lets it. */
export function shortcutCall(state: PhoneState, key: CallKey): ShortcutTarget {
  for (const { step, action, states, takesFirst } of CHOICES[key]) {
    // Calls of one state are shown in the order they appeared.
    const [call, another] = state.calls.filter((one) => states.includes(one.state));
    if (!call) continue;
    const may = allowed(state, action, call.id);
    if (!may.ok) return { reason: may.reason };
    if (another && !takesFirst) return { reason: 'ambiguous' };
    return { command: { step, call } };
  }
  const may = allowed(state, CHOICES[key][0]?.action ?? 'hangup');
  return { reason: may.ok ? 'no-call' : may.reason };
}
