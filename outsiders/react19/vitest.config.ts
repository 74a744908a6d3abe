import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: { environment: 'jsdom', include: ['recipes/*.test.tsx', 'test/*.test.{ts,tsx}'], testTimeout: 30_000, maxWorkers: 2 },
});
