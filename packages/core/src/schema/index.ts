/** Attached data with names, kinds and rules: an entry of its own, so that nobody pays for it who does not use it. */
export type { BuiltUrl, UrlGateOptions, UrlScheme, UrlTemplate, UrlTemplateProblem } from '../lib/urlGate.js';
export { buildUrl } from '../lib/urlGate.js';
export { defineUserData } from './defineUserData.js';
export { maskUserData } from './maskUserData.js';
export { readUserData } from './readUserData.js';
export type {
  UserData,
  UserDataField,
  UserDataFieldBase,
  UserDataFields,
  UserDataItem,
  UserDataItemOf,
  UserDataKind,
  UserDataKinds,
  UserDataLabel,
  UserDataOption,
  UserDataSchema,
  UserDataValue,
  UserDataValues,
} from './UserDataSchema.js';
export { writeUserData } from './writeUserData.js';
