import { usePhoneEvents } from '@hookswitch/hooks';

export function ScreenPop({ open }: { readonly open: (customer: string | undefined) => void }) {
  usePhoneEvents((change) => {
    // After a reload, or a lost link, a call that goes on is `found`; `known` says that this tab has told of it before.
    const isNew = change.type === 'started' || (change.type === 'found' && !change.known);
    if (isNew && change.call.direction === 'incoming') open(change.call.userData.get('customer'));
  });
  return null;
}
