import { describe, expect, it } from 'vitest';
import { call } from '../../test/worlds.js';
import type { Call } from '../state/call.js';
import { findConsultation } from './consultation.js';

const customer = call('1700000000.5', { state: 'held', direction: 'incoming' });
const colleague = call('1700000050.9', { consultation: { about: customer.id, isJoined: false } });
const found = (calls: readonly Call[]) => {
  const consultation = findConsultation(calls);
  return consultation && [consultation.original.id, consultation.consultation.id];
};

describe('findConsultation', () => {
  it('finds the call that asks about another, whatever the order of the list, which a reload may change', () => {
    expect(found([customer, colleague])).toEqual([customer.id, colleague.id]);
    expect(found([colleague, customer])).toEqual([customer.id, colleague.id]);
  });

  it.each<Call['state']>(['dialing', 'ringing', 'established', 'held'])('finds a colleague whose call is %s', (state) => {
    expect(found([customer, { ...colleague, state }])).toEqual([customer.id, colleague.id]);
  });

  it.each<Call['state']>(['ringing', 'established'])('looks past another call that is %s', (state) => {
    expect(found([call('1700000060.1', { state, direction: 'incoming' }), customer, colleague])).toEqual([customer.id, colleague.id]);
  });

  it.each<[string, readonly Call[]]>([
    ['no call', []],
    ['one call', [customer]],
    ['two calls made on the telephone', [customer, { ...colleague, consultation: undefined }]],
    ['two calls that came in', [customer, call('1700000050.9', { direction: 'incoming' })]],
    ['a call asked about that is over', [colleague, call('1700000001.1')]],
    ['a call that only rings', [{ ...customer, state: 'ringing' }, colleague]],
    ['two calls made to talk at once', [customer, { ...colleague, consultation: { about: customer.id, isJoined: true } }]],
  ])('finds none in %s', (_title, calls) => {
    expect(findConsultation(calls)).toBeUndefined();
  });
});
