import { defineConfig } from '@playwright/test';

/** After those of the desk and the host pages in e2e/addresses.ts. */
const port = Number(process.env['HOOKSWITCH_PORT'] ?? 4173) + 2;
const url = `http://127.0.0.1:${port}`;

export default defineConfig({
  testMatch: ['recipes/*.spec.ts', 'test/*.spec.ts'],
  reporter: [['list']],
  workers: 1,
  use: {
    baseURL: url,
    browserName: 'chromium',
    launchOptions: { executablePath: process.env['HOOKSWITCH_CHROMIUM'] ?? '/usr/bin/chromium' },
  },
  webServer: { command: `npm exec -- next start next -H 127.0.0.1 -p ${port}`, url, reuseExistingServer: false, timeout: 120_000 },
});
