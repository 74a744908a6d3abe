import { parseArgs } from 'node:util';
import { inWords, isWhole, RANGES } from '../fieldChecks.js';
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
  | { readonly kind: 'version' }
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
  --belief <name=answer>
                       how the server is where no document says it; may be repeated:
                       ${Object.keys(beliefs).join(', ')}
  --version            which version this is
  --help               this text
`;

/** The numbers a command line may have, and from where to where each goes. */
const NUMBERS = {
  port: RANGES.port,
  'no-answer': RANGES.seconds,
  ttl: RANGES.ttlSeconds,
  seed: RANGES.seed,
} as const;

/** Reads a command line, without doing anything. */
export function parseCli(args: readonly string[]): CliRequest {
  const parsed = parse(args);
  if (typeof parsed === 'string') return mistake(parsed);
  if (parsed.help) return { kind: 'help' };
  if (parsed.version) return { kind: 'version' };
  const { scenario = 'office', host = '127.0.0.1', frames = false, control = false } = parsed;
  if (!isScenario(scenario)) return mistake(`There is no scenario ${scenario}; there are ${Object.keys(scenarios).join(', ')}`);
  if (host.trim() === '') return mistake('--host takes an address');
  const numbers: { -readonly [Name in keyof typeof NUMBERS]?: number } = {};
  for (const name of ['port', 'no-answer', 'ttl', 'seed'] as const) {
    const text = parsed[name];
    if (text === undefined) continue;
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!isWhole(number, NUMBERS[name])) return mistake(`--${name} takes ${inWords(NUMBERS[name])}, not ${text || 'nothing'}`);
    numbers[name] = number;
  }
  const believed = readBeliefs(parsed.belief ?? []);
  if (typeof believed === 'string') return mistake(believed);
  const { port = 8090, 'no-answer': noAnswer, ttl, seed } = numbers;
  return {
    kind: 'run',
    frames,
    options: {
      port,
      host,
      scenario,
      control,
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
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The options as text, or what is wrong with them, in our words and not in Node's. */
function parse(args: readonly string[]) {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const given = new Set<string>();
  const clear: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return `There is no use for ${token.value}`;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) return `There is no option ${rawName}`;
    const takesValue = OPTIONS[name].type === 'string';
    if (!takesValue && value !== undefined) return `--${name} takes no value`;
    // An option in a value's place was meant as an option; `-1` was not.
    if (takesValue && (value === undefined || (!inlineValue && value.startsWith('--')))) return `--${name} takes a value`;
    if (given.has(name) && name !== 'belief') return `--${name} may be given once`;
    given.add(name);
    clear.push(value === undefined ? `--${name}` : `--${name}=${value}`);
  }
  return parseArgs({ args: clear, options: OPTIONS, strict: true }).values;
}

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}

/** Beliefs from `name=answer` texts, or what is wrong with one. */
function readBeliefs(texts: readonly string[]): Partial<Beliefs> | string {
  const believed: Record<string, string> = {};
  for (const text of texts) {
    const [name = '', ...rest] = text.split('=');
    const answer = rest.join('=');
    const answers: readonly string[] | undefined = Object.entries(beliefs).find(([known]) => known === name)?.[1];
    if (!answers) return `There is no belief ${name}; there are ${Object.keys(beliefs).join(', ')}`;
    if (!answers.includes(answer)) return `--belief ${name} takes ${answers.join(', ')}, not ${answer || 'nothing'}`;
    if (Object.hasOwn(believed, name)) return `--belief ${name} may be given once`;
    believed[name] = answer;
  }
  return believed;
}

function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}

function mistake(message: string): CliRequest {
  return { kind: 'mistake', message };
}
