import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The real package is a path to a program, and starts to download it when it is missing.
  resolve: {
    alias: [
      { find: /^electron$/, replacement: fileURLToPath(new URL('tests/fakes/electron.ts', import.meta.url)) },
    ],
  },
  test: {
    include: ['tests/**/*.spec.ts', 'tests/**/*.spec.tsx'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    // A busy machine takes its time; a test that hangs takes for ever.
    testTimeout: 30_000,
    // Dexie looks for IndexedDB when it is loaded, so it must be there first.
    setupFiles: ['fake-indexeddb/auto'],
  },
});
