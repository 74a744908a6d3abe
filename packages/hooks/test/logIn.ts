import { createClient, type PhoneClient, type PhoneClientOptions } from '@hookswitch/core';
import { ManualClock } from '@hookswitch/core/testing';
import { createSimulator, type FrameRecord, type Simulator, type SimulatorOptions, type World } from '@hookswitch/simulator';

/** One agent's phone, a whole PBX behind it, and the time in the test's hands. */
export interface Phone {
  readonly clock: ManualClock;
  readonly simulator: Simulator;
  readonly world: World;
  readonly client: PhoneClient;
  /** Commands that reached the server, in order, from the log-on on. */
  readonly sent: readonly Record<string, unknown>[];
  /** Lets everything that is under way arrive, and moves time on. */
  readonly flow: (ms?: number) => Promise<void>;
}

/** A client that has not logged in yet. */
export function createPhone(options: PhoneClientOptions = {}, world: SimulatorOptions = {}): Phone {
  const clock = new ManualClock();
  const simulator = createSimulator({ clock, scenario: 'quiet', ...world });
  const client = createClient({
    server: 'https://xuc.test',
    transport: simulator.transport,
    fetch: simulator.fetch,
    clock,
    random: () => 0.5,
    wakeSignals: () => () => {},
    ...options,
  });
  const sent: Record<string, unknown>[] = [];
  simulator.onFrame((frame) => {
    const command = commandIn(frame);
    if (command) sent.push(command);
  });
  return {
    clock,
    simulator,
    world: simulator.world,
    client,
    sent,
    flow: (ms = 0) => clock.flow(ms),
  };
}

/** An agent at work: Ada, unless somebody else is asked for. */
export async function logIn(username = 'ada', options: PhoneClientOptions = {}, world: SimulatorOptions = {}): Promise<Phone> {
  const phone = createPhone(options, world);
  const done = phone.client.login({ username, password: '1234' });
  await phone.flow();
  await done;
  await phone.flow();
  return phone;
}

/** The page loads again: another client, on the same telephone exchange. The former page is gone without a word. */
export function reload(phone: Phone, options: PhoneClientOptions = {}): Phone {
  const client = createClient({
    server: 'https://xuc.test',
    transport: phone.simulator.transport,
    fetch: phone.simulator.fetch,
    clock: phone.clock,
    random: () => 0.5,
    wakeSignals: () => () => {},
    ...options,
  });
  return { ...phone, client };
}

/** A phone with single sign-on: whoever is `named` comes with the next `connect()`, and the client is not told who it is. */
export function createSingleSignOnPhone(): Phone & { readonly named: (username: string) => void } {
  let who = 'ada';
  const phone: Phone = createPhone({ getToken: async () => phone.simulator.issueToken(who) });
  return {
    ...phone,
    named: (username) => {
      who = username;
    },
  };
}

function commandIn({ direction, text }: FrameRecord): Record<string, unknown> | undefined {
  const frame: unknown = direction === 'in' ? JSON.parse(text) : undefined;
  return typeof frame === 'object' && frame !== null && 'command' in frame ? { ...frame } : undefined;
}
