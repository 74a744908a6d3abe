import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { YES } from '../../test/makeCall.js';
import { VoicemailBadgeView } from './VoicemailBadgeView.js';

const counters = { voiceMailId: 1, newMessages: 1, waitingMessages: 1, oldMessages: 5 };

afterEach(cleanup);

describeConformance('VoicemailBadgeView', <VoicemailBadgeView counters={counters} />);

test('counts what nobody has heard, and never the waiting flag', () => {
  render(<VoicemailBadgeView counters={counters} />);
  expect(screen.getByRole('group', { name: 'Voicemail' }).textContent).toBe('1 new message5 heard');
});

test('shows nothing to a user without a mailbox', () => {
  const { container } = render(<VoicemailBadgeView counters={undefined} />);
  expect(container.childElementCount).toBe(0);
});

const mailbox = { onCall: () => undefined, permission: YES, isPending: false, problem: undefined };

test('calls the mailbox, and says why not', async () => {
  const onCall = vi.fn();
  const { rerender } = render(<VoicemailBadgeView counters={counters} mailbox={{ ...mailbox, onCall }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Listen' }));
  expect(onCall).toHaveBeenCalledOnce();
  rerender(<VoicemailBadgeView counters={counters} mailbox={{ ...mailbox, onCall, permission: { ok: false, reason: 'in-call' } }} />);
  const button = screen.getByRole('button', { name: 'Listen' });
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe('You have a call already');
  await userEvent.click(button);
  expect(onCall).toHaveBeenCalledOnce();
});

test('has no button where the number of the mailbox is not known', () => {
  render(<VoicemailBadgeView counters={counters} />);
  expect(screen.queryByRole('button')).toBeNull();
});
