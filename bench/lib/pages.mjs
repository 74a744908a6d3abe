// Builds the pages that are measured, serves them and opens them in Debian's Chromium.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { ROOT } from '../../scripts/lib/workspace.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Opens built pages; everything it opened is closed with it. */
export async function openPages() {
  ensureChromium();
  for (const mode of ['production', 'profiling', 'desk', 'empty'])
    await build({ configFile: join(ROOT, 'bench/vite.config.ts'), mode, logLevel: 'warn' });
  const server = createServer(serve).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({
    executablePath: process.env['HOOKSWITCH_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--js-flags=--expose-gc',
      '--enable-precise-memory-info',
      '--disable-renderer-backgrounding',
      '--disable-background-timer-throttling',
    ],
  });
  const urlOf = (path, mode = 'production') => `${origin}/${mode}/${path}`;
  return {
    /** A page in a context of its own; fails with what the page complains of. */
    async open(path, mode = 'production') {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.on('pageerror', (error) => {
        throw error;
      });
      await page.goto(path === 'about:blank' ? path : urlOf(path, mode));
      return page;
    },
    urlOf,
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function serve(request, response) {
  const { pathname } = new URL(request.url, 'http://bench');
  const file = join(ROOT, 'node_modules/.cache/bench', normalize(pathname));
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

/** The desk with this many colleagues, all of whom have come, ready to be given frames. */
export async function openDesk(pages, { numbers = 1_000, mode = 'production' } = {}) {
  const page = await pages.open(`desk/index.html?numbers=${numbers}`, mode);
  await page.waitForFunction(
    (count) => window.desk !== undefined && document.querySelector('.hs-hints')?.ariaRowCount === String(count),
    numbers,
  );
  return page;
}
