/** The kinds of data, and what a value of each is once read. */
export interface UserDataKinds {
  readonly text: string;
  /** What may be dialled: digits, `*`, `#`, a leading `+`. */
  readonly phone: string;
  readonly number: number;
  /** A day, `2026-03-01`: the same day everywhere. */
  readonly date: string;
  /** A moment: milliseconds since 1970. */
  readonly datetime: number;
  readonly flag: boolean;
  /** One of the field's options. */
  readonly choice: string;
}

/** The name of a kind. */
export type UserDataKind = keyof UserDataKinds;

/** Words of one language, or one for each by its tag: `{ en: 'Customer', fr: 'Client' }`; the first is for all others. */
export type UserDataLabel = string | Readonly<Record<string, string>>;

/** One option of a choice: what is on the wire, and what it is called when that differs. */
export type UserDataOption = string | { readonly value: string; readonly label: UserDataLabel };

/** What may be said about a field of any kind. */
export interface UserDataFieldBase {
  readonly label: UserDataLabel;
  /** Lower comes first; equals stay in the order of the schema. @default 0 */
  readonly order?: number | undefined;
  /** Shown masked until it is asked for, left out of what is read aloud, masked in logs and traces. @default false */
  readonly secret?: boolean | undefined;
  /** The agent may change it. @default false */
  readonly editable?: boolean | undefined;
  /** A template with `{key}` placeholders, filled through the URL gate: http, https, tel or mailto. */
  readonly link?: string | undefined;
}

/** One field of a schema. */
export type UserDataField =
  | (UserDataFieldBase & { readonly kind: 'text' | 'phone' | 'flag' })
  | (UserDataFieldBase & { readonly kind: 'number'; readonly format?: Intl.NumberFormatOptions | undefined })
  | (UserDataFieldBase & { readonly kind: 'date' | 'datetime'; readonly format?: Intl.DateTimeFormatOptions | undefined })
  | (UserDataFieldBase & { readonly kind: 'choice'; readonly options: readonly UserDataOption[] });

/** The fields of a schema by their keys, with or without `USR_`. */
export type UserDataFields = Readonly<Record<string, UserDataField>>;

/** What a field's value is: of a choice, exactly its options. */
export type UserDataValue<D extends UserDataField> = D extends { readonly kind: 'choice'; readonly options: readonly (infer O)[] }
  ? O extends { readonly value: infer V extends string }
    ? V
    : Extract<O, string>
  : UserDataKinds[D['kind']];

/** Typed values by key; on the wire any of them may be absent or malformed, and then it is `undefined` here. */
export type UserDataValues<F extends UserDataFields = UserDataFields> = {
  readonly [K in keyof F]?: UserDataValue<F[K]> | undefined;
};

/** One field as it stands on a call. All text is untrusted: show it as text. */
export interface UserDataItem<K extends string = string, D extends UserDataField = UserDataField> {
  readonly key: K;
  readonly label: string;
  readonly kind: D['kind'];
  /** `undefined` when absent, blank or malformed. */
  readonly value: UserDataValue<D> | undefined;
  /** As it came, `''` when absent. */
  readonly raw: string;
  /** To be shown: in the language asked for when it could be read, else as it came. Of a secret, too. */
  readonly text: string;
  /** False when the call has nothing for it, or blanks. */
  readonly isPresent: boolean;
  /** False when it is there but not of its kind. */
  readonly isValid: boolean;
  readonly isSecret: boolean;
  readonly isEditable: boolean;
  /** Where its link leads, `undefined` without one or when a value for it is missing or unsafe. */
  readonly href: string | undefined;
  /** Of a choice, with their words; else empty. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Any of the fields of a schema, told apart by its key. */
export type UserDataItemOf<F extends UserDataFields> = { readonly [K in keyof F & string]: UserDataItem<K, F[K]> }[keyof F & string];

/** Attached data, read by a schema. */
export interface UserData<Item extends UserDataItem = UserDataItem, Values = UserDataValues> {
  /** Every field of the schema, in order, absent ones too. */
  readonly fields: readonly Item[];
  readonly values: Values;
  /** What the schema does not name, as it came, keys without `USR_`. */
  readonly rest: ReadonlyMap<string, string>;
}

/**
 * What an integrator says about attached data. It brings its own reader along, so that a view that is given a schema can use
 * it, and one that is given none does not pay for it. Its first parameter is all there is to name: `UserDataSchema<F>` goes
 * wherever a `UserDataSchema` is wanted, which TypeScript sees only while items and values are parameters too.
 */
export interface UserDataSchema<
  F extends UserDataFields = UserDataFields,
  Item extends UserDataItem = UserDataItemOf<F>,
  Values = UserDataValues<F>,
> {
  readonly fields: F;
  /** The keys of the secret fields, without `USR_`: the recorder takes them, so that no trace ever holds their values. */
  readonly secretKeys: readonly string[];
  /** See `readUserData`. */
  read(data: ReadonlyMap<string, string>, language?: string): UserData<Item, Values>;
  /** See `writeUserData`. */
  write(values: Values): Readonly<Record<string, string>>;
  /** See `maskUserData`. */
  mask(data: ReadonlyMap<string, string>): ReadonlyMap<string, string>;
}
