// The browser's first answer about any database takes it a while: asked here, it works on that while the app loads.
indexedDB.databases().catch(() => undefined);
