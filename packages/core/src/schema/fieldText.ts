import type { FieldValue } from './fieldValue.js';
import type { UserDataField, UserDataLabel } from './UserDataSchema.js';

/** What stands for a value where people read it. */
export type FieldText = (value: FieldValue, language: string) => string;

/**
 * Makes the text of a field's values; `undefined` for kinds whose text is what came. Throws what `Intl` throws for a format
 * that it does not know. A format is made once for each language in turn: making one costs more than all else here.
 */
export function createFieldText(field: UserDataField): FieldText | undefined {
  switch (field.kind) {
    case 'number':
      return remember(
        (language) => new Intl.NumberFormat(language, field.format),
        (format, value) => format.format(Number(value)),
      );
    case 'date': {
      // The day has no time zone: it is read and shown in one and the same.
      const options: Intl.DateTimeFormatOptions = { ...(field.format ?? { dateStyle: 'medium' }), timeZone: 'UTC' };
      return remember(
        (language) => new Intl.DateTimeFormat(language, options),
        (format, value) => format.format(new Date(`${value}T00:00:00Z`)),
      );
    }
    case 'datetime': {
      const options: Intl.DateTimeFormatOptions = field.format ?? { dateStyle: 'medium', timeStyle: 'short' };
      return remember(
        (language) => new Intl.DateTimeFormat(language, options),
        (format, value) => format.format(Number(value)),
      );
    }
    case 'text':
    case 'phone':
    case 'flag':
    case 'choice':
      return undefined;
    default:
      return field satisfies never;
  }
}

/** The words for a language: those of the very tag, else of its language, else the first. */
export function pickLabel(label: UserDataLabel, language: string | undefined): string {
  if (typeof label === 'string') return label;
  const words = new Map(Object.entries(label));
  const [first = ''] = words.values();
  return words.get(language ?? '') ?? words.get(language?.split('-')[0] ?? '') ?? first;
}

function remember<Format>(make: (language: string | undefined) => Format, text: (format: Format, value: FieldValue) => string): FieldText {
  let last = { language: '', format: make(undefined) };
  return (value, language) => {
    if (last.language !== language) last = { language, format: tolerate(make, language) };
    return text(last.format, value);
  };
}

/** A tag that is none is the host's mistake, and no reason for a call not to be shown. */
function tolerate<Format>(make: (language: string | undefined) => Format, language: string): Format {
  try {
    return make(language);
  } catch {
    return make(undefined);
  }
}
