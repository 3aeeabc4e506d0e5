/* oxlint-disable typescript/no-explicit-any -- values of every shape cross here */

// What runs inside Chromium. Each function is turned into text and injected, so each must stand alone.

/** Structured clone over JSON, for what the page and the main process say to each other. */
export function makeCodec() {
  const encode = (value: any): any => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'number')
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) };
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value !== 'object') throw new Error('An object could not be cloned.');
    if (Array.isArray(value)) return value.map(encode);
    if (value instanceof Date) return { $: 'date', v: value.getTime() };
    if (value instanceof Map) return { $: 'map', v: [...value].map((pair) => pair.map(encode)) };
    if (value instanceof Set) return { $: 'set', v: [...value].map(encode) };
    if (value instanceof Error) return { $: 'error', v: [value.name, value.message] };
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return { $: 'bytes', v: Array.from(bytes) };
    }
    return { $: 'object', v: Object.keys(value).map((key) => [key, encode(value[key])]) };
  };
  const decode = (coded: any): any => {
    if (coded === null || typeof coded !== 'object') return coded;
    if (Array.isArray(coded)) return coded.map(decode);
    const { $: kind, v: inner } = coded;
    switch (kind) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(inner);
      case 'bigint':
        return BigInt(inner);
      case 'date':
        return new Date(inner);
      case 'map':
        return new Map(inner.map((pair: any) => pair.map(decode)));
      case 'set':
        return new Set(inner.map(decode));
      case 'error':
        return Object.assign(new Error(inner[1]), { name: inner[0] });
      case 'bytes':
        return Uint8Array.from(inner);
      default: {
        const object = {};
        // As structured clone does it: a key named __proto__ becomes a property, not the prototype.
        for (const [key, value] of inner)
          Object.defineProperty(object, key, {
            value: decode(value),
            enumerable: true,
            writable: true,
            configurable: true,
          });
        return object;
      }
    }
  };
  return { encode, decode };
}

/**
 * One end of the context bridge. The two worlds of a page share its DOM alone, so they reach each other by events
 * on the window, whose detail Chromium clones from one world into the other.
 */
export function makeBridgeEnd(sends: string, hears: string) {
  const functions = new Map<any, any>();
  const promises = new Map<number, any>();
  const returned = new Map<number, any>();
  let last = 0;
  const post = (detail: any) => dispatchEvent(new CustomEvent(sends, { detail }));
  const pack = (value: any): any => {
    if (typeof value === 'function') {
      let id = functions.get(value);
      if (!id) {
        id = ++last;
        functions.set(value, id);
        functions.set(id, value);
      }
      return { t: 'function', id };
    }
    if (typeof value === 'symbol') throw new TypeError('A symbol cannot cross the context bridge');
    if (value === null || typeof value !== 'object') return { t: 'value', v: value };
    if (typeof value.then === 'function') {
      const id = ++last;
      const settle = (ok: boolean) => (result: any) => post({ t: 'settle', id, ok, v: pack(result) });
      value.then(settle(true), settle(false));
      return { t: 'promise', id };
    }
    if (value instanceof Error) return { t: 'error', v: [value.name, value.message] };
    if (Array.isArray(value)) return { t: 'array', v: value.map(pack) };
    if (Object.prototype.toString.call(value) === '[object Object]')
      return { t: 'object', v: Object.keys(value).map((key) => [key, pack(value[key])]) };
    return { t: 'value', v: structuredClone(value) };
  };
  const call = (id: number, args: any[]) => {
    const ticket = ++last;
    post({ t: 'call', id, ticket, args: args.map(pack) });
    const answer = returned.get(ticket);
    returned.delete(ticket);
    if (!answer) throw new Error('The other side of the context bridge did not answer');
    const value = unpack(answer.v);
    if (!answer.ok) throw value;
    return value;
  };
  const unpack = (packed: any): any => {
    switch (packed.t) {
      case 'function':
        return (...args: any[]) => call(packed.id, args);
      case 'promise':
        return new Promise((resolve, reject) => promises.set(packed.id, { resolve, reject }));
      case 'error':
        return Object.assign(new Error(packed.v[1]), { name: packed.v[0] });
      case 'array':
        return packed.v.map(unpack);
      case 'object': {
        const object = {};
        for (const [key, value] of packed.v)
          Object.defineProperty(object, key, {
            value: unpack(value),
            enumerable: true,
            writable: true,
            configurable: true,
          });
        return object;
      }
      default:
        return packed.v;
    }
  };
  const end = {
    pack,
    post,
    onExpose: (_key: string, _value: any): void => undefined,
    onOpen: (_url: string): void => undefined,
  };
  addEventListener(hears, (event: any) => {
    const message = event.detail;
    if (message.t === 'expose') end.onExpose(message.key, unpack(message.v));
    else if (message.t === 'open') end.onOpen(message.url);
    else if (message.t === 'return') returned.set(message.ticket, message);
    else if (message.t === 'settle') {
      const promise = promises.get(message.id);
      promises.delete(message.id);
      promise?.[message.ok ? 'resolve' : 'reject'](unpack(message.v));
    } else if (message.t === 'call') {
      let answer;
      try {
        answer = { ok: true, v: pack(functions.get(message.id)(...message.args.map(unpack))) };
      } catch (error) {
        answer = { ok: false, v: pack(error) };
      }
      post({ t: 'return', ticket: message.ticket, ...answer });
    }
  });
  return end;
}

