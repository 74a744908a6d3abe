/** The middle one of some numbers. */
export const median = (values) => quantile(values, 0.5);

/** The value below which a part of the numbers lie. */
export function quantile(values, part) {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}
