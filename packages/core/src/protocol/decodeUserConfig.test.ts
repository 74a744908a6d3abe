import { describe, expect, it } from 'vitest';
import { decodeUserConfig } from './decodeUserConfig.js';
import type { UserConfigUpdate } from './serverMessages.js';

/** What a server sends when it announces one feature: everything else at its default. */
const DEFAULTS = {
  fullName: null,
  firstName: null,
  lastName: null,
  mobileNumber: null,
  agentId: null,
  voiceMailId: null,
  voiceMailEnabled: false,
  dndEnabled: false,
  naFwdEnabled: false,
  naFwdDestination: null,
  uncFwdEnabled: false,
  uncFwdDestination: null,
  busyFwdEnabled: false,
  busyFwdDestination: null,
};

describe('a full record', () => {
  it('says everything it carries', () => {
    const record = {
      userId: 9,
      firstName: 'Jane',
      lastName: 'Black',
      fullName: 'Jane Black',
      mobileNumber: '0612345678',
      agentId: 22,
      voiceMailId: 58,
      voiceMailEnabled: true,
      dndEnabled: true,
      naFwdEnabled: true,
      naFwdDestination: '3001',
      uncFwdEnabled: false,
      uncFwdDestination: '',
      busyFwdEnabled: false,
      busyFwdDestination: '3002',
    };
    expect(decodeUserConfig(record)).toEqual({
      identity: {
        userId: 9,
        firstName: 'Jane',
        lastName: 'Black',
        fullName: 'Jane Black',
        mobileNumber: '0612345678',
        agentId: 22,
        voiceMailId: 58,
        voiceMailEnabled: true,
      },
      dnd: true,
      naFwd: { enabled: true, destination: '3001' },
      uncFwd: { enabled: false, destination: '' },
      busyFwd: { enabled: false, destination: '3002' },
    });
  });

  it.each<[title: string, record: object, update: UserConfigUpdate]>([
    [
      'believes DND beside a forward',
      { fullName: 'J', dndEnabled: false, naFwdDestination: '3001' },
      { identity: person('J'), dnd: false, naFwd: off('3001') },
    ],
    [
      'says nothing of a forward whose destination is null',
      { ...DEFAULTS, fullName: 'J' },
      { identity: { ...person('J'), voiceMailEnabled: false }, dnd: false },
    ],
    ['says nothing of DND without the flag', { fullName: 'J' }, { identity: person('J') }],
    ['is full with an empty name', { fullName: '' }, { identity: person('') }],
    ['has no mobile number when it is empty', { fullName: 'J', mobileNumber: '' }, { identity: person('J') }],
    ['takes numbers sent as text', { fullName: 'J', userId: '9', agentId: '22' }, { identity: { ...person('J'), userId: 9, agentId: 22 } }],
  ])('%s', (_title, record, update) => {
    expect(decodeUserConfig(record)).toEqual(update);
  });
});

describe('a partial record', () => {
  it.each<[title: string, record: object, update: UserConfigUpdate]>([
    ['announces DND on', { ...DEFAULTS, dndEnabled: true }, { dnd: true }],
    ['announces DND off', { ...DEFAULTS, dndEnabled: false }, { dnd: false }],
    ['announces DND with nothing else in the frame', { dndEnabled: true }, { dnd: true }],
    ['announces a forward and says nothing of DND', { ...DEFAULTS, naFwdEnabled: true, naFwdDestination: '3001' }, { naFwd: on('3001') }],
    [
      'does not believe DND on beside a forward',
      { ...DEFAULTS, dndEnabled: true, uncFwdEnabled: true, uncFwdDestination: '3' },
      { uncFwd: on('3') },
    ],
    ['announces a forward going off, its destination repeated', { ...DEFAULTS, busyFwdDestination: '3002' }, { busyFwd: off('3002') }],
    ['announces a cleared forward: an empty destination is not null', { ...DEFAULTS, uncFwdDestination: '' }, { uncFwd: off('') }],
    ['leaves out a forward that is enabled but has no destination', { ...DEFAULTS, naFwdEnabled: true }, { dnd: false }],
    ['takes a destination sent as a number', { naFwdEnabled: true, naFwdDestination: 3001 }, { naFwd: on('3001') }],
    [
      'keeps the identity we have, whatever else it carries',
      { userId: 9, firstName: 'Jane', fullName: null, dndEnabled: true },
      { dnd: true },
    ],
    ['says nothing when it carries nothing', {}, {}],
    ['says nothing of DND when the flag is null', { ...DEFAULTS, dndEnabled: null }, {}],
    ['does not take text for a flag', { dndEnabled: 'true' }, {}],
  ])('%s', (_title, record, update) => {
    expect(decodeUserConfig(record)).toEqual(update);
  });
});

function person(fullName: string) {
  return { fullName, firstName: '', lastName: '' };
}

function on(destination: string) {
  return { enabled: true, destination };
}

function off(destination: string) {
  return { enabled: false, destination };
}
