import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build } from 'vite';

const PAGE = fileURLToPath(new URL('./page', import.meta.url));
const OUT = fileURLToPath(new URL('../../node_modules/.cache/bench/hints', import.meta.url));
/** A name of its own, so that nothing leaves the machine; secure, so that clocks are exact. */
const ORIGIN = 'http://hints.localhost';
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Builds the page for production, from the packages' sources. */
export async function buildPage() {
  await build({
    root: PAGE,
    logLevel: 'warn',
    plugins: [react()],
    resolve: { conditions: ['hookswitch-source', 'module', 'browser', 'production'] },
    build: { outDir: OUT, emptyOutDir: true, modulePreload: false },
  });
}

/** A browser, and pages that each show one side. */
export async function openBrowser() {
  const browser = await chromium.launch({ executablePath: process.env.HOOKSWITCH_CHROMIUM ?? '/usr/bin/chromium' });
  return {
    async open() {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const problems = [];
      page.on('pageerror', (error) => problems.push(error.message));
      await page.route(`${ORIGIN}/**`, (route) => {
        const path = new URL(route.request().url()).pathname;
        const file = path === '/' ? 'index.html' : path.slice(1);
        return route.fulfill({
          body: readFileSync(join(OUT, file)),
          contentType: TYPES[file.split('.').at(-1)] ?? 'text/plain',
          headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
        });
      });
      await page.goto(ORIGIN);
      await page.waitForFunction(() => 'bench' in window);
      return {
        page,
        problems,
        mount: (side, count) => page.evaluate(([name, people]) => window.bench.mount(name, people), [side, count]),
        run: (spread, batches) => page.evaluate(([where, many]) => window.bench.run(where, many), [spread, batches]),
        flood: () => page.evaluate(() => window.bench.flood()),
        visible: () => page.evaluate(() => window.bench.visible()),
        shown: (number) => page.evaluate((one) => window.bench.shown(one), number),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

export function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
