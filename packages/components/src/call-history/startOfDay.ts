/** The first moment of the day that a time is in, or of one so many days later, in the time zone of the page. Days may have 23 hours. */
export function startOfDay(at: number, daysLater = 0): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + daysLater).getTime();
}
