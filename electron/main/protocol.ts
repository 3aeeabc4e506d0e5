import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { protocol } from 'electron';
import { isOurs } from '../ipc/trust';
import { CONTENT_SECURITY_POLICY } from './content-security-policy';

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
} as const;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.wasm': 'application/wasm',
};

/**
 * Makes `app://afterword/` an origin of its own, secure and with storage. It must never change: the database belongs
 * to it. To be called before the app is ready.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built pages in `root` under `app://afterword/`. */
export function startProtocol(root: string): void {
  protocol.handle('app', (request) => serve(request.method, request.url, root));
}

async function serve(method: string, url: string, root: string): Promise<Response> {
  const path = method === 'GET' || method === 'HEAD' ? servedPath(url) : undefined;
  const type = path === undefined ? undefined : TYPES[extname(path)];
  if (path === undefined || type === undefined) return refusal(404);
  try {
    const body = await readFile(join(root, ...path.split('/')));
    return new Response(method === 'HEAD' ? null : body, { headers: { ...HEADERS, 'content-type': type } });
  } catch {
    return refusal(404);
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: HEADERS });
}

/**
 * The file inside the renderer's folder that an address names, with `/` between its parts; `undefined` for anything
 * that is not ours or tries to leave the folder. Names of parts are plain, so no encoding can hide a way out.
 */
export function servedPath(url: string): string | undefined {
  if (!isOurs(url)) return undefined;
  const path = url.slice('app://afterword'.length).replace(/[?#].*$/s, '');
  if (path === '' || path === '/') return 'index.html';
  const parts = path.slice(1).split('/');
  const plain = parts.every((part) => /^[\w@~-][\w@~.-]*$/.test(part) && !part.includes('..'));
  return plain ? parts.join('/') : undefined;
}
