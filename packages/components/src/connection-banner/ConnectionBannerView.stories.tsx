import type { SessionErrorContext } from '@hookswitch/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { NOW } from '../../test/makeCall.js';
import { ConnectionBannerView } from './ConnectionBannerView.js';

const meta = {
  title: 'Parts/Connection banner',
  component: ConnectionBannerView,
  args: { connection: { phase: 'online' }, verification: 'verified', now: () => NOW, onTryNow: fn() },
} satisfies Meta<typeof ConnectionBannerView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const AllIsWell: Story = {
  parameters: { screens: { empty: 'there is nothing to say' } },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('status')).toBeEmptyDOMElement();
  },
};

export const Lost: Story = {
  args: {
    connection: { phase: 'waiting', attempt: 2, nextAttemptAt: NOW + 4000, reason: { code: 'link-lost' } },
    verification: 'checking',
  },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('status')).toHaveTextContent('Connection lost');
    await expect(canvas.getByRole('timer')).toHaveTextContent('next try in 4 s');
    await userEvent.click(canvas.getByRole('button', { name: 'Try now' }));
    await expect(args.onTryNow).toHaveBeenCalledOnce();
  },
};

export const Connecting: Story = { args: { connection: { phase: 'connecting', attempt: 1, returning: true }, verification: 'checking' } };
export const CheckingCalls: Story = { args: { verification: 'checking' } };
export const CallsNotConfirmed: Story = { args: { verification: 'unanswered' } };
export const GivenUp: Story = { args: { connection: { phase: 'stopped', reason: { code: 'token-expired' } } } };
export const ServersOwnWords: Story = {
  args: { connection: { phase: 'stopped', reason: { code: 'server-error', text: 'License exceeded <b>for</b> user' } } },
};
export const French: Story = { ...Lost, play: async () => undefined, globals: { locale: 'fr' } };

const stopped = (reason: SessionErrorContext): Story => ({
  args: { connection: { phase: 'stopped', reason } },
  play: async ({ canvas }) => {
    // What happened and what to do; no attempt of ours would mend it.
    await expect(canvas.getByRole('status')).not.toBeEmptyDOMElement();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
});

export const WrongCredentials: Story = stopped({ code: 'invalid-credentials' });
export const SessionRefused: Story = stopped({ code: 'log-on-failed' });
export const NotAnXuc: Story = stopped({ code: 'not-an-xuc' });
export const SingleSignOnFailed: Story = stopped({ code: 'single-sign-on', text: 'CasServerInvalidTicket' });
