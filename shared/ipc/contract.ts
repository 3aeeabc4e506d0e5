import * as v from 'valibot';
import { isFollowUpKey } from '../domain/follow-up';
import { SCREENS } from '../domain/deep-link';
import { isDay } from '../domain/time';

/**
 * THE contract between the renderer and the main process: every channel, its payload and its answer.
 * Payloads are strict (no extra keys) and bounded, because the main process trusts nothing that arrives.
 */

const LONGEST_TEXT = 50_000_000;
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const localTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const instant = v.pipe(v.number(), v.finite());
const day = v.pipe(v.string(), v.maxLength(10), v.check(isDay, 'not a day'));
const key = v.pipe(text(400), v.check(isFollowUpKey, 'not a follow-up key'));

const place = v.pipe(v.number(), v.minValue(-1_000), v.maxValue(1_000));
const sheet = v.strictObject({
  widthMm: v.pipe(v.number(), v.minValue(20), v.maxValue(450)),
  heightMm: v.pipe(v.number(), v.minValue(20), v.maxValue(450)),
  marks: v.pipe(
    v.array(
      v.strictObject({
        d: v.pipe(text(20_000_000), v.regex(/^[MmLlHhVvQqTtCcZz0-9eE+\-., ]*$/)),
        fill: v.pipe(text(7), v.regex(/^#[0-9a-f]{6}$/i)),
      }),
    ),
    v.maxLength(50_000),
    v.readonly(),
  ),
  text: text(100_000),
  type: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          text: text(20_000),
          left: place,
          top: place,
          width: v.pipe(v.number(), v.minValue(1), v.maxValue(450)),
          height: v.pipe(v.number(), v.minValue(1), v.maxValue(450)),
          size: v.pipe(v.number(), v.minValue(1), v.maxValue(30)),
          fill: v.pipe(text(7), v.regex(/^#[0-9a-f]{6}$/i)),
        }),
      ),
      v.maxLength(20),
      v.readonly(),
    ),
  ),
  transform: v.optional(v.pipe(v.strictTuple([place, place, place, place, place, place]), v.readonly())),
});
const jobEntries = {
  title: text(300),
  sheets: v.pipe(v.array(sheet), v.minLength(1), v.maxLength(200), v.readonly()),
  twoSided: v.optional(v.picklist(['shortEdge', 'longEdge'])),
};
const printJob = v.strictObject(jobEntries);

export const agendaSchema = v.strictObject({
  occurrences: v.pipe(
    v.array(
      v.strictObject({
        id: text(500),
        followUpKey: key,
        at: instant,
        title: text(1_000),
        body: text(2_000),
        silent: v.boolean(),
        prompt: v.boolean(),
      }),
    ),
    v.maxLength(5_000),
    v.readonly(),
  ),
  due: count,
  next: v.pipe(
    v.array(v.strictObject({ followUpKey: key, title: text(1_000), when: text(100) })),
    v.maxLength(20),
    v.readonly(),
  ),
  discreet: v.boolean(),
  quiet: v.optional(v.strictObject({ from: localTime, to: localTime })),
  rest: v.optional(
    v.strictObject({
      weekend: v.pipe(
        v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
        v.maxLength(7),
        v.readonly(),
      ),
      holidays: v.pipe(v.array(day), v.maxLength(1_000), v.readonly()),
    }),
  ),
  digestAt: v.optional(localTime),
  pause: v.optional(v.strictObject({ until: day, endedAt: v.optional(instant) })),
  zone: v.optional(text(64)),
});

export const sentinelSchema = v.strictObject({
  installId: text(64),
  applications: count,
  contacts: count,
  outreaches: count,
  writtenAt: instant,
});

const errandId = v.pipe(text(64), v.minLength(1));
const errand = v.variant('do', [
  v.object({ do: v.literal('snooze'), key, until: instant }),
  v.object({ do: v.literal('done'), key }),
  v.object({ do: v.literal('pause'), until: day }),
  v.object({ do: v.literal('resume'), at: instant }),
]);
export const errandsSchema = v.pipe(
  v.array(v.object({ id: errandId, errand })),
  v.maxLength(200),
  v.readonly(),
);

const problem = v.optional(text(2_000));
const saveOutcome = v.variant('saved', [
  v.object({ saved: v.literal(true), where: v.optional(v.string()) }),
  v.object({ saved: v.literal(false), cancelled: v.boolean(), problem }),
]);
const printOutcome = v.variant('printed', [
  v.object({ printed: v.literal(true) }),
  v.object({ printed: v.literal(false), cancelled: v.boolean(), problem }),
]);

const deepLink = v.variant('to', [
  v.object({ to: v.literal('screen'), screen: v.picklist(SCREENS) }),
  v.object({ to: v.literal('followUp'), key }),
  v.object({ to: v.literal('add'), company: v.string(), role: v.string(), url: v.string() }),
  v.object({ to: v.literal('justInterviewed') }),
]);

const version = text(100);
const updateState = v.variant('at', [
  v.object({ at: v.picklist(['off', 'unasked', 'looking', 'newest']) }),
  v.object({ at: v.picklist(['found', 'ready']), version }),
  v.object({ at: v.literal('fetching'), version, percent: v.pipe(v.number(), v.integer()) }),
  v.object({ at: v.literal('failed'), problem: v.string() }),
]);

