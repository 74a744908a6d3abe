import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** For Storybook, which reads only this file: packages come from their sources, so no build is needed first. */
export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['hookswitch-source', 'module', 'browser', 'development|production'] },
});
