import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { logIn } from '../test/logIn.js';
import { ScreenPop } from '../test/ReadmeScreenPop.js';
import { Waiting } from '../test/ReadmeWaiting.js';
import { happens, renderPhone, turnPageByHand } from '../test/renderPhone.js';

turnPageByHand();

it.each(['ReadmeScreenPop', 'ReadmeWaiting'])('%s is in the README as it is compiled here', (name) => {
  const readme = readFileSync(`${import.meta.dirname}/../README.md`, 'utf8');
  expect(readme).toContain(`\`\`\`tsx\n${readFileSync(`${import.meta.dirname}/../test/${name}.tsx`, 'utf8')}\`\`\`\n`);
});

it('opens the customer once for a call that comes, as the README says', async () => {
  const phone = await logIn();
  const open = vi.fn();
  renderPhone(phone, <ScreenPop open={open} />);
  await happens(phone, () => phone.world.callQueue('sales', { number: '0612345678', name: 'Jane', userData: { customer: '4711' } }));
  await happens(phone, () => phone.world.answer('1000'));
  expect(open.mock.calls).toEqual([['4711']]);
});

it('counts who waits, as the README says', async () => {
  const phone = await logIn();
  renderPhone(phone, <Waiting />);
  await happens(phone, () => phone.world.call('bob', '1000'));
  await happens(phone, () => void phone.client.dnd(true));
  expect(screen.getByText('1 waiting, do not disturb')).toBeDefined();
});
