import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { CUSTOMER, customerData } from '../../test/customerData.js';
import { describeConformance } from '../../test/describeConformance.js';
import { makeCall, YES } from '../../test/makeCall.js';
import { UserDataPanelView, type UserDataPanelViewProps } from './UserDataPanelView.js';

const props: UserDataPanelViewProps = {
  call: makeCall({ userData: CUSTOMER }),
  permission: YES,
  problem: undefined,
  onSetData: async () => true,
  schema: customerData,
};

afterEach(cleanup);

describeConformance('UserDataPanelView', <UserDataPanelView {...props} />);
describeConformance('UserDataPanelView without a call', <UserDataPanelView {...props} call={undefined} />);

test('is named after the call, and says when there is none', () => {
  const { rerender } = render(<UserDataPanelView {...props} />);
  expect(screen.getByRole('region', { name: 'Data of the call with Jane Black' })).toBeTruthy();
  rerender(<UserDataPanelView {...props} call={undefined} />);
  expect(screen.getByText('No call')).toBeTruthy();
  rerender(<UserDataPanelView {...props} call={makeCall()} schema={undefined} />);
  expect(screen.getByText('No data came with this call')).toBeTruthy();
});

test('writes to its call, and what was sent for one call is not shown for another', async () => {
  const onSetData = vi.fn(async () => true);
  const { rerender } = render(<UserDataPanelView {...props} onSetData={onSetData} />);
  await userEvent.click(screen.getByRole('button', { name: 'Change Reason' }));
  await userEvent.keyboard('Renewal{Enter}');
  expect(onSetData).toHaveBeenCalledWith('1700000000.1', 'reason', 'Renewal');
  expect(screen.getByText('Sent')).toBeTruthy();
  rerender(<UserDataPanelView {...props} call={makeCall({ id: '2', userData: CUSTOMER })} />);
  expect(screen.queryByText('Sent')).toBeNull();
});

test('says why nothing can be written now', async () => {
  render(<UserDataPanelView {...props} permission={{ ok: false, reason: 'several-calls' }} />);
  const button = screen.getByRole('button', { name: 'Add data' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(button.getAttribute('aria-describedby')).not.toBeNull();
  await userEvent.click(button);
  expect(screen.queryByRole('textbox')).toBeNull();
});
