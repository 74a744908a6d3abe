import { defineUserData } from '@hookswitch/core/schema';
import { expectTypeOf } from 'vitest';
import { useSetUserData } from '../commands/useSetUserData.js';
import type { CallListOptions } from '../props/useCallList.js';
import { useUserData } from './useUserData.js';

const schema = defineUserData({
  balance: { label: 'Balance', kind: 'number' },
  status: { label: 'Status', kind: 'choice', options: ['gold', { value: 'silver', label: 'Silver' }] },
});

export function useTyped() {
  const data = useUserData(schema, '1.1');
  expectTypeOf(data?.values.balance).toEqualTypeOf<number | undefined>();
  expectTypeOf(data?.values.status).toEqualTypeOf<'gold' | 'silver' | undefined>();
  // @ts-expect-error there is no such field
  void data?.values.other;
  // @ts-expect-error there may be no such call
  void data.values;

  const { setUserData } = useSetUserData(schema, '1.1');
  setUserData({ status: 'gold', balance: 1 });
  // @ts-expect-error not an option
  setUserData({ status: 'bronze' });
  // @ts-expect-error not of its kind
  setUserData({ balance: '1' });
  // @ts-expect-error there is no such field
  setUserData({ other: 'x' });
}

// The call list takes any schema.
export const options: CallListOptions = { onTransfer: () => {}, schema };
