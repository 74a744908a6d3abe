import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

test('no language makes a formatter before there is something to say', async () => {
  vi.resetModules();
  const [numbers, plurals] = [vi.spyOn(Intl, 'NumberFormat'), vi.spyOn(Intl, 'PluralRules')];
  const [{ en }, { de }] = await Promise.all([
    import('./en.js'),
    import('./de.js'),
    import('./ar.js'),
    import('./es.js'),
    import('./fr.js'),
  ]);
  expect(numbers).not.toHaveBeenCalled();
  expect(plurals).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  expect(de.voicemail.newMessages(1200)).toContain('1.200');
  expect(en.voicemail.newMessages(1200)).toContain('1,200');
  expect(en.voicemail.newMessages(1)).toBe('1 new message');
});
