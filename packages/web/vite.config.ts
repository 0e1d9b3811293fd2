import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

/** The pages as `pnpm start` builds and serves them; the development server passes calls on to a running Samaritan. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [solid(), tailwindcss()],
  build: { outDir: 'dist', target: 'es2023', sourcemap: false },
  server: { proxy: { '/api': { target: 'http://127.0.0.1:4700', ws: true } } },
});
