import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { PhoneStatusView } from './PhoneStatusView.js';

const user = { firstName: 'Ada', lastName: 'Ives', fullName: 'Ada Ives' };

afterEach(cleanup);

describeConformance('PhoneStatusView', <PhoneStatusView status="ONHOLD" user={user} ownNumber="1000" />);

test('says not known while nothing is', () => {
  render(<PhoneStatusView status={undefined} user={undefined} ownNumber={undefined} />);
  expect(screen.getByRole('group').textContent).toBe('Not known');
});

test('keeps the place of a number that the server tells with the first call', () => {
  const { container, rerender } = render(<PhoneStatusView status="AVAILABLE" user={user} ownNumber={undefined} />);
  const place = container.querySelector('.hs-phone-number');
  expect(place?.textContent).toBe('\u00a0');
  rerender(<PhoneStatusView status="RINGING" user={user} ownNumber="1000" />);
  expect(container.querySelector('.hs-phone-number')).toBe(place);
  expect(place?.textContent).toBe('Number 1000');
});

test('an available phone that does not ring says so beside its state', () => {
  render(<PhoneStatusView status="AVAILABLE" user={user} ownNumber="1000" isDnd forwardedTo="1002" />);
  const { dataset, textContent } = screen.getByRole('group');
  expect(textContent).toMatch(/Available.*Do not disturb.*Calls go to 1002/);
  expect(dataset).toMatchObject({ status: 'AVAILABLE', dnd: 'true', forwarded: 'true' });
});
