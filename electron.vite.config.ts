import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const inRoot = (path: string) => resolve(import.meta.dirname, path);

/**
 * The bundler splits the style sheets and loads them in an order of its own. Cascade layers rank by their first
 * mention, so every sheet begins with all of them in the order that tokens.css states.
 */
function layersFirst(): Plugin {
  const order = /@layer [^;{]+;/.exec(readFileSync(inRoot('renderer/ui/tokens.css'), 'utf8'))?.[0];
  if (!order) throw new Error('tokens.css no longer states the order of the layers');
  return {
    name: 'layers-first',
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = order + Buffer.from(file.source).toString();
      }
    },
  };
}

// Everything is bundled: nothing of node_modules is packed beside it.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
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
    plugins: [react(), layersFirst()],
    build: {
      outDir: inRoot('out/renderer'),
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
