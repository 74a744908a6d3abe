import fc from 'fast-check';

/** The agents of a run: three with a client each; others of the office are moved by hand. */
export const AGENTS = ['ada', 'bob', 'clea'] as const;
export type AgentName = (typeof AGENTS)[number];

/** One thing that happens in a run, as a trace shows it. */
export type Action =
  | {
      readonly do: 'command';
      readonly who: AgentName;
      readonly command: Command;
      readonly to: string;
      readonly text: string;
      readonly on: boolean;
    }
  /** Somebody does it on the telephone itself, or at the other end. */
  | { readonly do: 'phone'; readonly who: string; readonly act: PhoneAct; readonly to: string }
  | { readonly do: 'customer'; readonly to: 'sales' | 'support' | '1000' | '1001'; readonly text: string }
  | { readonly do: 'fault'; readonly who: AgentName; readonly fault: Fault }
  | { readonly do: 'wait'; readonly ms: number };

const COMMANDS = [
  'dial',
  'answer',
  'hangup',
  'hold',
  'resume',
  'directTransfer',
  'attendedTransfer',
  'completeTransfer',
  'cancelTransfer',
  'conference',
  'setData',
  'dnd',
  'uncFwd',
  'naFwd',
  'watch',
] as const;
export type Command = (typeof COMMANDS)[number];

const PHONE_ACTS = [
  'talk',
  'connect',
  'call',
  'answer',
  'hangUp',
  'hold',
  'transfer',
  'startTransfer',
  'completeTransfer',
  'cancelTransfer',
  'attach',
  'dnd',
  'message',
] as const;
type PhoneAct = (typeof PHONE_ACTS)[number];

const FAULTS = [
  'drop',
  'half-open',
  'heal',
  'freeze-tab',
  'thaw-tab',
  'slow',
  'fast',
  'duplicate',
  'late-frame',
  'restart-keeping-calls',
  'restart-losing-calls',
  'down-for-a-while',
  'expire-tokens',
  'refuse-log-on',
  'never-log-on',
  'accept-log-on',
  'refuse-sockets',
  'second-log-in',
  'drop-and-late-frame',
  'slow-snapshots',
  'drop-after-a-frame',
  'drop-after-three-frames',
  'wake',
  'hammer-retry',
] as const;
/** What no TCP does: two frames of one socket change places. Only in the mode that asks for it. */
const SWAP = 'swap-frames';
export type Fault = (typeof FAULTS)[number] | typeof SWAP;

const agent = fc.constantFrom(...AGENTS);
const anyone = fc.constantFrom(...AGENTS, ...AGENTS, 'dan', '0612345678');
const number = fc.constantFrom(
  '1000',
  '1001',
  '1002',
  '1000',
  '1001',
  '1002',
  '1003',
  '1010',
  '0612345678',
  '0655000000',
  '3000',
  '4000',
  '1999',
);
const word = fc.constantFrom('gold', 'renewal', '4711', '');

/** What can happen, calls more often than trouble. */
export const action: fc.Arbitrary<Action> = anyAction(FAULTS);

/** The same, with frames that change places. */
export const disorderlyAction: fc.Arbitrary<Action> = anyAction([...FAULTS, SWAP, SWAP, SWAP, SWAP, SWAP, SWAP, SWAP, SWAP]);

function anyAction(faults: readonly Fault[]): fc.Arbitrary<Action> {
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('command' as const),
        who: agent,
        command: fc.constantFrom(...COMMANDS, 'answer' as const, 'answer' as const, 'dial' as const, 'attendedTransfer' as const),
        to: number,
        text: word,
        on: fc.boolean(),
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant('phone' as const),
        who: anyone,
        act: fc.constantFrom(...PHONE_ACTS, 'connect' as const, 'talk' as const, 'talk' as const, 'answer' as const),
        to: number,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('customer' as const),
        to: fc.constantFrom('sales' as const, 'support' as const, '1000' as const, '1001' as const),
        text: word,
      }),
    },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('fault' as const), who: agent, fault: fc.constantFrom(...faults) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(0, 1, 3, 20, 400, 5_000, 30_000) }) },
  );
}

/** How the server of a run behaves. */
export interface RunOptions {
  readonly sockets: 'all' | 'newest';
  readonly userConfig: 'full' | 'partial';
  readonly afterCancel: 'held' | 'resumed';
  readonly latencyMs: number;
}

export const options: fc.Arbitrary<RunOptions> = fc.record({
  sockets: fc.constantFrom('all' as const, 'newest' as const),
  userConfig: fc.constantFrom('full' as const, 'partial' as const),
  afterCancel: fc.constantFrom('held' as const, 'resumed' as const),
  latencyMs: fc.constantFrom(0, 5, 40),
});

/** An action in one line of a trace. */
export function inWords(one: Action): string {
  switch (one.do) {
    case 'command':
      return `${one.who} commands ${one.command} (to ${one.to}, "${one.text}", ${one.on})`;
    case 'phone':
      return `${one.who} on the phone: ${one.act} ${one.to}`;
    case 'customer':
      return `a customer calls ${one.to} ("${one.text}")`;
    case 'fault':
      return `fault for ${one.who}: ${one.fault}`;
    case 'wait':
      return `${one.ms} ms pass`;
    default:
      return one satisfies never;
  }
}
