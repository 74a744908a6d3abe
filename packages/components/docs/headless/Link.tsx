import { useConnectionBanner } from '@hookswitch/hooks';
import { CommandButton } from './CommandButton.js';

/** What is wrong with the link to the server, and the way to try it now. */
export function Link() {
  const { connection, verification, onTryNow } = useConnectionBanner();
  const isFine = connection.phase === 'online' && verification === 'verified';
  return (
    <div role="status" className="line">
      {!isFine && (
        <>
          <span>{connection.phase === 'online' ? 'Checking the calls with the server' : 'The connection is lost and being restored'}</span>
          <CommandButton onPress={onTryNow}>Try now</CommandButton>
        </>
      )}
    </div>
  );
}
