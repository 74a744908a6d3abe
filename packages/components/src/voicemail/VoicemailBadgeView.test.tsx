import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
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
