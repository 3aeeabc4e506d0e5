import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { originOf, toInner, toOuter } from './addresses';
import { answerRequest } from './requests';
import { app } from './app';
import { nextLoad, type DevToolsSession } from './devtools';
import { makeCodec, scriptsOf } from './in-page';
import { ipcMain } from './ipc-main';
import { nativeTheme } from './native-theme';
import { pdfOf, printOnto, type Printed } from './page-printing';
import { preventable, record, recordMethods, records } from './records';
import { defaultSession } from './session';
import { chromium } from './state';

/* oxlint-disable typescript/no-explicit-any -- the protocol's events have as many shapes as names */

export interface WebPreferences {
  readonly preload?: string;
  readonly contextIsolation?: boolean;
  readonly sandbox?: boolean;
  readonly nodeIntegration?: boolean;
}

/** What a page needs of the window around it. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly onReadyToShow: () => void;
}

const codec = makeCodec();
let lastId = 0;

/** A page: a Chromium target whose requests, messages and windows pass through the app as in Electron. */
export class WebContents extends EventEmitter {
  readonly id = ++lastId;
  readonly session = defaultSession;
  readonly ready: Promise<void>;
  readonly preferences: WebPreferences;
  readonly #frame: Frame;
  readonly #bus = `stand-in-${randomBytes(8).toString('hex')}`;
  #devtools!: DevToolsSession;
  #targetId = '';
  #frameId = '';
  #url = '';
  #expected: string | undefined;
  #world: number | undefined;
  #destroyed = false;
  #openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });

