import { expect, it } from 'vitest';
import { setUpClient } from '../../test/startClient.js';
import type { TextMemory } from '../lib/tabMemory.js';
import { keepSession } from './keepSession.js';

/** A tab's memory: what one page writes, the next reads. */
function tab(text?: string): TextMemory & { text: string | undefined } {
  const memory = {
    text,
    read: () => memory.text,
    write(next: string) {
      memory.text = next;
    },
    clear() {
      memory.text = undefined;
    },
  };
  return memory;
}

/** A page of the tab, from its beginning on. */
function open(memory: TextMemory) {
  const session = keepSession(memory);
  const page = setUpClient({ onSession: session.note });
  session.restore(page.client);
  return page;
}

const phase = (page: ReturnType<typeof open>) => page.client.getState().connection.phase;

it('signs an agent in again after a reload, without a password', async () => {
  const memory = tab();
  const before = open(memory);
  await Promise.race([before.login(), before.settle()]);
  expect(memory.text).not.toContain('pass word');
  const after = open(memory);
  await after.settle();
  expect(phase(after)).toBe('online');
  expect(after.rest.requests.some(({ url }) => url.endsWith('/auth/login'))).toBe(false);
});

it('forgets the session when the agent signs out', async () => {
  const memory = tab();
  const page = open(memory);
  await Promise.race([page.login(), page.settle()]);
  expect(memory.text).toBeDefined();
  page.client.disconnect();
  expect(memory.text).toBeUndefined();
  expect(phase(open(memory))).toBe('idle');
});

it('keeps the newest session when another user logs in over it', async () => {
  const memory = tab(JSON.stringify({ username: 'ada', token: 'old' }));
  const page = open(memory);
  await Promise.race([page.login(), page.settle()]);
  expect(memory.text).toContain('jblack');
});

it.each([
  ['no JSON', '{'],
  ['a number', '7'],
  ['no token', '{"username":"ada"}'],
  ['a token that is no text', '{"username":"ada","token":7}'],
  ['an address nobody can read', '{"username":"ada","token":"t","server":"ftp://x"}'],
])('asks for the log-in where the tab has kept %s', async (_what, text) => {
  const page = open(tab(text));
  await page.settle();
  expect(phase(page)).toBe('idle');
});
