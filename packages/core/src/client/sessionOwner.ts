/** Whom the session is of, by every name that was typed or told, and with which server. */
export interface SessionOwner {
  /** Takes the owner of the next session, and tells whether it is that of the last. */
  isSame(rest: string, username: string, typed?: string): boolean;
  /** The session was ended on purpose, or is one of single sign-on: who that is, nobody can tell. */
  forget(): void;
}

export function createSessionOwner(): SessionOwner {
  let server: string | undefined;
  let names = new Set<string>();
  return {
    isSame(rest, username, typed = username) {
      const isSame = rest === server && (names.has(username) || names.has(typed));
      names = new Set([...(isSame ? names : []), username, typed]);
      server = rest;
      return isSame;
    },
    forget() {
      server = undefined;
    },
  };
}
