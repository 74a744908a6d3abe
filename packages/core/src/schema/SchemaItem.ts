import type { UrlTemplate } from '../lib/urlGate.js';
import type { FieldText } from './fieldText.js';
import type { UserDataField } from './UserDataSchema.js';

/** One field of a schema, made ready. */
export interface SchemaItem {
  /** As the schema has it. */
  readonly key: string;
  /** Without `USR_`, as it is found. */
  readonly name: string;
  readonly field: UserDataField;
  readonly link: UrlTemplate | undefined;
  readonly toText: FieldText | undefined;
}
