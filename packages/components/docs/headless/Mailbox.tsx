import { useVoicemailBadge } from '@hookswitch/hooks';
import { CommandButton } from './CommandButton.js';
import { Problem } from './Problem.js';

/** How many messages wait, and the way to them. Nothing for somebody without a mailbox. */
export function Mailbox() {
  const { counters, mailbox } = useVoicemailBadge({ mailboxNumber: '*98' });
  if (!counters) return null;
  return (
    <>
      <p className="line">
        <span>
          {counters.newMessages} new and {counters.oldMessages} old messages
        </span>
        {mailbox && (
          <CommandButton permission={mailbox.permission} isPending={mailbox.isPending} onPress={mailbox.onCall}>
            Listen
          </CommandButton>
        )}
      </p>
      <Problem problem={mailbox?.problem} />
    </>
  );
}
