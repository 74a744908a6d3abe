import { parseArgs } from 'node:util';
import type { ScenarioName } from '../scenarios/Scenario.js';
import { scenarios } from '../scenarios/scenarios.js';
import { type Beliefs, beliefs } from '../world/beliefs.js';
import type { SimulatorServerOptions } from './createSimulatorServer.js';

/** What a command line asks for. */
export type CliRequest =
  | {
      readonly kind: 'run';
      readonly options: SimulatorServerOptions & { readonly port: number; readonly host: string };
      readonly frames: boolean;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly message: string };

/** What `--help` prints. */
export const HELP = `hookswitch-simulator: a XiVO XUC server with telephones, for demos and tests

  --port <n>           where to listen (8090; 0 takes a free one)
  --host <address>     on which address (127.0.0.1)
  --scenario <name>    what happens by itself (office):
                       ${Object.keys(scenarios).join(', ')}
  --frames             print every frame
  --control            let POST /simulator/<action> steer the world, from this machine
  --no-answer <s>      seconds a phone rings before the call goes on (25)
  --ttl <s>            seconds a token is good for (3600)
  --seed <n>           the seed of everything left to chance
  --belief <name=answer>  how the server is where no document says it; may be repeated:
                       ${Object.keys(beliefs).join(', ')}
  --help               this text
`;

/** Reads a command line, without doing anything. */
export function parseCli(args: readonly string[]): CliRequest {
  let values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  try {
    values = parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    return { kind: 'mistake', message: error instanceof Error ? error.message : String(error) };
  }
  if (values['help']) return { kind: 'help' };
  const scenario = values['scenario'] ?? 'office';
  if (!isScenario(scenario)) return mistake(`There is no scenario ${scenario}; there are ${Object.keys(scenarios).join(', ')}`);
  const numbers: Record<string, number> = {};
  for (const name of ['port', 'no-answer', 'ttl', 'seed']) {
    const value = values[name];
    if (value === undefined) continue;
    if (!/^\d+$/.test(String(value))) return mistake(`--${name} takes a whole number, not ${value}`);
    numbers[name] = Number(value);
  }
  const { port = 8090, 'no-answer': noAnswer, ttl, seed } = numbers;
  if (port > 65_535) return mistake(`--port goes up to 65535, not ${port}`);
  const believed = readBeliefs(values['belief']);
  if (typeof believed === 'string') return mistake(believed);
  return {
    kind: 'run',
    frames: values['frames'] === true,
    options: {
      port,
      host: String(values['host'] ?? '127.0.0.1'),
      scenario,
      control: values['control'] === true,
      ...(noAnswer === undefined ? {} : { settings: { noAnswerMs: noAnswer * 1_000 } }),
      ...(Object.keys(believed).length === 0 ? {} : { beliefs: believed }),
      ...(ttl === undefined ? {} : { ttlSeconds: ttl }),
      ...(seed === undefined ? {} : { seed }),
    },
  };
}

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  scenario: { type: 'string' },
  frames: { type: 'boolean' },
  control: { type: 'boolean' },
  'no-answer': { type: 'string' },
  ttl: { type: 'string' },
  seed: { type: 'string' },
  belief: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Beliefs from `name=answer` texts, or what is wrong with one. */
function readBeliefs(texts: unknown): Partial<Beliefs> | string {
  const believed: Record<string, string> = {};
  for (const text of Array.isArray(texts) ? texts.map(String) : []) {
    const [name = '', answer = ''] = text.split('=');
    const answers: readonly string[] | undefined = Object.entries(beliefs).find(([known]) => known === name)?.[1];
    if (!answers) return `There is no belief ${name}; there are ${Object.keys(beliefs).join(', ')}`;
    if (!answers.includes(answer)) return `--belief ${name} takes ${answers.join(', ')}, not ${answer}`;
    believed[name] = answer;
  }
  return believed;
}

function isScenario(name: unknown): name is ScenarioName {
  return typeof name === 'string' && Object.hasOwn(scenarios, name);
}

function mistake(message: string): CliRequest {
  return { kind: 'mistake', message };
}
