import { describe, expect, it } from 'vitest';
import { call } from '../../test/worlds.js';
import type { Call } from '../state/call.js';
import { findConsultation } from './consultation.js';

const customer = call('1700000000.5', { state: 'held', direction: 'incoming' });
const colleague = call('1700000050.9', { state: 'established', direction: 'outgoing' });
const found = (calls: readonly Call[]) => {
  const consultation = findConsultation(calls);
  return consultation && [consultation.original.id, consultation.consultation.id];
};

describe('findConsultation', () => {
  it('finds the younger call that we dialled, and the one that was up before it', () => {
    expect(found([customer, colleague])).toEqual([customer.id, colleague.id]);
  });

  it('does not depend on the order of the list, which a reload may change', () => {
    expect(found([colleague, customer])).toEqual([customer.id, colleague.id]);
  });

  it('compares the counts of one second as numbers', () => {
    const tenth = call('1700000000.10');
    const ninth = call('1700000000.9', { state: 'held' });
    expect(found([tenth, ninth])).toEqual([ninth.id, tenth.id]);
  });

  it('finds the younger one where a system name stands before the ids, whatever the order of the list', () => {
    const tenth = call('Asterisk01-1700000000.10');
    const ninth = call('Asterisk01-1700000000.9', { state: 'held' });
    expect(found([tenth, ninth])).toEqual([ninth.id, tenth.id]);
  });

  it('takes the later of the list where ids are no moments', () => {
    expect(found([call('b', { state: 'held' }), call('a')])).toEqual(['b', 'a']);
  });

  it.each<Call['state']>(['dialing', 'established', 'held'])('finds a colleague whose call is %s', (state) => {
    expect(found([customer, { ...colleague, state }])).toEqual([customer.id, colleague.id]);
  });

  it('looks past a call that rings meanwhile', () => {
    expect(found([customer, colleague, call('1700000060.1', { state: 'ringing', direction: 'incoming' })])).toEqual([
      customer.id,
      colleague.id,
    ]);
  });

  it.each<[string, readonly Call[]]>([
    ['no call', []],
    ['one call', [customer]],
    ['three calls', [customer, colleague, call('1700000070.1')]],
    ['two calls that came in', [customer, { ...colleague, direction: 'incoming' }]],
    ['a call that only rings', [{ ...customer, state: 'ringing' }, colleague]],
    [
      'two calls being dialled',
      [
        { ...customer, state: 'dialing', direction: 'outgoing' },
        { ...colleague, state: 'dialing' },
      ],
    ],
  ])('finds none in %s', (_title, calls) => {
    expect(findConsultation(calls)).toBeUndefined();
  });
});
