import type { UserDataInput } from '@hookswitch/core';
import type { UserDataItem, UserDataSchema } from '@hookswitch/core/schema';

/** What goes along with a call, and what among it does not fit. */
export interface DialDataReading {
  readonly data: UserDataInput;
  /** Keys without `USR_`. */
  readonly invalid: readonly string[];
}

/** A key as people see it. */
export function plainKey(key: string): string {
  return key.replace(/^USR_/, '');
}

/** What was typed, as it goes on the wire: blanks are left out, and what a schema names is held to its kind. */
export function readDialData(entries: ReadonlyMap<string, string>, schema: UserDataSchema | undefined): DialDataReading {
  const items = new Map(schema?.read(new Map()).fields.map((item) => [plainKey(item.key), item]));
  const filled = [...entries]
    .filter(([, text]) => text.trim() !== '')
    .map(([key, text]): [string, string] => {
      const item = items.get(key);
      return [key, item ? toWire(item, text) : text];
    });
  const read = schema?.read(new Map(filled)).fields.filter(({ isPresent, isValid }) => isPresent && !isValid) ?? [];
  return { data: Object.fromEntries(filled), invalid: read.map(({ key }) => plainKey(key)) };
}

function toWire({ kind }: UserDataItem, text: string): string {
  // Half the world writes its decimals behind a comma.
  if (kind === 'number') return text.replace(/[\s\u00a0\u202f]/g, '').replace(/[,\u066b]/, '.');
  if (kind !== 'datetime') return kind === 'text' ? text : text.trim();
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? text : at.toISOString();
}
