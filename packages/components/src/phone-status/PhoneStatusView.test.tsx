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
