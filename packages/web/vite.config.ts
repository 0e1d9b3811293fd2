import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

/**
 * The pages as `pnpm start` builds and serves them; the development server passes calls on to a running Samaritan.
 * The gallery is an entry of its own: nothing of it reaches the pages' bundle.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [solid(), tailwindcss()],
  build: {
    outDir: 'dist',
    target: 'es2023',
    sourcemap: false,
    // The content security policy allows fonts from files alone.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: [join(import.meta.dirname, 'index.html'), join(import.meta.dirname, 'gallery.html')],
    },
  },
  server: { proxy: { '/api': { target: 'http://127.0.0.1:4700', ws: true } } },
});
