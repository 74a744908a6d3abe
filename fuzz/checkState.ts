import fc from 'fast-check';
import { type Action, action, disorderlyAction, options, type RunOptions } from './actions.ts';
import { inWords } from './inWords.ts';
import { type Mode, runState } from './runState.ts';

/** How much happens in one run. */
const ACTIONS = { minLength: 10, maxLength: 50, size: 'max' } as const;

/** What a number of runs came to. */
export interface Verdict {
  readonly runs: number;
  /** The shortest story that goes wrong, line by line, and what is wrong at its end. */
  readonly story: readonly string[] | undefined;
}

/** How a check goes about it. */
export interface CheckOptions {
  /** Whether a story that goes wrong is told as shortly as can be, which takes a while. @default true */
  readonly shrinks?: boolean;
  /** @default 'in-order' */
  readonly mode?: Mode;
  readonly onProgress?: (done: number) => void;
}

/** Whatever happens, once things are quiet each agent sees what the server has. Tries it `runs` times. */
export async function checkState(
  runs: number,
  seed: number,
  { shrinks = true, mode = 'in-order', onProgress = () => {} }: CheckOptions = {},
): Promise<Verdict> {
  let done = 0;
  const property = fc.asyncProperty(
    options,
    fc.array(mode === 'in-order' ? action : disorderlyAction, ACTIONS),
    fc.nat(1_000_000),
    async (how, what, dice) => {
      done += 1;
      onProgress(done);
      const found = await runState(how, what, dice, mode);
      if (found.length > 0) throw new Error(found.join('\n'));
    },
  );
  const result = await fc.check(property, { numRuns: runs, seed, endOnFailure: !shrinks });
  if (!result.failed || !result.counterexample) return { runs: result.numRuns, story: undefined };
  const error = result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance);
  return { runs: result.numRuns, story: tell(result.counterexample, error) };
}

function tell([how, what, dice]: readonly [RunOptions, readonly Action[], number], error: string): readonly string[] {
  return [`with ${JSON.stringify(how)}, dice ${dice}:`, ...what.map((one) => `  ${inWords(one)}`), error];
}
