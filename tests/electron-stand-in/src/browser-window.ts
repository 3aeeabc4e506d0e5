import { EventEmitter } from 'node:events';
import { app } from './app';
import { preventable, recordMethods } from './records';
import { state } from './state';
import { WebContents, type WebPreferences } from './web-contents';

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
type Options = Partial<Bounds> & { readonly show?: boolean; readonly webPreferences?: WebPreferences };

/** A window that keeps account of itself; its page is a real Chromium window of the same size. */
export class BrowserWindow extends EventEmitter {
  static #focused: BrowserWindow | null = null;
  static readonly #all = new Map<number, BrowserWindow>();
  readonly id: number;
  readonly webContents: WebContents;
  /** What it was made with, for the tests. */
  readonly options: Options;
  #bounds: Bounds;
  #visible: boolean;
  #minimized = false;
  #maximized = false;
  #destroyed = false;

  constructor(options: Options = {}) {
    super();
    const { x = 0, y = 0, width = 800, height = 600, show = true, webPreferences = {} } = options;
    if (
      webPreferences.sandbox === false ||
      webPreferences.contextIsolation === false ||
      webPreferences.nodeIntegration
    )
      throw new Error('stand-in: only sandboxed windows with context isolation and no node integration');
    this.options = options;
    this.#bounds = { x, y, width, height };
    this.#visible = show;
    const onReadyToShow = () => void this.emit('ready-to-show');
    this.webContents = new WebContents(webPreferences, { width, height, onReadyToShow });
    this.id = this.webContents.id;
    state.windows.set(this.id, this);
    BrowserWindow.#all.set(this.id, this);
    if (show) BrowserWindow.#focused = this;
    app.emit('browser-window-created', preventable(), this);
    app.emit('web-contents-created', preventable(), this.webContents);
  }

  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.#all.values()];
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.#focused;
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return BrowserWindow.#all.get(contents.id) ?? null;
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  show(): void {
    const was = this.#visible;
    this.#visible = true;
    if (!was) this.emit('show', preventable());
    this.focus();
  }

  hide(): void {
    if (!this.#visible) return;
    this.#visible = false;
    if (BrowserWindow.#focused === this) BrowserWindow.#focused = null;
    this.emit('hide', preventable());
  }

  focus(): void {
    BrowserWindow.#focused = this;
    this.emit('focus', preventable());
  }

  minimize(): void {
    this.#minimized = true;
  }

  restore(): void {
    this.#minimized = false;
  }

  maximize(): void {
    this.#maximized = true;
  }

  isVisible(): boolean {
    return this.#visible;
  }

  isFocused(): boolean {
    return BrowserWindow.#focused === this;
  }

  isMinimized(): boolean {
    return this.#minimized;
  }

  isMaximized(): boolean {
    return this.#maximized;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  getBounds(): Bounds {
    return { ...this.#bounds };
  }

  getNormalBounds(): Bounds {
    return this.getBounds();
  }

  setBounds(bounds: Partial<Bounds>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
  }

  close(): void {
    const event = preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    state.windows.delete(this.id);
    BrowserWindow.#all.delete(this.id);
    if (BrowserWindow.#focused === this) BrowserWindow.#focused = null;
    this.webContents.markDestroyed();
    this.emit('closed');
    if (state.windows.size === 0 && !app.emit('window-all-closed')) app.quit();
  }
}
recordMethods(BrowserWindow.prototype, 'BrowserWindow', [
  'setTitleBarOverlay',
  'setBackgroundColor',
  'setProgressBar',
]);

export const webContents = {
  getAllWebContents: () => BrowserWindow.getAllWindows().map((window) => window.webContents),
  /** How Playwright goes from a page to its window. */
  fromDevToolsTargetId: (id: string) =>
    webContents.getAllWebContents().find((contents) => contents.getDevToolsTargetId() === id),
};
