import { usePhoneState } from '../state/usePhoneState.js';

/** The user's own number: the host's word, or the line of the latest call, as the server tells it with calls only. */
export function useOwnNumber(given: string | undefined): string | undefined {
  const seen = usePhoneState((state) => (state.calls[0] ?? state.ended.at(-1)?.call)?.ownNumber);
  return given ?? seen;
}