/** The page's own world: takes what the preload exposes, and asks before it opens a window. */
export function pageWorld(end: ReturnType<typeof makeBridgeEnd>) {
  const freeze = (value: any): any => {
    if (value && typeof value === 'object' && !ArrayBuffer.isView(value)) {
      Object.values(value).forEach(freeze);
      Object.freeze(value);
    }
    return value;
  };
  end.onExpose = (key, value) => {
    Object.defineProperty(window, key, { value: freeze(value), enumerable: true });
  };
  window.open = (url: string | URL = 'about:blank') => {
    end.post({ t: 'open', url: new URL(url, location.href).href });
    return null;
  };
  addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target=_blank]') : null;
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    window.open(link.href);
  });
}

/** The preload's isolated world: what a sandboxed preload may require. */
export function preloadWorld(
  end: ReturnType<typeof makeBridgeEnd>,
  codec: ReturnType<typeof makeCodec>,
  info: object,
) {
  const world: any = globalThis;
  const listeners = new Map<string, any[]>();
  const waiting = new Map<number, any>();
  const exposed = new Set<string>();
  let last = 0;
  const send = (message: object, args: any[]) =>
    world.__standInSend(JSON.stringify({ ...message, args: structuredClone(args).map(codec.encode) }));
  const ipcRenderer: any = {
    invoke: (channel: string, ...args: any[]) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        send({ t: 'invoke', id, channel }, args);
        waiting.set(id, { resolve, reject });
      }),
    send: (channel: string, ...args: any[]) => send({ t: 'send', channel }, args),
    on(channel: string, listener: any) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    off(channel: string, listener: any) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((one) => one !== listener),
      );
      return ipcRenderer;
    },
  };
  const contextBridge = {
    exposeInMainWorld(key: string, api: any) {
      if (exposed.has(key))
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      exposed.add(key);
      end.post({ t: 'expose', key, v: end.pack(api) });
    },
  };
  world.__standInHear = (text: string) => {
    const message = JSON.parse(text);
    if (message.t === 'event') {
      for (const listener of listeners.get(message.channel) ?? [])
        listener({ sender: ipcRenderer, ports: [] }, ...message.args.map(codec.decode));
      return;
    }
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) one?.resolve(codec.decode(message.v));
    else one?.reject(new Error(message.v));
  };
  end.onOpen = (url) => send({ t: 'open', url }, []);
  const require = (name: string) => {
    if (name === 'electron' || name === 'electron/renderer') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${name}`);
  };
  return { require, process: { ...info, contextIsolated: true, sandboxed: true, type: 'renderer' } };
}

/** The texts of the two scripts that each document of a window begins with. They do nothing in a frame within. */
export function scriptsOf(preload: string, bus: string, info: object): { page: string; isolated: string } {
  const outermost = 'if (window.top !== window) return;';
  const end = (sends: string, hears: string) =>
    `(${String(makeBridgeEnd)})('${bus}-${sends}', '${bus}-${hears}')`;
  return {
    page: `(() => { ${outermost} (${String(pageWorld)})(${end('b', 'a')}); })()`,
    isolated: `(() => { ${outermost}
      const codec = (${String(makeCodec)})();
      const world = (${String(preloadWorld)})(${end('a', 'b')}, codec, ${JSON.stringify(info)});
      const module = { exports: {} };
      (function (exports, require, module, process, global) {
        ${preload}
      })(module.exports, world.require, module, world.process, globalThis);
    })()`,
  };
}
