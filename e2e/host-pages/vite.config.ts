import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The host pages with the kit as it is published; where they go and where they are served, playwright.config.ts says. */
export default defineConfig({
  root: path('.'),
  plugins: [react()],
  // Inlined, an image or a script would be refused by the strict page, and it is not what is tested.
  build: {
    assetsInlineLimit: 0,
    rollupOptions: { input: ['plain', 'bootstrap', 'tailwind', 'reset', 'unset', 'server'].map((name) => path(`${name}.html`)) },
  },
});
