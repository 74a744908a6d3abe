import { usePhoneStatusBadge } from '@hookswitch/hooks';
import { LINE_STATES } from './words.js';

/** Whose phone it is, and how its line stands. */
export function Status() {
  const { user, ownNumber, status, isDnd, forwardedTo } = usePhoneStatusBadge();
  return (
    <>
      <h1>{user?.fullName ?? 'My phone'}</h1>
      <p>
        {[
          ownNumber,
          status ? LINE_STATES[status] : 'not known',
          isDnd ? 'do not disturb' : undefined,
          forwardedTo && `forwarded to ${forwardedTo}`,
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
    </>
  );
}
