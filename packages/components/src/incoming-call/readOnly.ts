import type { UserDataSchema } from '@hookswitch/core/schema';

/** A schema under which nothing can be changed, and what is not there is not shown: data can be sent only once the call is up. */
export function readOnly(schema: UserDataSchema): UserDataSchema {
  return {
    ...schema,
    read(data, locale) {
      const read = schema.read(data, locale);
      return { ...read, fields: read.fields.map((field) => ({ ...field, isEditable: false })) };
    },
  };
}
