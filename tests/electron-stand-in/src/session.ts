import { EventEmitter } from 'node:events';
import { addStandardScheme, originOf, toInner } from './addresses';
import { recordMethods } from './records';
import { chromium } from './state';

type ProtocolHandler = (request: Request) => Promise<Response> | Response;
type PermissionHandler = (
  contents: object,
  permission: string,
  answer: (granted: boolean) => void,
  details: object,
) => void;
type CheckHandler = (contents: object, permission: string, origin: string, details: object) => boolean;
export interface RequestDetails {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
}
type RequestListener = (details: RequestDetails, answer: (verdict: { cancel?: boolean }) => void) => void;

const handlers = new Map<string, ProtocolHandler>();

export const protocol = {
  registerSchemesAsPrivileged(list: readonly { scheme: string; privileges?: { standard?: boolean } }[]) {
    for (const { scheme, privileges } of list) if (privileges?.standard) addStandardScheme(scheme);
  },
  handle(scheme: string, handler: ProtocolHandler) {
    if (handlers.has(scheme)) throw new Error(`The scheme has been intercepted: ${scheme}`);
    handlers.set(scheme, handler);
  },
  isProtocolHandled: (scheme: string) => handlers.has(scheme),
};

export function protocolHandler(scheme: string): ProtocolHandler | undefined {
  return handlers.get(scheme);
}

/** Electron's names of permissions beside Chromium's. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  notifications: 'notifications',
  geolocation: 'geolocation',
  media: 'camera',
  'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write',
  'persistent-storage': 'persistent-storage',
};

class Session extends EventEmitter {
  #ask: PermissionHandler | undefined;
  #check: CheckHandler | undefined;
  #beforeRequest: RequestListener | undefined;
  readonly protocol = protocol;
  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener) => {
      this.#beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(handler: PermissionHandler): void {
    this.#ask = handler;
  }

  /** None: the stand-in has no checker. */
  readonly availableSpellCheckerLanguages: readonly string[] = [];

  setPermissionCheckHandler(handler: CheckHandler): void {
    this.#check = handler;
  }

  /** Whether the app lets a request go out. */
  async allows(details: RequestDetails): Promise<boolean> {
    const listener = this.#beforeRequest;
    if (!listener) return true;
    const { cancel = false } = await new Promise<{ cancel?: boolean }>((answer) => listener(details, answer));
    return !cancel;
  }

  /** Chromium cannot ask back, so each permission is asked for as a page begins, and set. Silence allows, as in Electron. */
  async applyPermissions(contents: object, url: string): Promise<void> {
    for (const [permission, name] of Object.entries(PERMISSIONS)) {
      const details = { requestingUrl: url, isMainFrame: true };
      const checked = this.#check?.(contents, permission, `${originOf(url)}/`, details) ?? true;
      const ask = this.#ask;
      const granted =
        checked &&
        (!ask || (await new Promise<boolean>((answer) => ask(contents, permission, answer, details))));
      await chromium()
        .browser.send('Browser.setPermission', {
          permission: { name },
          setting: granted ? 'granted' : 'denied',
          origin: originOf(toInner(url)),
        })
        .catch(() => undefined);
    }
  }
}
recordMethods(Session.prototype, 'session', [
  'setDevicePermissionHandler',
  'setSpellCheckerEnabled',
  'setSpellCheckerLanguages',
  'setSpellCheckerDictionaryDownloadURL',
]);

export const defaultSession = new Session();
/** Sessions of the app's own, for requests that no page makes. */
export const session = { defaultSession, fromPartition: (_name: string) => new Session() };
