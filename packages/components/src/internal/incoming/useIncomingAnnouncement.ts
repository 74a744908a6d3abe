import { plainLine } from '@hookswitch/core/calls';
import type { UserDataSchema } from '@hookswitch/core/schema';
import type { CallListRow } from '@hookswitch/hooks';
import { useEffect, useRef, useState } from 'react';
import { callList } from '../../i18n/en/callList.js';
import { listSeparator, locale, unknownCaller } from '../../i18n/en/common.js';
import { userData } from '../../i18n/en/userData.js';
import { useWords } from '../../i18n/useWords.js';
import { textOfItem } from '../user-data/textOfItem.js';
import { whoIs } from '../whoIs.js';

const ENGLISH = { callList, listSeparator, locale, unknownCaller, userData };

/** What a screen reader hears of one ringing call. */
export interface Announcement {
  readonly callId: string;
  readonly text: string;
}

/** How much of the attached data a screen reader hears. */
const SPOKEN_DATA = 2;
const NONE: readonly Announcement[] = [];

/**
 * What the live region holds: each ringing call once, with name, number, queue and the first data as they were when it began
 * to ring. Set after the region is there, since a region that arrives with its text is not read out.
 */
export function useIncomingAnnouncement(rows: readonly CallListRow[], schema: UserDataSchema | undefined): readonly Announcement[] {
  const messages = useWords(ENGLISH);
  const [announcements, setAnnouncements] = useState(NONE);
  const held = useRef(NONE);
  useEffect(() => {
    const ringing = rows.filter(({ call }) => call.state === 'ringing');
    const known = held.current.filter(({ callId }) => ringing.some(({ call }) => call.id === callId));
    const fresh = ringing.filter(({ call }) => !known.some(({ callId }) => callId === call.id));
    if (fresh.length === 0 && known.length === held.current.length) return;
    held.current = [...known, ...fresh.map((row) => ({ callId: row.call.id, text: sentence(row, messages, schema) }))];
    setAnnouncements(held.current);
  }, [rows, messages, schema]);
  return announcements;
}

function sentence({ call }: CallListRow, messages: typeof ENGLISH, schema: UserDataSchema | undefined): string {
  const who = [...new Set([whoIs(call, messages), call.number])].filter(Boolean).join(messages.listSeparator);
  return messages.callList.incoming(who, call.queue, spokenData(call.userData, messages, schema).slice(0, SPOKEN_DATA));
}

/** Everybody near the agent may hear it: secrets are left out. */
function spokenData(data: ReadonlyMap<string, string>, messages: typeof ENGLISH, schema: UserDataSchema | undefined): readonly string[] {
  const { fields, rest } = schema?.read(data, messages.locale) ?? { fields: [], rest: data };
  const spoken = fields.filter((item) => item.isPresent && !item.isSecret);
  return [...spoken.map((item) => [item.label, textOfItem(item, messages)]), ...rest].map((texts) => texts.map(plainLine).join(' '));
}
