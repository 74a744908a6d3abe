import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The host pages with the kit as it is published. */
export default defineConfig({
  root: path('.'),
  plugins: [react()],
  // Inlined, an image or a script would be refused by the strict page, and it is not what is tested.
  build: {
    outDir: path('../../node_modules/.cache/host-pages'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rollupOptions: { input: ['plain', 'bootstrap', 'tailwind', 'reset', 'unset'].map((name) => path(`${name}.html`)) },
  },
  preview: { host: '127.0.0.1', port: 4174, strictPort: true },
});
