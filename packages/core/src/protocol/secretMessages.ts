/** Messages that we do not read, and know to carry credentials in all of their payload. See PROTOCOL.md#messages-passed-through. */
export const SECRET_MESSAGES: readonly string[] = ['IceConfig', 'AuthenticationToken'];
