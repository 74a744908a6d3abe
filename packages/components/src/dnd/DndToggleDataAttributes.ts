/** The `data-*` of the root of "do not disturb", for style sheets. */
export const DndToggleDataAttributes = {
  /** While it is on. */
  selected: 'data-selected',
} as const;
