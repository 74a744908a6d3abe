import type { PhoneErrorContext } from '@hookswitch/core';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { VoicemailBadgeView } from '../voicemail/VoicemailBadgeView.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { MessagesProvider } from './MessagesProvider.js';

const contexts: readonly PhoneErrorContext[] = [
  { code: 'unreachable' },
  { code: 'server-error', text: 'boom' },
  { code: 'too-many-attempts', retryInMs: 1500 },
  { code: 'bad-destination', command: 'dial', typed: '12$' },
  { code: 'timeout', command: 'directTransfer', partial: false },
  { code: 'refused-by-server', command: 'dial', text: 'no' },
  { code: 'several-calls', command: 'setData' },
  { code: 'superseded', command: 'searchContacts' },
];

afterEach(cleanup);

test.each([ar, de, en, es, fr])('$locale says what happened and what to do, in whole sentences', (messages) => {
  for (const context of contexts) expect(messages.error(context)).toMatch(/^["“„«\p{Lu}\p{Lo}].+[.]$/su);
});

test('Arabic sets names apart, which may run the other way', () => {
  const said = [ar.transfer.title('Ada'), ar.callList.ended('Ada', 'lost'), ar.error({ code: 'server-error', text: 'Ada' })];
  for (const sentence of said) expect(sentence).toContain('\u2068Ada\u2069');
});

test.each([
  [0, 'لا توجد رسائل جديدة'],
  [1, 'رسالة جديدة واحدة'],
  [2, 'رسالتان جديدتان'],
  [3, '3 رسائل جديدة'],
  [11, '11 رسالة جديدة'],
  [100, '100 رسالة جديدة'],
])('Arabic counts %i', (count, said) => {
  expect(ar.voicemail.newMessages(count)).toBe(said);
});

test('French keeps narrow no-break spaces before high punctuation', () => {
  const words = [...contexts.map(fr.error), ...Object.values(fr.refusal), fr.callList.incoming('A', undefined, [])].join(' ');
  expect(words).not.toMatch(/[^\u202f](?:[;:!?»](?=\s|$))/);
});

test('a host overrides one word and keeps the rest', () => {
  const mine = { ...fr, voicemail: { ...fr.voicemail, label: 'Répondeur' } };
  render(
    <MessagesProvider messages={mine}>
      <VoicemailBadgeView counters={{ voiceMailId: 1, newMessages: 2, waitingMessages: 1, oldMessages: 1 }} />
    </MessagesProvider>,
  );
  expect(screen.getByRole('group', { name: 'Répondeur' }).textContent).toBe('2 nouveaux messages1 écouté');
});
