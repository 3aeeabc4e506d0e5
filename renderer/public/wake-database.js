// The browser's first answer about any database takes it a while: asked here, it works on that while the app loads.
globalThis.indexedDB?.databases?.().catch(() => undefined);
try {
  // So does its first look into local storage, for which the page has to wait.
  localStorage.getItem('afterword.theme');
} catch {
  // Where storage is forbidden, the app says so.
}
