/** Seconds as a clock shows them: `0:07`, `12:04`, `1:02:03`. */
export function formatDuration(totalSeconds: number): string {
  const whole = Math.max(0, Math.floor(totalSeconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const seconds = pad(whole % 60);
  return hours > 0 ? `${hours}:${pad(minutes)}:${seconds}` : `${minutes}:${seconds}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
