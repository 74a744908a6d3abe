import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { VoicemailBadgeView } from '../voicemail/VoicemailBadgeView.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { MessagesProvider } from './MessagesProvider.js';

afterEach(cleanup);

test.each([
  [ar, 'محاولات كثيرة. انتظر ثانية واحدة وإلا', 'محاولات كثيرة. انتظر ثانيتين وإلا'],
  [de, 'Warten Sie 1 Sekunde,', 'Warten Sie 2 Sekunden,'],
  [en, 'Wait 1 second,', 'Wait 2 seconds,'],
  [es, 'Espere 1 segundo ', 'Espere 2 segundos '],
  [fr, 'Patientez 1\u00a0seconde,', 'Patientez 2\u00a0secondes,'],
] as const)('$0.locale counts the seconds to wait', (messages, one, two) => {
  expect(messages.error({ code: 'too-many-attempts', retryInMs: 900 })).toContain(one);
  expect(messages.error({ code: 'too-many-attempts', retryInMs: 1500 })).toContain(two);
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

test('a host overrides one word and keeps the rest', () => {
  const mine = { ...fr, voicemail: { ...fr.voicemail, label: 'Répondeur' } };
  render(
    <MessagesProvider messages={mine}>
      <VoicemailBadgeView counters={{ voiceMailId: 1, newMessages: 2, waitingMessages: 1, oldMessages: 1 }} />
    </MessagesProvider>,
  );
  expect(screen.getByRole('group', { name: 'Répondeur' }).textContent).toBe('2 nouveaux messages1 écouté');
});
