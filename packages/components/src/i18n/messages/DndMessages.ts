/** The words of "do not disturb". */
export interface DndMessages {
  readonly label: string;
  readonly on: string;
  readonly off: string;
  readonly unknown: string;
}
