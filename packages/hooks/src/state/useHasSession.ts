import { usePhoneState } from './usePhoneState.js';

/**
 * Whether there is a session to show: up, or lost and coming back, or being restored. Without one it is time for the log-in,
 * which stays in view while its own attempt is under way.
 *
 * @example
 * ```tsx
 * if (!useHasSession()) return <LoginForm />;
 * ```
 */
export function useHasSession(): boolean {
  return usePhoneState(({ connection }) => {
    switch (connection.phase) {
      case 'online':
      case 'waiting':
        return true;
      case 'connecting':
        return connection.returning;
      case 'idle':
      case 'stopped':
        return false;
      default:
        return connection satisfies never;
    }
  });
}
