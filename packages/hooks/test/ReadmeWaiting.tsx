import { usePhoneState } from '@hookswitch/hooks';

export function Waiting() {
  const { ringing, isDnd } = usePhoneState(({ calls, dnd }) => ({
    ringing: calls.filter(({ state }) => state === 'ringing').length,
    isDnd: dnd ?? false,
  }));
  return (
    <p>
      {ringing} waiting{isDnd ? ', do not disturb' : ''}
    </p>
  );
}
