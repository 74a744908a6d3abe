import { defineConfig } from '@playwright/test';
import { DESK, HOST_PAGES } from './e2e/addresses.ts';

const folder = `node_modules/.cache/e2e/${DESK.port}`;

/** The built desk and the host pages, in Debian's Chromium and Firefox. The simulators are the tests' own: each test has its own telephone system. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: `${folder}/results`,
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/check/e2e.json' }]],
  use: {
    baseURL: DESK.url, // A trace of every test doubles the time of all of them.
    trace: process.env['HOOKSWITCH_TRACE'] ? 'retain-on-failure' : 'off',
  },
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', launchOptions: { executablePath: process.env['HOOKSWITCH_CHROMIUM'] ?? '/usr/bin/chromium' } },
    },
    {
      // Stock Firefox. What is tagged is what an agent does all day, and the keyboard, where engines differ most: a test each of
      // dialling and answering, holding, both transfers. The rest says nothing about an engine, and each test costs seconds here.
      name: 'firefox',
      grep: /@firefox/,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: { executablePath: process.env['HOOKSWITCH_FIREFOX'] ?? '/usr/bin/firefox-esr' },
      },
    },
  ],
  webServer: [
    {
      command: `vite preview apps/demo --host 127.0.0.1 --port ${DESK.port} --strictPort`,
      url: DESK.url,
      // A desk that was built by somebody else, some other day, proves nothing.
      reuseExistingServer: false,
    },
    {
      command: hostPages(`${folder}/host-pages`),
      url: `${HOST_PAGES.url}/plain.html`,
      reuseExistingServer: false,
    },
  ],
});

function hostPages(outDir: string): string {
  const built = `e2e/host-pages --outDir ../../${outDir}`;
  return `vite build ${built} --emptyOutDir --logLevel error && vite preview ${built} --host 127.0.0.1 --port ${HOST_PAGES.port} --strictPort`;
}
