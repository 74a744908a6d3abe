import { describe, expect, it } from 'vitest';
import { call, phone } from '../../test/worlds.js';
import type { PhoneState } from '../state/phoneState.js';
import { createStateHolder } from './stateHolder.js';

function setUp(onChanges: (holder: ReturnType<typeof createStateHolder>) => void = () => {}) {
  const log: string[] = [];
  const holder = createStateHolder(
    phone(),
    () => onChanges(holder),
    (change) => log.push(`${change.type} ${change.call.id}`),
  );
  holder.subscribe(() => log.push('state'));
  return { holder, log };
}

const withCall = (id: string) => (state: PhoneState) => ({ ...state, calls: [...state.calls, call(id)] });

describe('createStateHolder', () => {
  it('tells once of each change, when the new state is out', () => {
    const { holder, log } = setUp();
    holder.set(withCall('1.1'));
    expect(log).toEqual(['state', 'started 1.1']);
    expect(holder.get().calls).toHaveLength(1);
  });

  it('is silent when nothing changed', () => {
    const { holder, log } = setUp();
    holder.set((state) => state);
    expect(log).toEqual([]);
  });

  it('joins a change that is made while another is taken', () => {
    const { holder, log } = setUp((inner) => inner.set((state) => ({ ...state, dnd: true })));
    holder.set(withCall('1.1'));
    expect(log).toEqual(['state', 'started 1.1']);
    expect(holder.get()).toMatchObject({ dnd: true, calls: [{ id: '1.1' }] });
  });

  it('tells of changes in their order, also when a listener makes the next one', () => {
    const { holder, log } = setUp();
    let isFirst = true;
    holder.subscribe(() => {
      if (!isFirst) return;
      isFirst = false;
      holder.set(withCall('1.2'));
    });
    holder.set(withCall('1.1'));
    expect(log.filter((entry) => entry !== 'state')).toEqual(['started 1.1', 'started 1.2']);
  });

  it('tells nobody once cleared', () => {
    const { holder, log } = setUp();
    holder.clear();
    holder.set((state) => ({ ...state, dnd: true }));
    expect(log).toEqual([]);
  });
});
