/** A field of a contact's sheet, such as a number with its label. */
export interface WireSheetField {
  readonly name: string;
  readonly data: string;
  /** `PhoneNumber`, `Mail`, `String`, or another word. */
  readonly dataType: string;
}

/** A contact as newer servers send it. */
export interface WireSheet {
  readonly name: string;
  readonly subtitle1: string;
  readonly subtitle2: string;
  readonly picture: string;
  readonly isPersonal: boolean;
  readonly isFavorite: boolean;
  readonly isMeetingroom: boolean;
  readonly canBeFavorite: boolean;
  readonly status: { readonly phone: number; readonly video: string };
  readonly actions: readonly { readonly action: string; readonly args: readonly string[]; readonly default: boolean }[];
  readonly sources: readonly { readonly name: string; readonly id: string }[];
  readonly details: readonly { readonly name: string; readonly fields: readonly WireSheetField[] }[];
}

/** Contacts as older servers send them: a table, whose columns are the server's configuration. */
export interface WireDirectory {
  readonly entries: readonly {
    readonly status: number;
    readonly entry: readonly string[];
    readonly contact_id: string;
    readonly source: string;
    readonly favorite: boolean;
  }[];
  readonly headers: readonly string[];
}

/** One call of a history. */
export interface WireCallRecord {
  /** `YYYY-MM-DD HH:mm:ss`, without a zone. */
  readonly start: string;
  /** `HH:mm:ss` */
  readonly duration: string;
  readonly srcNum: string;
  readonly dstNum: string;
  readonly status: string;
  readonly srcUsername?: string;
  readonly dstUsername?: string;
  readonly srcFirstName?: string;
  readonly srcLastName?: string;
  readonly dstFirstName?: string;
  readonly dstLastName?: string;
  readonly srcPhoneStatus?: number;
  readonly dstPhoneStatus?: number;
}

/** The answers to what is asked for, by their names on the wire: what a simulator writes, and what the reading entry reads. */
export interface WireAnswers {
  DirectoryResult: WireDirectory;
  ContactSheet: { readonly sheets: readonly WireSheet[] };
  Favorites: WireDirectory;
  FavoriteContactSheet: { readonly sheets: readonly WireSheet[] };
  FavoriteUpdated: { readonly action: string; readonly contact_id: string; readonly source: string };
  CallHistory: readonly WireCallRecord[];
  CallHistoryByDays: readonly WireCallRecord[];
}

/** The name of an answer. */
export type WireAnswerName = keyof WireAnswers;
