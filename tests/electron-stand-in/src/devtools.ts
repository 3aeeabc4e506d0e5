import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';

type Params = Record<string, unknown>;
// What Chromium answers has as many shapes as it has methods; each caller names its own.
// oxlint-disable-next-line typescript/no-explicit-any
type Answer = any;

interface Waiting {
  readonly method: string;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** One page's, or the browser's own, part of a DevTools connection. Emits the protocol's events by name. */
export class DevToolsSession extends EventEmitter {
  readonly #connection: DevTools;
  readonly #id: string | undefined;

  constructor(connection: DevTools, id: string | undefined) {
    super();
    this.#connection = connection;
    this.#id = id;
    this.setMaxListeners(0);
  }

  send(method: string, params: Params = {}): Promise<Answer> {
    return this.#connection.request(method, params, this.#id);
  }
}

/** Chromium, spoken to in the DevTools protocol over a pipe: JSON that ends in NUL, in on fd 3, out on fd 4. */
export class DevTools {
  readonly child: ChildProcess;
  readonly browser = new DevToolsSession(this, undefined);
  readonly exited: Promise<void>;
  readonly #waiting = new Map<number, Waiting>();
  readonly #sessions = new Map<string, DevToolsSession>();
  readonly #input: Writable;
  #last = 0;
  #dead: Error | undefined;

  constructor(program: string, args: readonly string[]) {
    this.child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
    this.#input = this.child.stdio[3] as Writable;
    this.#input.on('error', () => undefined);
    this.exited = new Promise((resolve) => this.child.on('exit', () => resolve()));
    void this.exited.then(() => this.#fail(new Error('Chromium has ended')));
    this.child.on('error', (error) => this.#fail(error));
    this.#read(this.child.stdio[4] as Readable);
  }

  session(id: string): DevToolsSession {
    const known = this.#sessions.get(id) ?? new DevToolsSession(this, id);
    this.#sessions.set(id, known);
    return known;
  }

  request(method: string, params: Params, sessionId: string | undefined): Promise<Answer> {
    if (this.#dead) return Promise.reject(this.#dead);
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #read(output: Readable): void {
    let rest: Buffer[] = [];
    output.on('data', (chunk: Buffer) => {
      let from = 0;
      for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, from)) {
        this.#take(JSON.parse(Buffer.concat([...rest, chunk.subarray(from, at)]).toString('utf8')));
        rest = [];
        from = at + 1;
      }
      rest.push(chunk.subarray(from));
    });
  }

  #take(message: Answer): void {
    if (message.id === undefined) {
      const session = message.sessionId ? this.#sessions.get(message.sessionId) : this.browser;
      session?.emit(message.method, message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
    else waiting?.resolve(message.result);
  }

  #fail(error: Error): void {
    this.#dead = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** The load of the page that is about to begin, and not of the one that is there. */
export function nextLoad(session: DevToolsSession): Promise<unknown> {
  return new Promise((resolve) => {
    const navigated = ({ frame }: Answer) => {
      if (frame.parentId) return;
      session.off('Page.frameNavigated', navigated);
      session.once('Page.loadEventFired', resolve);
    };
    session.on('Page.frameNavigated', navigated);
  });
}
