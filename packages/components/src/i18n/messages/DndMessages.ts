/** The words of "do not disturb". */
export interface DndMessages {
  readonly label: string;
  readonly on: string;
  readonly off: string;
  readonly unknown: string;
  /** Said when the server did not confirm a change: how it stands as far as the server has said. */
  readonly unconfirmed: { readonly on: string; readonly off: string };
}
