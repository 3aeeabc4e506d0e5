/** A tab of the browser: its window with everything that a page finds in it. */
export type BrowserWindow = Window & typeof globalThis;
