// The built renderer as a web app, for this computer only.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { inRoot, isMain, say } from './run.mjs';

/** The browser host's port. IndexedDB belongs to the origin, port included: another port is another, empty Afterword. */
export const APP_PORT = 47613;
/** The header by which a running Afterword is known. */
export const APP_HEADER = 'x-afterword';

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/**
 * The file that a request asks for, or `undefined` where it asks for none inside `folder`.
 * @param {string} folder @param {string} target the request's path and query
 */
export function fileFor(folder, target) {
  let path;
  try {
    path = decodeURIComponent(target.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || path.includes('\0') || path.includes('\\')) return undefined;
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(folder + sep) ? file : undefined;
}

/** @param {string} file @param {string} folder */
function caching(file, folder) {
  if (file.endsWith('.html')) return 'no-store';
  // The build puts a hash of the contents into every name under assets/.
  return file.startsWith(join(folder, 'assets') + sep) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * Serves `folder` on 127.0.0.1. Rejects with the system's error (`EADDRINUSE`) where the port is taken.
 * Port 0 takes a free one. A request under another host name is refused, so that no web site can reach in by DNS.
 * @param {{ port: number, folder?: string }} options
 * @returns {Promise<import('node:http').Server>}
 */
export function serve({ port, folder = inRoot('out', 'renderer') }) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function answer(request, response) {
    const address = server.address();
    const own = typeof address === 'object' && address ? address.port : port;
    const headers = {
      [APP_HEADER]: '1',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    };
    const target = request.url ?? '/';
    // "localhost" would be another origin, with a database of its own.
    if (request.headers.host === `localhost:${own}` && target.startsWith('/') && !target.startsWith('//')) {
      response.writeHead(308, { ...headers, location: `http://127.0.0.1:${own}${target}` }).end();
      return;
    }
    if (request.headers.host !== `127.0.0.1:${own}`) {
      response.writeHead(403, headers).end();
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end();
      return;
    }
    const file = fileFor(folder, target);
    const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
    if (file === undefined || !found?.isFile()) {
      response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const body = await readFile(file);
    response.writeHead(200, {
      ...headers,
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': caching(file, folder),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

/** The address of a server that is listening. @param {import('node:http').Server} server */
export function addressOf(server) {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server is not listening.');
  return `http://127.0.0.1:${address.port}/`;
}

/** A port that is free now. */
export async function freePort() {
  const server = await serve({ port: 0 });
  const port = Number(new URL(addressOf(server)).port);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

if (isMain(import.meta.url)) {
  const at = process.argv.indexOf('--port');
  const server = await serve({ port: at > 0 ? Number(process.argv[at + 1]) : APP_PORT });
  say(`Serving out/renderer at ${addressOf(server)}`);
}
