import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `/xuc` leads: a real XUC by `HOOKSWITCH_XUC=https://xuc.example.org`, else the simulator. */
const real = process.env['HOOKSWITCH_XUC'];
const target = real ?? 'http://127.0.0.1:8090';
const proxy = {
  '/xuc': { target, ws: true, changeOrigin: true },
  // The simulator's remote control, for the buttons that make something happen; a real XUC has none, and is not asked for it.
  ...(real ? {} : { '/simulator': { target } }),
};

export default defineConfig(({ command }) => ({
  plugins: [react()],
  server: { host: '127.0.0.1', port: 5173, proxy },
  preview: { host: '127.0.0.1', port: 4173, proxy },
  // In development from the packages' sources; a build uses what they publish.
  resolve: command === 'serve' ? { conditions: ['hookswitch-source', 'module', 'browser', 'development|production'] } : {},
}));
