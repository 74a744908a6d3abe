import { defineConfig } from '@playwright/test';

const desk = 'http://127.0.0.1:4173';

/** The built desk in Debian's Chromium. The simulators are the tests' own: each test has its own telephone system. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/check/e2e.json' }]],
  use: {
    baseURL: desk, // A trace of every test doubles the time of all of them.
    trace: process.env['HOOKSWITCH_TRACE'] ? 'retain-on-failure' : 'off',
  },
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', launchOptions: { executablePath: process.env['HOOKSWITCH_CHROMIUM'] ?? '/usr/bin/chromium' } },
    },
  ],
  webServer: {
    command: 'vite preview apps/demo --host 127.0.0.1 --port 4173 --strictPort',
    url: desk,
    // A desk that was built by somebody else, some other day, proves nothing.
    reuseExistingServer: false,
  },
});
