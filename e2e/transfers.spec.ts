import { expect } from '@playwright/test';
import { test } from './test.ts';

test('a blind transfer takes the call to a third agent @firefox', async ({ talking: { ada, bob }, seat }) => {
  const clea = await seat('clea');
  const dialog = await ada.openTransfer(ada.call('On the line', 'Bob Lambert'), '1002');
  await dialog.getByRole('button', { name: 'Transfer now' }).click();
  await expect(ada.calls()).toHaveCount(0);
  await expect(dialog).toHaveCount(0);
  await clea.press(clea.call('Ringing', 'Bob Lambert'), 'Answer');
  await expect(bob.call('On the line', 'Cléa Moreau')).toBeVisible();
});

test('an attended transfer asks first, and connects the two others @firefox', async ({ talking: { ada, bob }, seat }) => {
  const clea = await seat('clea');
  const dialog = await ada.openTransfer(ada.call('On the line', 'Bob Lambert'), '1002');
  await dialog.getByRole('button', { name: 'Ask first' }).click();
  await expect(ada.call('On hold', 'Bob Lambert')).toBeVisible();
  await clea.press(clea.call('Ringing', 'Ada Ives'), 'Answer');
  await dialog.getByRole('button', { name: 'Connect them' }).click();
  await expect(ada.calls()).toHaveCount(0);
  await expect(bob.call('On the line', 'Cléa Moreau')).toBeVisible();
  await expect(clea.call('On the line', 'Bob Lambert')).toBeVisible();
  await ada.expectStatus('Available');
});

test('an attended transfer that is cancelled leads back to the first caller', async ({ talking: { ada, bob }, seat }) => {
  const clea = await seat('clea');
  const dialog = await ada.openTransfer(ada.call('On the line', 'Bob Lambert'), '1002');
  await dialog.getByRole('button', { name: 'Ask first' }).click();
  await clea.press(clea.call('Ringing', 'Ada Ives'), 'Answer');
  await dialog.getByRole('button', { name: 'Back to Bob' }).click();
  await expect(clea.calls()).toHaveCount(0);
  await expect(ada.calls()).toHaveCount(1);
  await ada.press(ada.call('On hold', 'Bob Lambert'), 'Resume');
  await expect(bob.call('On the line', 'Ada Ives')).toBeVisible();
});

test('closing the transfer dialog changes nothing', async ({ talking: { ada } }) => {
  const dialog = await ada.openTransfer(ada.call('On the line', 'Bob Lambert'), '1002');
  await ada.page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(ada.call('On the line', 'Bob Lambert')).toBeVisible();
});

test('data attached to a call is seen by the next agent', async ({ talking: { ada }, seat }) => {
  const clea = await seat('clea');
  const call = ada.call('On the line', 'Bob Lambert');
  await ada.press(call, 'Add data');
  await call.getByLabel('Label').fill('reason');
  await call.getByLabel('Value').fill('invoice 2026-11');
  await ada.press(call, 'Send');
  await expect(call).toContainText('Sent');
  const dialog = await ada.openTransfer(call, '1002');
  await dialog.getByRole('button', { name: 'Transfer now' }).click();
  const ringing = clea.call('Ringing', 'Bob Lambert');
  await expect(ringing).toContainText('Reason');
  await expect(ringing).toContainText('invoice 2026-11');
});
