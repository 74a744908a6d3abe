import type { PhoneStatusName } from '@hookswitch/core/protocol';

/** A contact as one user sees it: the directory's entry, and what is theirs about it. */
export interface FoundContact {
  /** The directory it comes from. */
  readonly source: string;
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly city: string;
  /** The first is the one to call. */
  readonly numbers: readonly { readonly label: string; readonly number: string }[];
  /** `UNEXISTING` for whoever has no line here. */
  readonly status: PhoneStatusName;
  readonly isFavorite: boolean;
}
