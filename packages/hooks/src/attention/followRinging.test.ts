import { describe, expect, it } from 'vitest';
import { logIn } from '../../test/logIn.js';
import { followRinging, isIncoming, type Ringing } from './followRinging.js';

async function following() {
  const phone = await logIn();
  const told: string[] = [];
  const story = ({ calls, isBusy }: Ringing) => [...calls.map((call) => call.number), ...(isBusy ? ['busy'] : [])].join(' ');
  const leave = followRinging(phone.client, phone.clock, (ringing) => told.push(story(ringing)));
  return { phone, told, leave };
}

describe('followRinging', () => {
  it('tells of calls that ring, the longest first, and of their end', async () => {
    const { phone, told } = await following();
    phone.world.call('0612345678', '1000');
    await phone.flow(1_000);
    phone.world.call('0427466347', '1000');
    await phone.flow();
    phone.world.hangUp('0612345678');
    await phone.flow();
    phone.world.hangUp('0427466347');
    await phone.flow();
    expect(told).toEqual(['0612345678', '0612345678 0427466347', '0427466347', '']);
  });

  it('tells at once what rings already', async () => {
    const phone = await logIn();
    phone.world.call('0612345678', '1000');
    await phone.flow();
    const told: number[] = [];
    followRinging(phone.client, phone.clock, ({ calls }) => told.push(calls.length));
    expect(told).toEqual([1]);
  });

  it('says that the agent is on another call', async () => {
    const { phone, told } = await following();
    phone.world.call('bob', '1000');
    phone.world.answer('1000');
    await phone.flow();
    phone.world.call('0612345678', '1000');
    await phone.flow();
    expect(told.at(-1)).toBe('0612345678 busy');
    phone.world.hangUp('bob');
    await phone.flow();
    expect(told.at(-1)).toBe('0612345678');
  });

  it('goes on through a short gap, and ends with the call that was gone after it', async () => {
    const { phone, told } = await following();
    phone.world.call('0612345678', '1000');
    await phone.flow();
    phone.simulator.faults.drop('ada');
    phone.world.hangUp('0612345678');
    expect(told).toEqual(['0612345678']);
    await phone.flow(8_000);
    expect(phone.client.getState().verification).toBe('verified');
    expect(told).toEqual(['0612345678', '']);
  });

  it('stops ten seconds after the last that is known of the call, and goes on once the server has confirmed it', async () => {
    const { phone, told } = await following();
    phone.world.call('0612345678', '1000');
    await phone.flow();
    phone.simulator.faults.restart({ downMs: 11_000, calls: 'kept' });
    await phone.flow(9_900);
    expect(told).toEqual(['0612345678']);
    await phone.flow(200);
    expect(told).toEqual(['0612345678', '']);
    await phone.flow(10_000);
    expect(phone.client.getState().verification).toBe('verified');
    expect(told).toEqual(['0612345678', '', '0612345678']);
  });

  it('goes on for a call that is heard of while the others are in doubt, however long that lasts', async () => {
    const { phone } = await following();
    phone.world.call('0612345678', '1000');
    phone.world.call('0427466347', '1000');
    await phone.flow();
    const state = phone.client.getState();
    const certain = state.calls.slice(1).map(({ id }) => id);
    const source = { getState: () => ({ ...state, verification: 'checking', certain }) as const, subscribe: () => () => {} };
    const told: string[][] = [];
    followRinging(source, phone.clock, ({ calls }) => told.push(calls.map(({ id }) => id)));
    await phone.flow(60_000);
    expect(told).toEqual([state.calls.map(({ id }) => id), certain]);
  });

  it('tells nothing once left', async () => {
    const { phone, told, leave } = await following();
    phone.world.call('0612345678', '1000');
    await phone.flow();
    phone.simulator.faults.drop('ada');
    await phone.flow();
    leave();
    await phone.flow(60_000);
    expect(told).toEqual(['0612345678']);
  });
});

it.each([
  ['ringing', 'incoming', true],
  ['ringing', 'outgoing', false],
  ['dialing', 'outgoing', false],
  ['established', 'incoming', false],
] as const)('a call that is %s and %s asks for attention: %s', async (state, direction, expected) => {
  const phone = await logIn();
  phone.world.call('0612345678', '1000');
  await phone.flow();
  const [call] = phone.client.getState().calls;
  expect(call && isIncoming({ ...call, state, direction })).toBe(expected);
});
