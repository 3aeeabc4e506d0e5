import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const inRoot = (path: string) => resolve(import.meta.dirname, path);

// What is bundled goes with the app, and so does the notice that its licence asks for.
const LICENCES = { fileName: 'licences.txt' };

// Everything is bundled: nothing of node_modules is packed beside it.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      license: LICENCES,
      externalizeDeps: false,
      rolldownOptions: { input: { main: inRoot('electron/main/main.ts') } },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: inRoot('electron/preload/preload.ts') },
        // A sandboxed preload must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: inRoot('renderer'),
    plugins: [react()],
    build: {
      outDir: inRoot('out/renderer'),
      license: LICENCES,
      emptyOutDir: true,
      minify: true,
      // Fonts stay files: the content security policy allows no data: fonts.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: inRoot('renderer/index.html'), print: inRoot('renderer/print.html') },
      },
    },
  },
});
