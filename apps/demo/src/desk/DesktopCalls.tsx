import { useCallNotifications } from '@hookswitch/hooks';
import type { DeskWords } from '../DeskWords.js';

/** Asks whether calls may be shown outside of the page, when pressed and not before; then says what was answered. */
export function DesktopCalls({ words }: { readonly words: DeskWords }) {
  // Only to ask: the softphone shows them.
  const { permission, onAsk } = useCallNotifications({ isEnabled: false });
  return (
    <div className="desk-notify" role="status">
      {permission === 'default' ? (
        <button type="button" className="button" onClick={onAsk}>
          {words.desktop.default}
        </button>
      ) : (
        <p>{words.desktop[permission]}</p>
      )}
    </div>
  );
}
