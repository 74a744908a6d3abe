import { expect } from '@playwright/test';
import type { Agent } from './Agent.ts';
import { test } from './test.ts';

async function forward(agent: Agent, kind: string, destination: string): Promise<void> {
  await agent.page.getByLabel(`${kind}: number`).fill(destination);
  const toggle = agent.page.getByRole('switch', { name: kind });
  // The switch itself is out of sight; what is clicked is its track, as the label passes it on.
  await toggle.focus();
  await agent.page.keyboard.press('Space');
  await expect(toggle).toBeChecked();
}

test('with do not disturb on, a call never rings', async ({ seat }) => {
  const ada = await seat('ada');
  const bob = await seat('bob');
  const toggle = bob.page.getByRole('switch', { name: 'Do not disturb' });
  await toggle.focus();
  await bob.page.keyboard.press('Space');
  await expect(toggle).toBeChecked();
  await ada.dial('1001');
  // The call goes to Bob's mailbox instead.
  await expect(ada.calls()).toHaveCount(1);
  await expect(ada.page.getByRole('article', { name: /^On the line/ })).toBeVisible();
  await expect(bob.calls()).toHaveCount(0);
});

test('an unconditional forward leads a call elsewhere at once', async ({ seat }) => {
  const [ada, bob, clea] = [await seat('ada'), await seat('bob'), await seat('clea')];
  await forward(bob, 'Forward all calls', '1002');
  await ada.dial('1001');
  await expect(clea.call('Ringing', 'Ada Ives')).toBeVisible();
  await expect(bob.calls()).toHaveCount(0);
});

test('a forward on busy leads a second call elsewhere', async ({ talking: { bob }, seat, xuc }) => {
  const clea = await seat('clea');
  await forward(bob, 'Forward when busy', '1002');
  await xuc.control('call', { from: 'dan', to: '1001' });
  await expect(clea.call('Ringing', 'Dan Okafor')).toBeVisible();
  await expect(bob.calls()).toHaveCount(1);
});

test.describe('a phone that rings for three seconds', () => {
  test.use({ noAnswerSeconds: 3 });

  test('a forward on no answer leads a call elsewhere after it has rung', async ({ seat }) => {
    const [ada, bob, clea] = [await seat('ada'), await seat('bob'), await seat('clea')];
    await forward(bob, 'Forward on no answer', '1002');
    await ada.dial('1001');
    await expect(bob.call('Ringing', 'Ada Ives')).toBeVisible();
    await expect(clea.call('Ringing', 'Ada Ives')).toBeVisible();
    await expect(bob.calls()).toHaveCount(0);
  });
});

test('a forward that is switched off keeps its destination', async ({ seat }) => {
  const bob = await seat('bob');
  await forward(bob, 'Forward all calls', '1002');
  const toggle = bob.page.getByRole('switch', { name: 'Forward all calls' });
  await toggle.focus();
  await bob.page.keyboard.press('Space');
  await expect(toggle).not.toBeChecked();
  await bob.page.reload();
  await expect(bob.page.getByLabel('Forward all calls: number')).toHaveValue('1002');
});

test('in a side panel the forwards fold to a line that tells how many are on', async ({ seat }) => {
  const ada = await seat('ada');
  await forward(ada, 'Forward all calls', '1002');
  await ada.page.setViewportSize({ width: 320, height: 700 });
  await ada.page.reload();
  await expect(ada.page.getByText('1 on', { exact: true })).toBeVisible();
  await expect(ada.page.getByLabel('Forward all calls: number')).toBeHidden();
});

test('a voicemail message counts', async ({ seat, xuc }) => {
  const ada = await seat('ada');
  await expect(ada.page.getByText('No new messages')).toBeVisible();
  await xuc.control('leaveMessage', { who: 'ada' });
  await expect(ada.page.getByText('1 new message')).toBeVisible();
});

test('a colleague’s state changes in the grid', async ({ seat, xuc }) => {
  const ada = await seat('ada');
  const dan = await ada.findColleague('Dan Okafor');
  await expect(dan).toContainText('Available');
  await xuc.control('call', { from: 'eve', to: '1003' });
  await expect(dan).toContainText('Ringing');
  await xuc.control('answer', { who: 'dan' });
  await expect(dan).toContainText('On a call');
  await xuc.control('hangUp', { who: 'dan' });
  await expect(dan).toContainText('Available');
});
