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
};
