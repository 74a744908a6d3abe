import type { Call } from '@hookswitch/core';
import { expect, it } from 'vitest';
import { createFakeNotifications } from '../../test/fakeNotifications.js';
import { createCallNotices } from './createCallNotices.js';
import { createTitleBadge } from './createTitleBadge.js';

const MISLEADING = 'Eve\u202egnp.exe\0\n\u{e0041}';
const MOMENT = { at: 0, exact: true };
const CALL: Call = {
  id: '1.1',
  conversationId: '1.1',
  state: 'ringing',
  direction: 'incoming',
  ownNumber: '1000',
  number: '1001',
  name: 'Eve',
  username: undefined,
  queue: undefined,
  userData: new Map(),
  systemData: new Map(),
  startedAt: MOMENT,
  since: MOMENT,
  answeredAt: undefined,
  conference: undefined,
};
/** As the kit's own words hold a name in a sentence of the other direction. */
const ISOLATED = '\u2068Eve\u2069';

it('a title says a text of the host’s in one line and its own direction', () => {
  let title = 'CRM';
  const badge = createTitleBadge({
    getTitle: () => title,
    setTitle: (next) => {
      title = next;
    },
    onTitle: () => () => {},
    markIcon: () => () => {},
  });
  badge.show(`(1) ${MISLEADING}`);
  expect(title).toBe('(1) Evegnp.exe – CRM');
  badge.show(ISOLATED);
  expect(title).toBe(`${ISOLATED} – CRM`);
  badge.show(undefined);
  expect(title).toBe('CRM');
});

it('a notification says a text of the host’s in one line and its own direction', () => {
  const desk = createFakeNotifications('granted');
  desk.hide(true);
  createCallNotices(desk, () => ({ title: MISLEADING, body: ISOLATED })).show([CALL]);
  expect(desk.shown()).toEqual([`Evegnp.exe | ${ISOLATED}`]);
});
