import type { Call, PhoneErrorContext, TextMemory, UserDataInput } from '@hookswitch/core';
import { linesApart, parseDestination, sameNumber } from '@hookswitch/core/calls';
import { useState } from 'react';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { playKeyTone } from '../sound/keyTones.js';
import { useCallAction } from '../state/useCallAction.js';
import { callStanding } from './callStanding.js';
import type { DialPadProps } from './DialPadProps.js';
import { type DialDataOptions, useDialData } from './useDialData.js';
import { useDialTones } from './useDialTones.js';
import { useLateCall } from './useLateCall.js';
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
  /** What was not confirmed in time, and may be yet. */
  const [missed, setMissed] = useState<CallInput>();
  // What was typed goes once it is called, and stays when it could not be.
  const done = ({ action: way, typed, data: gone }: CallInput, made: Call | undefined) => {
    setMissed(undefined);
    add({ number: typed, name: '' }, made);
    setValue((now) => (now === typed ? '' : now));
    // A consultation takes no data along; what was changed since is meant for the next call.
    if (way === 'dial' && JSON.stringify(gone) === JSON.stringify(data.data)) data.reset();
  };
  const call = usePhoneCommand<CallInput>(
    // A consultation carries no data: the command has no room for it.
    (client, input) => (input.action === 'consult' ? client.attendedTransfer(input.typed) : client.dial(input.typed, input.data)),
    {
      onDone: (outcome, input) => done(input, outcome.how === 'confirmed' ? outcome.call : undefined),
      onProblem: (problem, input) => {
        setMissed(problem.code === 'timeout' ? input : undefined);
        setProblem(problem);
      },
    },
  );
  useLateCall(({ command, wanted, call: made }) => {
    if (!missed || command !== COMMANDS[missed.action] || !sameNumber(wanted.number ?? '', missed.typed)) return;
    done(missed, made);
  });
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

const COMMANDS = { dial: 'dial', consult: 'attendedTransfer' } as const;

function cleanPasted(text: string): string {
  const parsed = parseDestination(text);
  return parsed.ok ? parsed.destination : linesApart(text);
}

function playKey(key: string): void {
  playKeyTone(key);
}
