import { expect } from '@playwright/test';
import { test } from './test.ts';

test('two agents call each other: it dials, rings, is answered and ends @firefox', async ({ seat }) => {
  const ada = await seat('ada');
  const bob = await seat('bob');
  await ada.dial('10 01');
  await expect(ada.call('Dialling', 'Bob Lambert')).toBeVisible();
  await expect(bob.call('Ringing', 'Ada Ives')).toContainText('1000');
  await bob.expectStatus('Ringing');
  await bob.press(bob.call('Ringing', 'Ada Ives'), 'Answer');
  await expect(ada.call('On the line', 'Bob Lambert')).toBeVisible();
  await expect(bob.call('On the line', 'Ada Ives')).toBeVisible();
  await ada.expectStatus('On a call');
  await ada.press(ada.call('On the line', 'Bob Lambert'), 'Hang up');
  await expect(ada.calls()).toHaveCount(0);
  await expect(bob.calls()).toHaveCount(0);
  await ada.expectStatus('Available');
});

test('a call is held and taken back @firefox', async ({ talking: { ada, bob } }) => {
  await ada.press(ada.call('On the line', 'Bob Lambert'), 'Hold');
  const held = ada.call('On hold', 'Bob Lambert');
  await expect(held).toBeVisible();
  await ada.expectStatus('On hold');
  await expect(bob.call('On the line', 'Ada Ives')).toBeVisible();
  await ada.press(held, 'Resume');
  await expect(ada.call('On the line', 'Bob Lambert')).toBeVisible();
});

test('a ringing call is refused', async ({ seat }) => {
  const ada = await seat('ada');
  const bob = await seat('bob');
  await ada.dial('1001');
  await bob.press(bob.call('Ringing', 'Ada Ives'), 'Refuse');
  await expect(bob.calls()).toHaveCount(0);
  await bob.expectStatus('Available');
});

test('a customer arrives through a queue, with their data, before the answer', async ({ seat, xuc }) => {
  const ada = await seat('ada');
  const customer = { number: '0612345678', name: 'Jane Martin', userData: { customer: '4711', reason: '<b>renewal</b>' } };
  await xuc.control('callQueue', { queue: 'sales', customer });
  const ringing = ada.call('Ringing', 'Jane Martin');
  await expect(ringing).toContainText('queue sales');
  await expect(ringing).toContainText('4711');
  // Text from the wire is text.
  await expect(ringing).toContainText('<b>renewal</b>');
});

test('a number that does not exist shows the failed call, and the phone is available again', async ({ seat }) => {
  const ada = await seat('ada');
  await ada.dial('1999');
  await expect(ada.page.getByText('The call to 1999 failed')).toBeVisible();
  await expect(ada.calls()).toHaveCount(0);
  await ada.expectStatus('Available');
});

test('what no phone can dial is refused before it is sent, and stays in the field', async ({ seat }) => {
  const ada = await seat('ada');
  await ada.dial('reception');
  await expect(ada.page.getByRole('alert').filter({ hasText: 'reception' })).toContainText('not something a phone can dial');
  await expect(ada.page.getByLabel('Number to call')).toHaveValue('reception');
  await expect(ada.calls()).toHaveCount(0);
});
