import { vi } from 'vitest';

/** Room for a long list, and a height for its rows: jsdom lays nothing out, and only what is in sight is in the page. */
export function giveRoom(): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(2_000);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(50);
}
