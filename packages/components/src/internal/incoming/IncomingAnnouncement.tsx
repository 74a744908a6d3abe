import type { UserDataSchema } from '@hookswitch/core/schema';
import type { CallListRow } from '@hookswitch/hooks';
import { useIncomingAnnouncement } from './useIncomingAnnouncement.js';

interface IncomingAnnouncementProps {
  readonly rows: readonly CallListRow[];
  readonly schema: UserDataSchema | undefined;
}

/**
 * The live region that tells of incoming calls. Not atomic, one element for each call: what stops ringing is taken out, which
 * nobody hears, and what goes on ringing is not said again.
 */
export function IncomingAnnouncement({ rows, schema }: IncomingAnnouncementProps) {
  const announcements = useIncomingAnnouncement(rows, schema);
  return (
    <div className="hs-hidden" role="status" aria-live="assertive" aria-atomic="false">
      {announcements.map(({ callId, text }) => (
        <p key={callId}>{text}</p>
      ))}
    </div>
  );
}
