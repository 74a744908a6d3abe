const START = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)/;
const DURATION = /^(\d{1,5}):([0-5]\d):([0-5]\d)$/;
const MS_PER_MINUTE = 60_000;

/**
 * When a call began, in milliseconds since 1970. The wire gives the server's local time without a zone: read as the browser's
 * (in the hour that an autumn night has twice, its first), or at a distance from UTC that somebody knows.
 *
 * @param utcOffset - minutes east of UTC
 */
export function readStart(text: string, utcOffset: number | undefined): number | undefined {
  const found = START.exec(text);
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number);
  const utc = Date.UTC(year, month - 1, day, hour, minute, second);
  // The 31st of February is a date to JavaScript: it is none to us.
  if (new Date(utc).toISOString().slice(0, 19) !== found[0].replace(' ', 'T')) return undefined;
  return utcOffset === undefined ? new Date(year, month - 1, day, hour, minute, second).getTime() : utc - utcOffset * MS_PER_MINUTE;
}

/** `HH:mm:ss` in seconds. */
export function readDuration(text: string | undefined): number | undefined {
  const found = text === undefined ? null : DURATION.exec(text.trim());
  if (!found) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map(Number);
  return (hours * 60 + minutes) * 60 + seconds;
}
