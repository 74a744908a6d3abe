import type { Colleague } from '@hookswitch/hooks';
import { defaultDirectory } from '@hookswitch/simulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { CallList } from './CallList.js';
import { ConnectionBanner } from './ConnectionBanner.js';
import { DialPad } from './DialPad.js';
import { DndToggle } from './DndToggle.js';
import { Forwarding } from './Forwarding.js';
import { HintGrid } from './HintGrid.js';
import { PhoneStatus } from './PhoneStatus.js';
import { TransferDialog } from './TransferDialog.js';
import { VoicemailBadge } from './VoicemailBadge.js';

const colleagues: readonly Colleague[] = defaultDirectory.users.flatMap(({ firstName, lastName, number, username }) =>
  number === undefined || username === 'ada'
    ? []
    : [{ number, name: `${firstName} ${lastName}`, group: username === undefined ? 'Office' : 'Agents' }],
);

/** All parts on one phone, as a host would stand them. */
function Desk() {
  const [transferring, setTransferring] = useState<string>();
  return (
    <div className="story-desk">
      <div>
        <PhoneStatus ownNumber="1000" />
        <ConnectionBanner />
        <CallList onTransfer={setTransferring} />
        <TransferDialog callId={transferring} onClose={() => setTransferring(undefined)} colleagues={colleagues} />
      </div>
      <div>
        <DialPad />
        <VoicemailBadge />
        <DndToggle />
        <Forwarding />
      </div>
      <HintGrid colleagues={colleagues} />
    </div>
  );
}

const meta = {
  title: 'On a phone/Desk',
  component: Desk,
  parameters: { simulator: { scenario: 'office' } satisfies StoryPhoneOptions },
} satisfies Meta<typeof Desk>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Colleagues call each other; after a quarter of a minute, and then every minute or so, a customer calls. */
export const Office: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Ada Ives');
    const zoe = () => canvas.queryByRole('row', { name: /^Zoé Marchand, 10\d\d / });
    // Only those in sight are in the page; who is looked for is found.
    await expect(zoe()).toBeNull();
    const find = canvas.getByRole('searchbox', { name: 'Find a colleague' });
    await userEvent.type(find, 'zoe');
    await waitFor(() => expect(zoe()).toBeVisible());
    await userEvent.clear(find);
  },
};

export const Wide: Story = { globals: { width: '1280' } };

export const FlakyNetwork: Story = { parameters: { simulator: { scenario: 'flaky-network' } satisfies StoryPhoneOptions } };

export const CustomerCalls: Story = {
  parameters: { simulator: { scenario: 'queue-call', script: (world) => void world.callQueue('support') } satisfies StoryPhoneOptions },
  play: async ({ canvas, userEvent, ...context }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Answer' }));
    await canvas.findByRole('article', { name: /^On the line/ });
    await expect(phoneOf(context).world.statusOf('ada')).toBe('CALLING');
  },
};
