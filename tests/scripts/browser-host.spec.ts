import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { hostInBrowser, PortTakenError } from '../../scripts/browser-host.mjs';
import { addressOf, freePort } from '../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'afterword-host-'));
writeFileSync(join(folder, 'index.html'), '<title>Afterword</title>');
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the browser host', () => {
  it('serves on the port that it was given, and a second start finds the first', async () => {
    const port = await freePort();
    const first = await hostInBrowser({ port, folder });
    if (first.server) servers.push(first.server);
    expect(await (await fetch(first.address)).text()).toMatch('Afterword');
    expect(await hostInBrowser({ port, folder })).toEqual({ address: first.address, server: undefined });
  });

  it('says so when the port is another program’s', async () => {
    const other = createServer((_, response) => response.end('something else'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    servers.push(other);
    const port = Number(new URL(addressOf(other)).port);
    await expect(hostInBrowser({ port, folder })).rejects.toThrow(PortTakenError);
  });
});
