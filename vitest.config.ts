import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const web = ['hookswitch-source', 'module', 'browser', 'development|production'];
const node = ['hookswitch-source', 'module', 'node', 'development|production'];

// Found late by the optimizer, a dependency would reload the page in the middle of a test and bring a second React.
const optimizeDeps = {
  include: [
    'react',
    'react-dom',
    'react-dom/client',
    'react/jsx-runtime',
    'react/jsx-dev-runtime',
    '@tanstack/react-query',
    '@hookswitch/components > lucide-react',
    '@hookswitch/components > react-aria-components',
    '@hookswitch/hooks > zustand',
    '@hookswitch/hooks > zustand/vanilla',
  ],
};

/** Of the packages that know React, the copies which know React 18.3: see react18/package.json. */
const react18: Plugin = {
  name: 'react-18',
  enforce: 'pre',
  resolveId(source, _importer, options) {
    if (!/^(react|react-dom|react-aria-components|lucide-react|zustand|@tanstack\/react-query|@testing-library\/react)(\/|$)/.test(source))
      return undefined;
    return this.resolve(source, fileURLToPath(new URL('./react18/react18.test.tsx', import.meta.url)), { ...options, skipSelf: true });
  },
};

/** Vitest puts what a project defines into the environment of all of them: here every row is shown, as nothing is measured. */
const everyRow = { VIRT_ON: '' };

/**
 * Tests with a page. Half of their time went into reading jsdom's own code for each file, which this pool does once. With a
 * single worker, as on two cores, it would give all files one page and one copy of every module: each is to have its own.
 */
const page = {
  environment: 'jsdom',
  pool: 'vmThreads',
  maxWorkers: 2,
  env: everyRow,
  setupFiles: './vitest.strict.ts',
  // The first tests of a cold machine took 5 s beside the builds; none of them is about time.
  testTimeout: 30_000,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions: node },
        ssr: { resolve: { conditions: node } },
        test: {
          name: 'node',
          environment: 'node',
          maxWorkers: 2,
          include: ['packages/*/src/**/*.test.ts', 'fuzz/*.test.ts', 'scripts/**/*.test.mjs'],
        },
      },
      {
        plugins: [react()],
        resolve: { conditions: node },
        ssr: { resolve: { conditions: node } },
        test: { ...page, name: 'dom', include: ['packages/*/src/**/*.test.tsx', 'apps/demo/src/**/*.test.tsx'] },
      },
      {
        plugins: [react18, react()],
        resolve: { conditions: node },
        ssr: { resolve: { conditions: node } },
        test: {
          ...page,
          name: 'react18',
          include: ['react18/*.test.tsx', 'packages/{hooks,components}/src/**/*.test.tsx'],
        },
      },
      {
        // After the others, which share their workers.
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('./.storybook', import.meta.url)) })],
        resolve: { conditions: web },
        // The virtualiser of react-stately asks Node whether it is tested, and would show every row of a thousand.
        define: { 'process.env.VIRT_ON': 'true' },
        optimizeDeps,
        test: {
          name: 'stories',
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: process.env['HOOKSWITCH_CHROMIUM'] ?? '/usr/bin/chromium' } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
