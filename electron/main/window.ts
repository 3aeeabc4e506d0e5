import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen, type WebContents, type WebPreferences } from 'electron';
import { APP_ORIGIN, type WindowRole } from '../ipc/trust';
import type { Log } from './log';
import type { StateFile } from './state-file';
import { MIN_SIZE, placeWindow, type WindowState } from './window-state';

/** The masthead's height in pixels: it is the title bar. */
const MASTHEAD = 52;
/** The ground and ink of the two themes, for what the system paints before and beside the page. */
const GROUND = {
  light: { color: '#FBF8F1', symbolColor: '#1A2138' },
  night: { color: '#14161C', symbolColor: '#ECE7DB' },
};

const roles = new WeakMap<WebContents, WindowRole>();

/** What a window was made for; `undefined` for one that we did not make. */
export function roleOf(contents: WebContents): WindowRole | undefined {
  return roles.get(contents);
}

export const LOCKED: WebPreferences = {
  preload: join(import.meta.dirname, '../preload/preload.cjs'),
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  navigateOnDragDrop: false,
  // The main window has it where something is installed, see `startSpelling`.
  spellcheck: false,
};

export interface MainWindow {
  readonly contents: WebContents;
  readonly window: BrowserWindow;
  /** Brings it before the person, wherever it was. */
  readonly show: () => void;
  /** From now on closing means closing. */
  readonly letGo: () => void;
}

interface WindowPorts {
  readonly state: StateFile<WindowState>;
  readonly hidden: boolean;
  readonly onShow: () => void;
  readonly spellcheck: boolean;
  /** Asked before closing hides the window, and may say no. */
  readonly mayHide: () => boolean | Promise<boolean>;
  readonly log: Log;
}

/** Opens the app's one window. Closing it hides it, for reminders go on until the person quits. */
export function openMainWindow({ state, hidden, onShow, mayHide, log, spellcheck }: WindowPorts): MainWindow {
  const saved = state.read();
  const window = new BrowserWindow({
    ...placeWindow(
      saved,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: 'Afterword',
    titleBarStyle: 'hidden',
    titleBarOverlay: { ...ground(), height: MASTHEAD },
    trafficLightPosition: { x: 18, y: 18 },
    backgroundColor: ground().color,
    webPreferences: { ...LOCKED, spellcheck },
  });
  const contents = window.webContents;
  roles.set(contents, 'app');
  let going = false;
  const mayReload = fewReloads(5);

  const show = () => {
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  window.once('ready-to-show', () => {
    if (saved?.maximized && !hidden) window.maximize();
    if (!hidden) show();
  });
  window.on('show', onShow);
  window.on('close', (event) => {
    state.write({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
    if (going) return;
    event.preventDefault();
    const may = mayHide();
    if (may === true) window.hide();
    else if (may) void may.then((later) => later && !window.isDestroyed() && window.hide());
  });
  nativeTheme.on('updated', () => {
    if (window.isDestroyed()) return;
    window.setBackgroundColor(ground().color);
    // macOS draws its own three buttons.
    if (process.platform !== 'darwin') window.setTitleBarOverlay({ ...ground(), height: MASTHEAD });
  });
  contents.on('render-process-gone', (_event, { reason }) => {
    log.error(`the page went away: ${reason}`);
    if (reason !== 'clean-exit' && !going && mayReload()) contents.reload();
  });
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return { window, contents, show, letGo: () => void (going = true) };
}

/** Opens the hidden window that draws what is to be printed. */
export function openPrintWindow(): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    // A throttled page would never finish drawing.
    webPreferences: { ...LOCKED, backgroundThrottling: false },
  });
  roles.set(window.webContents, 'print');
  return window;
}

/** At most so many reloads, so that a page which falls at once does not fall for ever. */
function fewReloads(most: number): () => boolean {
  let left = most;
  return () => left-- > 0;
}

function ground() {
  return nativeTheme.shouldUseDarkColors ? GROUND.night : GROUND.light;
}