  constructor(preferences: WebPreferences, frame: Frame) {
    super();
    this.preferences = preferences;
    this.#frame = frame;
    this.ready = app.isReady()
      ? this.#open()
      : Promise.reject(new Error('Cannot create BrowserWindow before app is ready'));
    this.ready.catch((error) => this.#destroyed || console.error('stand-in window:', error));
  }

  async #open(): Promise<void> {
    const { width, height } = this.#frame;
    const { browser } = chromium();
    ({ targetId: this.#targetId } = await browser.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width,
      height,
    }));
    const { sessionId } = await browser.send('Target.attachToTarget', {
      targetId: this.#targetId,
      flatten: true,
    });
    this.#devtools = chromium().session(sessionId);
    this.#listen();
    const tree = await this.#devtools.send('Page.getFrameTree');
    this.#frameId = tree.frameTree.frame.id;
    const scripts = scriptsOf(this.#preloadText(), this.#bus, {
      platform: process.platform,
      env: {},
      argv: [],
    });
    const add = 'Page.addScriptToEvaluateOnNewDocument';
    await Promise.all([
      this.#devtools.send('Page.enable'),
      this.#devtools.send('Runtime.enable'),
      this.#devtools.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      this.#devtools.send('Runtime.addBinding', { name: '__standInSend', executionContextName: this.#bus }),
      this.#devtools.send(add, { source: scripts.page }),
      this.#devtools.send(add, { source: scripts.isolated, worldName: this.#bus }),
    ]);
    await this.#setTheme();
  }

  #preloadText(): string {
    const { preload } = this.preferences;
    if (preload === undefined) return '';
    try {
      return readFileSync(preload, 'utf8');
    } catch (error) {
      this.emit('preload-error', preventable(), preload, error);
      return '';
    }
  }

  #listen(): void {
    const on = (name: string, listener: (event: any) => unknown) =>
      this.#devtools.on(name, (event) => {
        Promise.resolve(listener(event)).catch(
          (error) => this.#destroyed || console.error(`stand-in ${name}:`, error),
        );
      });
    on('Runtime.bindingCalled', (event) => this.#hear(event));
    on('Fetch.requestPaused', (event) =>
      answerRequest(this.#devtools, event, (url) => this.#mayNavigate(url, event.frameId === this.#frameId)),
    );
    on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === this.#bus && context.auxData.frameId === this.#frameId) this.#world = context.id;
    });
    on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (this.#world === executionContextId) this.#world = undefined;
    });
    on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
      const message = `${details.text} ${details.exception?.description ?? ''}`;
      if (details.executionContextId === this.#world)
        this.emit('preload-error', preventable(), this.preferences.preload, new Error(message));
      this.emit('console-message', preventable({ level: 'error', message }));
    });
    on('Page.loadEventFired', () => {
      this.emit('did-finish-load', preventable());
      this.#frame.onReadyToShow();
    });
    on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId) return;
      this.#url = toOuter(frame.url + (frame.urlFragment ?? ''));
      this.emit('did-navigate', preventable(), this.#url, 200, 'OK');
    });
    on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.#frameId) this.#url = toOuter(url);
    });
    on('Inspector.targetCrashed', () => {
      this.emit('render-process-gone', preventable(), { reason: 'crashed', exitCode: 1 });
    });
  }

  /** A message of the preload's world. */
  async #hear({ payload, executionContextId }: any): Promise<void> {
    const message = JSON.parse(payload);
    const args = message.args.map(codec.decode);
    const event = preventable({ sender: this, senderFrame: this.mainFrame, frameId: 1, processId: this.id });
    if (message.t === 'open') {
      const { action } = this.#openHandler({ url: toOuter(message.url) });
      if (action !== 'deny') record('a window was allowed (the stand-in opens none)', message.url);
    } else if (message.t === 'send') {
      ipcMain.emit(message.channel, event, ...args);
    } else {
      const reply = await this.#replyTo(message.channel, event, args);
      await this.#say({ t: 'reply', id: message.id, ...reply }, executionContextId).catch(() => undefined);
    }
  }

  async #replyTo(channel: string, event: object, args: unknown[]) {
    try {
      const handler = ipcMain.find(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      return { ok: true, v: codec.encode(await handler(event, ...args)) };
    } catch (error) {
      return { ok: false, v: `Error invoking remote method '${channel}': ${String(error)}` };
    }
  }

  async #say(message: object, executionContextId = this.#world): Promise<void> {
    if (executionContextId === undefined) return;
    await this.#devtools.send('Runtime.callFunctionOn', {
      executionContextId,
      functionDeclaration: '(text) => __standInHear(text)',
      arguments: [{ value: JSON.stringify(message) }],
    });
  }

  async #mayNavigate(url: string, isMainFrame: boolean): Promise<boolean> {
    if (!isMainFrame || url !== this.#expected) {
      const event = preventable({ url, isSameDocument: false, isMainFrame });
      this.emit('will-frame-navigate', event, url);
      if (isMainFrame) this.emit('will-navigate', event, url);
      if (event.defaultPrevented) return false;
    }
    if (isMainFrame) {
      this.#expected = undefined;
      this.emit('did-start-navigation', preventable({ url, isMainFrame, isSameDocument: false }), url);
      await defaultSession.applyPermissions(this, url);
    }
    return true;
  }

  get mainFrame() {
    const url = this.#url;
    return { url, origin: originOf(url), parent: null, send: this.send.bind(this) };
  }

  async loadURL(url: string): Promise<void> {
    await this.ready;
    this.#expected = toOuter(new URL(toInner(url)).href);
    const loaded = nextLoad(this.#devtools);
    const { errorText } = await this.#devtools.send('Page.navigate', { url: toInner(url) });
    if (errorText) throw new Error(`${errorText} loading '${url}'`);
    await loaded;
  }

  reload(): void {
    this.#expected = this.#url;
    this.ready.then(() => this.#devtools.send('Page.reload')).catch(() => undefined);
  }

  forcefullyCrashRenderer(): void {
    // It never answers: what would answer is gone.
    this.ready.then(() => this.#devtools.send('Page.crash')).catch(() => undefined);
  }

  send(channel: string, ...args: unknown[]): void {
    const message = { t: 'event', channel, args: args.map(codec.encode) };
    this.ready.then(() => this.#say(message)).catch(() => undefined);
  }

  async executeJavaScript(code: string): Promise<unknown> {
    await this.ready;
    const { result, exceptionDetails } = await this.#devtools.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async printToPDF(options: Record<string, unknown> = {}): Promise<Buffer> {
    await this.ready;
    return pdfOf(this.#devtools, options);
  }

  /** The printers that the test has plugged in. */
  async getPrintersAsync(): Promise<object[]> {
    return records.printers;
  }

  print(options: object, callback: Printed = () => undefined): void {
    void this.ready.then(() => printOnto(this.#devtools, options, callback));
  }

  async applyTheme(): Promise<void> {
    await this.ready;
    await this.#setTheme();
  }

  async #setTheme(): Promise<void> {
    const { themeSource } = nativeTheme;
    const value = themeSource === 'system' ? '' : themeSource;
    await this.#devtools.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value }],
    });
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.#openHandler = handler;
  }

  getLastWebPreferences(): WebPreferences {
    return this.preferences;
  }

  getURL(): string {
    return this.#url;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  /** How Playwright finds the page of a window. */
  getDevToolsTargetId(): string {
    return this.#targetId;
  }

  markDestroyed(): void {
    this.#destroyed = true;
    this.ready
      .then(() => chromium().browser.send('Target.closeTarget', { targetId: this.#targetId }))
      .catch(() => undefined);
    this.emit('destroyed');
  }
}
recordMethods(WebContents.prototype, 'webContents', ['openDevTools', 'setZoomFactor', 'focus']);
