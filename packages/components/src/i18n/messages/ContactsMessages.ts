/** The words of contacts. */
export interface ContactsMessages {
  readonly label: string;
  readonly search: string;
  readonly clear: string;
  readonly favorites: string;
  readonly found: (count: number) => string;
  /** While too little is typed to be searched for. */
  readonly typeMore: (minimumLength: number) => string;
  readonly searching: string;
  readonly noFavorites: string;
  readonly noMatch: (text: string) => string;
  /** Nobody is logged in. */
  readonly idle: string;
  readonly retry: string;
  readonly callHint: string;
  readonly consultHint: string;
  /** On a star that is pressed or not. */
  readonly favorite: (name: string) => string;
  /** Why somebody cannot be one. */
  readonly noFavorite: string;
  readonly nameless: string;
  readonly noNumber: string;
  /** From the agent's own address book. */
  readonly personal: string;
  readonly meetingRoom: string;
  readonly call: (number: string) => string;
  readonly transferTo: (number: string) => string;
}
