import { withoutExtension, type Import, type Module } from './modules';

/** A module that breaks the law, and how: "renderer/ui/Button.tsx: ui imports no data (renderer/data/rows)". */
export type Breach = string;

/** Which parts of shared/ each part of it may import. Everything may import itself. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ports: ['domain'],
  ipc: ['domain'],
  etiquette: ['domain'],
  messages: ['domain'],
  notes: ['domain'],
  reminders: ['domain', 'etiquette'],
  calendar: ['domain', 'etiquette', 'messages'],
};

/** Which parts of renderer/ each part of it may import. A part that is not named here, such as main.tsx, composes all. */
const RENDERER: Readonly<Record<string, readonly string[]>> = {
  ui: [],
  data: [],
  print: [],
  host: ['print'],
  desk: ['data', 'ui'],
  hand: [],
  features: ['desk', 'data', 'hand', 'ui'],
  app: ['features', 'desk', 'data', 'ui'],
};

const ELECTRON: Readonly<Record<string, readonly string[]>> = { main: ['ipc'], ipc: [], preload: [] };

/** Pure packages that shared/ may use: arithmetic on dates, order and shapes. */
const PURE_PACKAGES = ['date-fns', '@date-fns/tz', 'fractional-indexing'];

/** The parts of shared/ that read what comes from outside, and so may check its shape. */
const READERS = ['ipc', 'reminders'];

/** The one part of shared/ that reads calendar files, with a parser that is plain ECMAScript. */
const CALENDAR_PARSER = 'ical.js';

/** Hosts, and the print window's own entry, which is a second composition root. */
const BRIDGE_USERS = ['renderer/host/', 'renderer/print/print.ts'];

/** Everything in which the modules break the law of the layers. */
export function breaches(modules: readonly Module[]): Breach[] {
  return [...modules.flatMap(breachesOf), ...cycles(modules)];
}

function breachesOf(module: Module): Breach[] {
  const found: Breach[] = [];
  const [layer = '', part = ''] = module.path.split('/');
  const breach = (rule: string) => found.push(`${module.path}: ${rule}`);

  for (const one of module.imports) {
    const rule = one.relative ? relativeBreach(module.path, one) : packageBreach(layer, part, one.to);
    if (rule) breach(`${rule} (${one.to})`);
  }
  if (module.defaultExport) breach('exports have names');
  if (module.barrel) breach('no barrel files');
  if (module.uses.has('ipcMain') && module.path !== 'electron/ipc/handle.ts')
    breach('only electron/ipc/handle.ts touches ipcMain');
  if (module.uses.has('bridge') && !BRIDGE_USERS.some((user) => module.path.startsWith(user)))
    breach('only renderer/host touches window.afterword');
  if (module.uses.has('clock') && module.path !== 'shared/ports/clock.ts')
    breach('only shared/ports/clock.ts reads the clock');
  return found;
}

function relativeBreach(path: string, { to }: Import): string | undefined {
  const [layer = '', part = '', inner = ''] = path.split('/');
  const [toLayer = '', toPart = '', toInner = ''] = to.split('/');
  if (toLayer !== layer) {
    if (toLayer === 'shared' && layer !== 'shared') return undefined;
    // package.json knows the version.
    const open = toLayer === 'resources' || to === 'package.json';
    return open && layer !== 'shared' ? undefined : `${layer} does not import ${toLayer}`;
  }
  if (layer === 'renderer' && part === 'features' && toPart === 'features' && inner !== toInner)
    return 'features never import one another';
  if (part === toPart) return undefined;
  const allowed = { shared: SHARED, renderer: RENDERER, electron: ELECTRON }[layer]?.[part];
  if (!allowed)
    return layer === 'renderer' && path.split('/').length === 2
      ? undefined
      : `${layer}/${part} has no place yet`;
  return allowed.includes(toPart) ? undefined : `${part} imports no ${toPart}`;
}

function packageBreach(layer: string, part: string, name: string): string | undefined {
  const is = (list: readonly string[]) =>
    list.some((known) => name === known || name.startsWith(`${known}/`));
  const node = name.startsWith('node:');
  switch (layer) {
    case 'shared':
      return is(PURE_PACKAGES) ||
        (READERS.includes(part) && is(['valibot'])) ||
        (part === 'calendar' && name === CALENDAR_PARSER)
        ? undefined
        : 'shared imports pure packages only';
    case 'renderer':
      return node || is(['electron', 'electron-log'])
        ? 'the renderer imports no Electron and no Node'
        : undefined;
    case 'electron':
      if (part === 'preload') return is(['electron']) ? undefined : 'the preload imports Electron alone';
      return is(['react', 'react-dom', 'dexie'])
        ? 'the main process has no screen and no database'
        : undefined;
    default:
      return undefined;
  }
}

/** Each circle of imports, named once. Types count too: a circle of them is one thing in two files. */
function cycles(modules: readonly Module[]): Breach[] {
  const byName = new Map(modules.map((module) => [withoutExtension(module.path), module]));
  const done = new Set<string>();
  const found: Breach[] = [];
  const walk = (name: string, trail: readonly string[]): void => {
    const at = trail.indexOf(name);
    if (at >= 0) found.push(`${[...trail.slice(at), name].join(' -> ')}: no circles`);
    const module = byName.get(name);
    if (at >= 0 || !module || done.has(name)) return;
    for (const one of module.imports) if (one.relative) walk(one.to, [...trail, name]);
    done.add(name);
  };
  for (const name of byName.keys()) walk(name, []);
  return found;
}
