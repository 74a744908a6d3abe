import { createClient, type PhoneClient } from '@hookswitch/core';
import { createSimulator, type Faults, type Simulator, type SimulatorOptions, type World } from '@hookswitch/simulator';
import type { StoryContext } from '@storybook/react-vite';

/** `parameters.simulator`: the phone a story is told on. A story without it has none. */
export interface StoryPhoneOptions extends Omit<SimulatorOptions, 'clock'> {
  /** Who logs in; `false` for a story that begins before that. @default 'ada' */
  readonly agent?: string | false;
  /** What has happened by the time the story is first seen. */
  readonly script?: (world: World, faults: Faults) => void;
}

/** One story's phone with the exchange behind it; a play function moves both. */
export interface StoryPhone extends Pick<Simulator, 'world' | 'faults'> {
  readonly client: PhoneClient;
}

/** Any address does: the transport and the fetch are the simulator's. */
const SERVER = 'https://xuc.example.org';

/** A mount has one signal, which survives a change of args or globals: neither may hang up a story's calls. */
const phones = new WeakMap<AbortSignal, StoryPhone>();

/** Sets the phone up before its story is mounted; returns what takes it away. */
export async function openStoryPhone({ parameters, abortSignal }: StoryContext): Promise<(() => void) | undefined> {
  const options: StoryPhoneOptions | undefined = parameters['simulator'];
  if (!options || phones.has(abortSignal)) return undefined;
  const { agent = 'ada', script, ...world } = options;
  const simulator = createSimulator(world);
  const client = createClient({
    server: SERVER,
    transport: simulator.transport,
    fetch: simulator.fetch,
    // Always the longest wait: a play function has time to see it.
    random: () => 1,
    // The page is a runner's, which hides it and shows it as it likes.
    wakeSignals: () => () => undefined,
  });
  phones.set(abortSignal, { world: simulator.world, faults: simulator.faults, client });
  if (agent !== false) await logIn(client, agent, simulator.world);
  script?.(simulator.world, simulator.faults);
  return () => {
    phones.delete(abortSignal);
    client.dispose();
    simulator.dispose();
  };
}

/** The phone of the story that a decorator or a play function belongs to, if it has one. */
export function findStoryPhone({ abortSignal }: Pick<StoryContext, 'abortSignal'>): StoryPhone | undefined {
  return phones.get(abortSignal);
}

/** The phone of the story that a play function belongs to. */
export function phoneOf(context: Pick<StoryContext, 'abortSignal'>): StoryPhone {
  const phone = findStoryPhone(context);
  if (!phone) throw new Error('This story has no phone: give it parameters: { simulator: {} }.');
  return phone;
}

/** Logged on, and the server has told which calls there are: a story begins without doubt. */
async function logIn(client: PhoneClient, username: string, world: World): Promise<void> {
  await client.login({ username, password: world.user(username)?.entry.password ?? '' });
  await new Promise<void>((resolve) => {
    const look = () => {
      if (client.getState().verification !== 'verified') return;
      leave();
      resolve();
    };
    const leave = client.subscribe(look);
    look();
  });
}
