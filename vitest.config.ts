import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.spec.ts', 'tests/**/*.spec.tsx'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    // Dexie looks for IndexedDB when it is loaded, so it must be there first.
    setupFiles: ['fake-indexeddb/auto'],
  },
});
