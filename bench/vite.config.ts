import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The pages that are measured: built for production, from the sources as they are. `--mode profiling` lets React tell its renders. */
export default defineConfig(({ mode }) => ({
  root: at('.'),
  base: './',
  plugins: [react()],
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: {
    conditions: ['hookswitch-source', 'module', 'browser', 'production'],
    alias: mode === 'profiling' ? [{ find: /^react-dom\/client$/, replacement: 'react-dom/profiling' }] : [],
  },
  build: {
    outDir: at(`../node_modules/.cache/bench/${mode}`),
    emptyOutDir: true,
    rolldownOptions: { input: [at('desk/index.html'), at('start/desk.html'), at('start/empty.html')] },
  },
}));
