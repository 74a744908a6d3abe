import type { PhoneErrorContext, TextMemory, UserDataInput } from '@hookswitch/core';
import { linesApart, parseDestination } from '@hookswitch/core/calls';
import { useState } from 'react';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { playKeyTone } from '../sound/keyTones.js';
import { useCallAction } from '../state/useCallAction.js';
import { callStanding } from './callStanding.js';
import type { DialPadProps } from './DialPadProps.js';
import { type DialDataOptions, useDialData } from './useDialData.js';
import { useDialTones } from './useDialTones.js';
import { useProblems } from './useProblems.js';
import { useRecentNumbers } from './useRecentNumbers.js';

/** What `useDialPad` takes. */
export interface DialPadOptions extends DialDataOptions {
  /** Where the numbers called of late outlive the page, such as `tabMemory('my-crm-recent')`. @default nowhere */
  readonly recentMemory?: Pick<TextMemory, 'read' | 'write'> | undefined;
  /** Whether the keys are heard by whoever presses them. @default false */
  readonly keyTones?: boolean | undefined;
}

interface CallInput {
  readonly action: 'dial' | 'consult';
  readonly typed: string;
  readonly data: UserDataInput;
}

/**
 * Everything `DialPadView` needs. While a call is up, calling means consulting, and the keys can be sent to it as tones.
 *
 * @example
 * ```tsx
 * <DialPadView {...useDialPad({ keyTones: true, defaultData: { customer: '4711' } })} />
 * ```
 */
export function useDialPad({ recentMemory, keyTones = false, ...dataOptions }: DialPadOptions = {}): DialPadProps {
  const [value, setValue] = useState('');
  const { problems, note, forget } = useProblems(callStanding);
  const setProblem = (problem: PhoneErrorContext | undefined) => (problem ? note('call', problem) : forget('call'));
  const { action, permission } = useCallAction();
  const { recent, add, clear } = useRecentNumbers({ memory: recentMemory });
  const tones = useDialTones(setProblem);
  const data = useDialData(dataOptions);
  const call = usePhoneCommand<CallInput>(
    // A consultation carries no data: the command has no room for it.
    (client, input) => (input.action === 'consult' ? client.attendedTransfer(input.typed) : client.dial(input.typed, input.data)),
    {
      // What was typed goes once it is called, and stays when it could not be.
      onDone: (outcome, input) => {
        add({ number: input.typed, name: '' }, outcome.how === 'confirmed' ? outcome.call : undefined);
        setValue((now) => (now === input.typed ? '' : now));
        if (input.action === 'dial') data.reset();
      },
      onProblem: setProblem,
    },
  );
  return {
    value,
    onValueChange: (next) => {
      setValue(next);
      setProblem(undefined);
    },
    cleanPasted,
    action,
    onCall: () => {
      const [key] = action === 'dial' ? data.invalid : [];
      setProblem(key === undefined ? undefined : { code: 'bad-user-data', key, problem: 'wrong-kind' });
      if (key === undefined) call.run({ action, typed: value, data: data.data });
    },
    callPermission: permission,
    isPending: call.isPending,
    problem: problems.get('call'),
    recent,
    onClearRecent: clear,
    tones,
    data: data.props,
    onKeySound: keyTones ? playKey : undefined,
  };
}

function cleanPasted(text: string): string {
  const parsed = parseDestination(text);
  return parsed.ok ? parsed.destination : linesApart(text);
}

function playKey(key: string): void {
  playKeyTone(key);
}
