import type { CallListRow } from '@hookswitch/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { DIAL_PAD } from '../test/dialPadProps.js';
import { everyStep, makeCall, makeRow, NOT_CONNECTED, NOW, YES } from '../test/makeCall.js';
import { COLLEAGUES, HINTS, makeHints } from '../test/makeHints.js';
import { CallListView } from './call-list/CallListView.js';
import { ConnectionBannerView } from './connection-banner/ConnectionBannerView.js';
import { DialPadView } from './dial-pad/DialPadView.js';
import { DndToggleView } from './dnd/DndToggleView.js';
import { ForwardingView } from './forwarding/ForwardingView.js';
import { HintGridView } from './hint-grid/HintGridView.js';
import { PhoneStatusView } from './phone-status/PhoneStatusView.js';
import { TransferDialogView } from './transfer-dialog/TransferDialogView.js';
import { VoicemailBadgeView } from './voicemail/VoicemailBadgeView.js';

const hints = makeHints(HINTS);
const nothing = () => undefined;

interface DeskProps {
  readonly rows: readonly CallListRow[];
  readonly isTransferring: boolean;
  readonly isLost: boolean;
}

/** The parts side by side, as a host would stand them. */
function Desk({ rows, isTransferring, isLost }: DeskProps) {
  const [value, setValue] = useState('');
  const [destination, setDestination] = useState('');
  return (
    <div className="story-desk">
      <div>
        <PhoneStatusView
          status={rows.length ? 'CALLING' : 'AVAILABLE'}
          user={{ firstName: 'Ada', lastName: 'Ives', fullName: 'Ada Ives' }}
          ownNumber="1000"
        />
        <ConnectionBannerView
          connection={
            isLost ? { phase: 'waiting', attempt: 1, nextAttemptAt: NOW + 4000, reason: { code: 'link-lost' } } : { phase: 'online' }
          }
          verification={isLost ? 'checking' : 'verified'}
          now={() => NOW}
          onTryNow={nothing}
        />
        <CallListView
          rows={rows}
          isDeviceConference={false}
          isVerified
          notice={undefined}
          onDismissNotice={nothing}
          onAnswer={nothing}
          onHangUp={nothing}
          onHold={nothing}
          onResume={nothing}
          onTransfer={nothing}
          onSetData={async () => true}
          now={() => NOW}
        />
        <TransferDialogView
          call={rows[0]?.call}
          isOpen={isTransferring}
          now={() => NOW}
          onClose={nothing}
          destination={destination}
          onDestinationChange={setDestination}
          consultation={undefined}
          permissions={everyStep(YES)}
          pending={undefined}
          problem={undefined}
          onTransferNow={nothing}
          onAskFirst={nothing}
          onHold={nothing}
          onResume={nothing}
          onConnect={nothing}
          onSwap={nothing}
          onBack={nothing}
          colleagues={COLLEAGUES}
          hints={hints}
        />
      </div>
      <div>
        <DialPadView
          {...DIAL_PAD}
          value={value}
          onValueChange={setValue}
          action={rows.length ? 'consult' : 'dial'}
          recent={[{ number: '06 98 76 54 32', name: '' }]}
        />
        <VoicemailBadgeView counters={{ voiceMailId: 1, newMessages: 2, waitingMessages: 1, oldMessages: 5 }} />
        <DndToggleView isSelected={false} isPending={false} permission={YES} problem={undefined} onChange={nothing} />
        <ForwardingView
          rows={[
            { kind: 'unc', isSelected: false, destination: '', isPending: false, problem: undefined },
            { kind: 'busy', isSelected: true, destination: '1002', isPending: false, problem: undefined },
            { kind: 'na', isSelected: false, destination: '1003', isPending: true, problem: undefined },
          ]}
          permission={YES}
          onChange={nothing}
        />
      </div>
      <HintGridView
        colleagues={COLLEAGUES}
        hints={hints}
        action={rows.length ? 'consult' : 'dial'}
        callPermission={YES}
        isPending={false}
        problem={undefined}
        onCall={nothing}
      />
    </div>
  );
}

const customer = new Map([
  ['Customer', '4711'],
  ['Status', 'Gold'],
  ['Reason', 'Renewal'],
]);
const ringing = makeRow(makeCall({ state: 'ringing', queue: 'Sales', userData: customer, since: { at: NOW - 7000, exact: true } }));
const held = makeRow(makeCall({ id: '2', state: 'held', name: 'Paul Martin', number: '1004', since: { at: NOW - 724_000, exact: true } }));
const established = makeRow(makeCall({ queue: 'Sales', userData: customer }));

const notNow = {
  answer: NOT_CONNECTED,
  hangup: NOT_CONNECTED,
  hold: NOT_CONNECTED,
  resume: NOT_CONNECTED,
  transfer: NOT_CONNECTED,
  'set-data': NOT_CONNECTED,
};

const meta = {
  title: 'Desk',
  component: Desk,
  args: { rows: [], isTransferring: false, isLost: false },
} satisfies Meta<typeof Desk>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Quiet: Story = {};
export const Ringing: Story = { args: { rows: [ringing, held] } };
export const Transferring: Story = { args: { rows: [established], isTransferring: true } };
export const LinkLost: Story = { args: { rows: [{ ...established, isVerified: false, permissions: notNow }], isLost: true } };
export const French: Story = { args: { rows: [established, held], isTransferring: true }, globals: { locale: 'fr' } };
