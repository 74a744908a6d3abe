import { type Call, PhoneError, type PhoneErrorContext, parseDestination } from '@hookswitch/core';
import { useState } from 'react';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { usePermission } from '../state/usePermission.js';
import { usePhoneState } from '../state/usePhoneState.js';
import type { DialPadTones } from './DialPadProps.js';

interface Session {
  readonly callId: string;
  readonly isOn: boolean;
  readonly sent: string;
}

interface ToneInput {
  readonly key: string;
  readonly callId: string;
}

/**
 * Keys as tones to the one call that is established. The mode belongs to its call: it ends with it, and what was sent, which
 * may be a secret, goes with it.
 */
export function useDialTones(onProblem: (problem: PhoneErrorContext | undefined) => void): DialPadTones {
  const [session, setSession] = useState<Session>();
  const call = usePhoneState((state) => onlyEstablished(state.calls));
  const isOver = usePhoneState((state) => session !== undefined && !state.calls.some(({ id }) => id === session.callId));
  if (isOver) setSession(undefined);
  const permission = usePermission('send-dtmf');
  const { run } = usePhoneCommand<ToneInput>(
    async (client, { key, callId }) => {
      // The command names no call: a key meant for one caller must not reach the next.
      if (onlyEstablished(client.getState().calls)?.id !== callId) throw new PhoneError({ code: 'no-call', command: 'sendDtmf' });
      return client.sendDtmf(key);
    },
    {
      onDone: (_, { key, callId }) => setSession((now) => (now?.callId === callId ? { ...now, sent: now.sent + key } : now)),
      onProblem,
    },
  );
  const mine = call && session?.callId === call.id ? session : undefined;
  return {
    isOn: mine?.isOn ?? false,
    onSwitch: (isOn) => {
      onProblem(undefined);
      if (call && permission.ok) setSession({ callId: call.id, isOn, sent: mine?.sent ?? '' });
      else if (!isOn) setSession((now) => now && { ...now, isOn });
    },
    permission,
    partner: call ? call.name || call.number : '',
    sent: mine?.sent ?? '',
    onTones: (typed) => {
      onProblem(undefined);
      const keys = keysIn(typed);
      if (!mine || keys === undefined)
        onProblem(mine ? { code: 'bad-destination', command: 'sendDtmf', typed } : { code: 'no-call', command: 'sendDtmf' });
      else for (const key of keys) run({ key, callId: mine.callId });
    },
  };
}

function onlyEstablished(calls: readonly Call[]): Call | undefined {
  const established = calls.filter(({ state }) => state === 'established');
  return established.length === 1 ? established[0] : undefined;
}

/** The keys that a typed or pasted text stands for, separators left out; `undefined` when there are others among them. */
function keysIn(typed: string): readonly string[] | undefined {
  const parsed = parseDestination(typed);
  if (!parsed.ok) return parsed.reason === 'empty' ? [] : undefined;
  return parsed.destination.startsWith('+') ? undefined : parsed.destination.split('');
}
