/** Data to attach to a call: keys with or without `USR_`. */
export type UserDataInput = Readonly<Record<string, string>>;

/** The same as an object of any type whose values are all text: an `interface` has no index signature, and is as good. */
export type TextObject<T> = object & { readonly [K in keyof T]: string };
