import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, APP_HEADER, fileFor, serve } from '../../scripts/serve.mjs';

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let top: string;
let server: Server;
let port: number;

beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'afterword-serve-'));
  mkdirSync(join(top, 'site', 'assets'), { recursive: true });
  writeFileSync(join(top, 'secret.txt'), 'secret');
  mkdirSync(join(top, 'site-too'));
  writeFileSync(join(top, 'site-too', 'secret.txt'), 'secret');
  writeFileSync(join(top, 'site', 'index.html'), '<!doctype html><title>Afterword</title>');
  writeFileSync(join(top, 'site', 'mark.svg'), '<svg/>');
  writeFileSync(join(top, 'site', 'assets', 'index-1a2b3c.js'), 'export {};');
  writeFileSync(join(top, 'site', 'assets', 'figtree-1a2b3c.woff2'), 'wOF2');
  server = await serve({ port: 0, folder: join(top, 'site') });
  port = Number(new URL(addressOf(server)).port);
});
afterAll(() => {
  server.close();
  rmSync(top, { recursive: true, force: true });
});

/** fetch() would tidy the path and set the Host header itself. */
function ask(path: string, options: { host?: string; method?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const host = options.host ?? `127.0.0.1:${port}`;
    const asked = request(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: { host } },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    asked.on('error', reject).end();
  });
}

describe('the browser host’s server', () => {
  it('serves the page with a strict policy, its own mark and no caching', async () => {
    const answer = await ask('/');
    expect(answer).toMatchObject({ status: 200, body: '<!doctype html><title>Afterword</title>' });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers[APP_HEADER]).toBe('1');
  });

  it('lets hashed assets be kept for ever, and nothing else', async () => {
    const script = await ask('/assets/index-1a2b3c.js');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toMatch(/immutable/);
    expect((await ask('/assets/figtree-1a2b3c.woff2')).headers['content-type']).toBe('font/woff2');
    const mark = await ask('/mark.svg');
    expect(mark.headers['content-type']).toBe('image/svg+xml');
    expect(mark.headers['cache-control']).toBe('no-cache');
  });

  it('refuses another host name and leads localhost to the one origin that has the data', async () => {
    expect((await ask('/', { host: `evil.example:${port}` })).status).toBe(403);
    expect((await ask('/', { host: '127.0.0.1' })).status).toBe(403);
    const local = await ask('/#/board', { host: `localhost:${port}` });
    expect(local.status).toBe(308);
    expect(local.headers.location).toMatch(`http://127.0.0.1:${port}/`);
    expect((await ask('//evil.example/', { host: `localhost:${port}` })).status).toBe(403);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../site-too/secret.txt',
    '/%00',
    '/%',
    '/assets',
    '/missing.js',
  ])('finds nothing at %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toMatch('secret');
  });

  it('answers HEAD without a body, and nothing that could write', async () => {
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  it('takes no other port when its own is taken', async () => {
    await expect(serve({ port, folder: top })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('names files inside its folder only', () => {
    expect(fileFor('/site', '/assets/a.js?x#y')).toBe(join('/site', 'assets', 'a.js'));
    expect(fileFor('/site', 'http://evil.example/')).toBeUndefined();
  });
});
