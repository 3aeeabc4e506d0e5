// Afterword in the browser: one server on one address, found again by whoever starts it a second time.
import { spawn } from 'node:child_process';
import { APP_HEADER, serve } from './serve.mjs';

/** Another program listens where Afterword lives. The message is for the person. */
export class PortTakenError extends Error {
  /** @param {number} port */
  constructor(port) {
    super(
      `Port ${port} is taken by another program. Your data belongs to that port, so Afterword does not move to another: stop that program and run this again.`,
    );
    this.name = 'PortTakenError';
  }
}

/**
 * Serves the built app on `port`, unless an Afterword does so already.
 * @param {{ port: number, folder?: string }} options
 * @returns {Promise<{ address: string, server: import('node:http').Server | undefined }>} no server: it was running
 * @throws {PortTakenError}
 */
export async function hostInBrowser({ port, folder }) {
  const address = `http://127.0.0.1:${port}/`;
  try {
    return { address, server: await serve({ port, folder }) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    if (!(await isAfterword(address))) throw new PortTakenError(port);
    return { address, server: undefined };
  }
}

/** @param {string} address */
async function isAfterword(address) {
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(3_000) });
    return answer.headers.has(APP_HEADER);
  } catch {
    return false;
  }
}

/** Opens the default browser where there is a display and NO_OPEN is not set. @param {string} address */
export function openBrowser(address) {
  const opener = process.env['NO_OPEN'] ? undefined : browserOpener();
  if (!opener) return;
  const [command, ...rest] = opener;
  spawn(command, [...rest, address], { stdio: 'ignore', detached: true })
    // No opener on this system: the address is on the terminal.
    .on('error', () => {})
    .unref();
}

/** @returns {[string, ...string[]] | undefined} */
function browserOpener() {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open'] : undefined;
}
