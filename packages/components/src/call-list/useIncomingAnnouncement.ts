import type { UserDataSchema } from '@hookswitch/core/schema';
import type { CallListRow } from '@hookswitch/hooks';
import { useEffect, useRef, useState } from 'react';
import type { Messages } from '../i18n/messages.js';
import { whoIs } from '../internal/whoIs.js';
import { textOfItem } from './textOfItem.js';

/** How much of the attached data a screen reader hears. */
const SPOKEN_DATA = 2;

/**
 * The text of the live region: each incoming call once, with name, number, queue and the first data, then silence.
 * It is set after the region is there, since a region that arrives with its text is not read out.
 */
export function useIncomingAnnouncement(rows: readonly CallListRow[], messages: Messages, schema: UserDataSchema | undefined): string {
  const announced = useRef<ReadonlySet<string>>(new Set());
  const [text, setText] = useState('');
  useEffect(() => {
    const ringing = rows.filter((row) => row.call.state === 'ringing');
    const fresh = ringing.filter((row) => !announced.current.has(row.call.id));
    announced.current = new Set(ringing.map((row) => row.call.id));
    if (fresh.length > 0) setText(fresh.map((row) => sentence(row, messages, schema)).join(' '));
    else if (ringing.length === 0) setText('');
  }, [rows, messages, schema]);
  return text;
}

function sentence({ call }: CallListRow, messages: Messages, schema: UserDataSchema | undefined): string {
  const who = [...new Set([whoIs(call, messages), call.number])].filter(Boolean).join(messages.listSeparator);
  return messages.callList.incoming(who, call.queue, spokenData(call.userData, messages, schema).slice(0, SPOKEN_DATA));
}

/** Everybody near the agent may hear it: secrets are left out. */
function spokenData(data: ReadonlyMap<string, string>, messages: Messages, schema: UserDataSchema | undefined): readonly string[] {
  const { fields, rest } = schema?.read(data, messages.locale) ?? { fields: [], rest: data };
  const spoken = fields.filter((item) => item.isPresent && !item.isSecret);
  return [...spoken.map((item) => `${item.label} ${textOfItem(item, messages)}`), ...[...rest].map(([key, value]) => `${key} ${value}`)];
}
