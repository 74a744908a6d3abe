import type { Beliefs } from '@hookswitch/simulator';
import fc from 'fast-check';

/** The agents of a run: three with a client each; others of the office are moved by hand. */
export const AGENTS = ['ada', 'bob', 'clea'] as const;
export type AgentName = (typeof AGENTS)[number];

/** One thing that happens in a run, as a trace shows it. */
export type Action =
  | ({ readonly do: 'command'; readonly who: AgentName } & Order)
  /** Somebody does it on the telephone itself, or at the other end. */
  | { readonly do: 'phone'; readonly who: string; readonly act: PhoneAct; readonly to: string }
  | { readonly do: 'customer'; readonly to: 'sales' | 'support' | '1000' | '1001'; readonly text: string }
  | { readonly do: 'fault'; readonly who: AgentName; readonly fault: Fault }
  /** Two commands of one kind, of which the first is refused in silence or comes late: what an agent does who sees nothing happen. */
  | {
      readonly do: 'again';
      readonly who: AgentName;
      readonly fate: Fate;
      readonly first: Order;
      /** What the agent does on the telephone in between. */
      readonly act: PhoneAct;
      readonly ms: number;
      readonly second: Order;
    }
  | { readonly do: 'wait'; readonly ms: number };

/** What becomes of a command on its way: it arrives, it is met with silence, or the server takes longer than the client waits. */
export type Fate = 'fine' | 'silence' | 'late';

/** A command with everything that any command might need. */
export interface Order {
  readonly command: Command;
  readonly to: string;
  readonly text: string;
  readonly on: boolean;
}

const COMMANDS = [
  'dial',
  'originate',
  'dialByUsername',
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
  'send-error',
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

/** Commands that may be mistaken for each other, or undo each other. */
const KINDS: readonly (readonly Command[])[] = [
  ['dial', 'originate', 'dialByUsername', 'attendedTransfer'],
  ['hold', 'resume'],
  ['directTransfer'],
  ['completeTransfer', 'cancelTransfer', 'conference'],
  ['dnd', 'naFwd'],
  ['dnd', 'uncFwd'],
];

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
    { weight: 3, arbitrary: fc.constantFrom(...KINDS).chain(again) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('fault' as const), who: agent, fault: fc.constantFrom(...faults) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(0, 1, 3, 20, 400, 5_000, 30_000) }) },
  );
}

function again(kind: readonly Command[]): fc.Arbitrary<Action> {
  // Of few numbers, so that one forward is asked for while another is stored.
  const to = kind.includes('dnd') ? fc.constantFrom('1001', '1003') : number;
  const order = fc.record({ command: fc.constantFrom(...kind), to, text: word, on: fc.boolean() });
  return fc.record({
    do: fc.constant('again' as const),
    who: agent,
    fate: fc.constantFrom('silence' as const, 'late' as const, 'fine' as const),
    first: order,
    act: fc.constantFrom('hold' as const, 'answer' as const, 'dnd' as const),
    ms: fc.constantFrom(0, 1_000, 5_000, 5_500, 7_000),
    second: order,
  });
}

/** How the server of a run behaves. */
export interface RunOptions {
  readonly sockets: 'all' | 'newest';
  readonly userConfig: 'full' | 'partial';
  readonly afterCancel: 'held' | 'resumed';
  readonly latencyMs: number;
  /** What the server does where no document says what it does. */
  readonly beliefs: Partial<Beliefs>;
  /** Whether faults strike. In fair weather a command that the client offers is one that the server takes. */
  readonly weather: 'foul' | 'fair';
}

/** Servers of another kind than our simulator is by itself, on each of which everything that is promised holds. */
const OTHER_SERVERS: readonly Partial<Beliefs>[] = [
  { dialing: 'set-rings-first' },
  { direction: 'later' },
  { direction: 'corrected' },
  { ids: 'with-system-name' },
  { resume: 'dialing-first' },
  { failure: 'without-dialing' },
  { failure: 'other-word' },
  { blindTransfer: 'releases-late' },
  { forwardNumber: 'grouped' },
  { forwardNumber: 'international' },
  { emptySnapshot: 'null' },
  { emptySnapshot: 'no-list' },
];

export const options: fc.Arbitrary<RunOptions> = fc.record({
  sockets: fc.constantFrom('all' as const, 'newest' as const),
  userConfig: fc.constantFrom('full' as const, 'partial' as const),
  afterCancel: fc.constantFrom('held' as const, 'resumed' as const),
  latencyMs: fc.constantFrom(0, 5, 40),
  beliefs: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.constantFrom(...OTHER_SERVERS) }),
  weather: fc.constantFrom('foul' as const, 'foul' as const, 'fair' as const),
});
