import type { ForwardingMessages } from '../messages/ForwardingMessages.js';

export const forwarding: ForwardingMessages = {
  label: 'Forwarding',
  kind: { unc: 'Forward all calls', busy: 'Forward when busy', na: 'Forward on no answer' },
  destination: (kind) => `${kind}: number`,
  destinationPlaceholder: 'Number',
  needsDestination: 'Enter a number to forward to first',
  change: 'Save',
  on: 'On',
  off: 'Off',
  unknown: 'Not known',
  impossible: 'No phone can dial this. Correct the number.',
  ownNumber: 'This is your own number. Choose another.',
  unconfirmed: (destination) =>
    `The server did not confirm this. As far as it has said, ${destination === undefined ? 'the forward is still off' : `the forward still leads to ${destination}`}.`,
};
