import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Each page by itself, as it is published: pages built together share their code in a dozen files that none of them would have. */
const PAGES = { production: 'desk/index.html', profiling: 'desk/index.html', desk: 'start/desk.html', empty: 'start/empty.html' };

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
    rolldownOptions: { input: Object.entries(PAGES).flatMap(([name, page]) => (name === mode ? [at(page)] : [])) },
  },
}));
