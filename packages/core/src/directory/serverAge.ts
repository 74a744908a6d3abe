/** Which names of commands the server knows: those of newer servers, or the deprecated ones only. */
export interface ServerAge {
  get(): 'unknown' | 'new' | 'old';
  /** A message only a newer server sends has come. */
  isNew(): void;
  /** Silence for the new name, and an answer for the old one. */
  seemsOld(): void;
  /** Another log-in, perhaps to another server. */
  forget(): void;
}

/** Remembers for as long as one log-in lasts; what shows a newer server always wins. */
export function createServerAge(): ServerAge {
  let age: 'unknown' | 'new' | 'old' = 'unknown';
  return {
    get: () => age,
    isNew() {
      age = 'new';
    },
    seemsOld() {
      if (age === 'unknown') age = 'old';
    },
    forget() {
      age = 'unknown';
    },
  };
}