const nothing = v.undefined();
const done = v.void();

/** Asked by the renderer, answered by main. */
export const INVOKES = {
  'host.info': {
    payload: nothing,
    answer: v.object({
      version: v.string(),
      platform: v.string(),
      spelling: v.optional(v.union([v.literal('system'), v.pipe(v.array(v.string()), v.readonly())])),
    }),
  },
  'links.open': {
    payload: v.strictObject({ url: text(20_000) }),
    answer: v.variant('opened', [
      v.object({ opened: v.literal(true) }),
      v.object({ opened: v.literal(false), problem: v.string() }),
    ]),
  },
  'clipboard.write': { payload: v.strictObject({ text: text(200_000) }), answer: v.boolean() },
  'files.save': {
    payload: v.strictObject({
      name: text(200),
      kind: v.picklist(['json', 'eml', 'ics', 'csv', 'svg']),
      text: text(LONGEST_TEXT),
    }),
    answer: saveOutcome,
  },
  'files.pick': {
    payload: v.strictObject({ kind: v.picklist(['json']) }),
    answer: v.variant('picked', [
      v.object({ picked: v.literal(true), name: v.string(), text: v.string() }),
      v.object({ picked: v.literal(false), cancelled: v.boolean(), problem }),
    ]),
  },
  'print.pdf': { payload: printJob, answer: saveOutcome },
  'print.paper': {
    payload: v.strictObject({ ...jobEntries, printer: v.optional(text(500)) }),
    answer: printOutcome,
  },
  'print.printers': {
    payload: nothing,
    answer: v.array(v.object({ name: v.string(), label: v.string() })),
  },
  /** The print window asks for what it has to draw; any other window gets nothing. */
  'print.job': { payload: nothing, answer: v.optional(printJob) },
  /** The print window has drawn it, fonts and layout included. */
  'print.drawn': { payload: nothing, answer: done },
  'agenda.set': { payload: agendaSchema, answer: done },
  'notifications.allow': { payload: nothing, answer: v.picklist(['granted', 'denied', 'unavailable']) },
  'notifications.test': { payload: nothing, answer: v.picklist(['shown', 'refused', 'unavailable']) },
  /** What was asked for outside the window is written down: main need not keep it any longer. */
  'errands.done': { payload: v.strictObject({ id: errandId }), answer: done },
  /** `undefined` where the system cannot start programs with itself. */
  'login.read': { payload: nothing, answer: v.optional(v.boolean()) },
  'login.set': { payload: v.strictObject({ on: v.boolean() }), answer: v.optional(v.boolean()) },
  'theme.set': {
    payload: v.strictObject({ theme: v.picklist(['system', 'light', 'night']) }),
    answer: done,
  },
  'sentinel.read': { payload: nothing, answer: v.optional(sentinelSchema) },
  'sentinel.write': { payload: sentinelSchema, answer: done },
  /** Newer versions: nothing is asked, fetched or installed but by these, when the person says so. */
  'updates.read': { payload: nothing, answer: updateState },
  'updates.look': { payload: nothing, answer: done },
  'updates.fetch': { payload: nothing, answer: done },
  /** `backup` is an export of everything; without it on the disk nothing is installed. */
  'updates.install': {
    payload: v.strictObject({ backup: text(LONGEST_TEXT) }),
    answer: v.variant('installing', [
      v.object({ installing: v.literal(true), backup: v.string() }),
      v.object({ installing: v.literal(false), problem: v.string() }),
    ]),
  },
  /** The person was told how to get the window back, and chose. */
  'window.leave': { payload: v.strictObject({ how: v.picklist(['hide', 'quit']) }), answer: done },
  /** The renderer listens from here on; events that waited are sent now. */
  'events.ready': { payload: nothing, answer: done },
} as const;

/** Told by main, heard by the renderer. */
export const EVENTS = {
  link: v.object({ link: deepLink }),
  badLink: v.object({}),
  command: v.object({ command: v.picklist(['add', 'find', 'undo', 'redo', 'export', 'import', 'pause']) }),
  /** Told again each time the page begins to listen, until it says that it is done. */
  errand: v.object({ id: errandId, errand }),
  /** Whether the system showed a notification; told when that changes. */
  notified: v.object({ shown: v.boolean() }),
  agendaWanted: v.object({}),
  leaving: v.object({}),
  updates: v.object({ state: updateState }),
} as const;

export type InvokeName = keyof typeof INVOKES;
export type InvokePayload<N extends InvokeName> = v.InferOutput<(typeof INVOKES)[N]['payload']>;
export type InvokeAnswer<N extends InvokeName> = v.InferOutput<(typeof INVOKES)[N]['answer']>;
export type EventName = keyof typeof EVENTS;
export type EventPayload<N extends EventName> = v.InferOutput<(typeof EVENTS)[N]>;

/** What the preload exposes as `window.afterword`. */
export interface Bridge {
  invoke<N extends InvokeName>(name: N, payload: InvokePayload<N>): Promise<InvokeAnswer<N>>;
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void;
}
