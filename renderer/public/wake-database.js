// The browser's first answer about any database takes it a while: asked here, it works on that while the app loads.
globalThis.indexedDB?.databases?.().catch(() => undefined);
