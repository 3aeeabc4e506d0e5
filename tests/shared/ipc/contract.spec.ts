import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isEventName, isInvokeName } from '../../../shared/ipc/channels';
import { EVENTS, INVOKES } from '../../../shared/ipc/contract';

/** A payload of each channel that takes one, good as it stands. */
const GOOD: Readonly<Record<string, object>> = {
  'links.open': { url: 'tel:+44' },
  'clipboard.write': { text: 'x' },
  'files.save': { name: 'x', kind: 'json', text: '{}' },
  'files.pick': { kind: 'json' },
  'print.pdf': {
    title: 'x',
    sheets: [{ widthMm: 100, heightMm: 100, marks: [{ d: 'M0 0', fill: '#000000' }], text: '' }],
  },
  'print.paper': {
    title: 'x',
    sheets: [{ widthMm: 100, heightMm: 100, marks: [], text: '', transform: [0, 1, -1, 0, 100, 0] }],
  },
  'agenda.set': {
    occurrences: [
      {
        id: 'x',
        followUpKey: 'debrief.0190aaaa-0000-7000-8000-000000000001',
        at: 1,
        title: '',
        body: '',
        silent: true,
        prompt: true,
      },
    ],
    due: 0,
    next: [],
    discreet: true,
    quiet: { from: '21:00', to: '08:00' },
    rest: { weekend: [6, 7], holidays: ['2026-12-25'] },
    digestAt: '08:30',
    pause: { until: '2026-12-24', endedAt: 5 },
  },
  'errands.done': { id: 'x' },
  'login.set': { on: true },
  'theme.set': { theme: 'night' },
  'updates.install': { backup: '{}' },
  'window.leave': { how: 'hide' },
  'sentinel.write': { installId: 'x', applications: 0, contacts: 0, outreaches: 0, writtenAt: 0 },
};
const OPTIONAL = new Set(['quiet', 'rest', 'digestAt', 'pause']);
const channels = Object.entries(INVOKES);
const accepts = (schema: v.GenericSchema, payload: unknown) => v.safeParse(schema, payload).success;

describe('the contract', () => {
  it('is known to the preload by the same names', () => {
    expect(channels.map(([name]) => name).filter((name) => !isInvokeName(name))).toEqual([]);
    expect(Object.keys(EVENTS).filter((name) => !isEventName(name))).toEqual([]);
    for (const name of ['__proto__', 'constructor', 'toString', '']) {
      expect(isInvokeName(name)).toBe(false);
      expect(isEventName(name)).toBe(false);
    }
  });

  it.each(channels)('%s takes what is good, and nothing beside it', (name, { payload }) => {
    const good = GOOD[name];
    if (!good) {
      expect(accepts(payload, undefined)).toBe(true);
      expect(accepts(payload, {})).toBe(false);
      return;
    }
    expect(accepts(payload, good)).toBe(true);
    expect(accepts(payload, { ...good, extra: 1 })).toBe(false);
    expect(accepts(payload, JSON.parse(`{"__proto__": ${JSON.stringify(good)}}`))).toBe(false);
    expect(accepts(payload, [good])).toBe(false);
    for (const key of Object.keys(good)) {
      if (OPTIONAL.has(key)) continue;
      expect(accepts(payload, { ...good, [key]: undefined }), `${name} without ${key}`).toBe(false);
    }
  });

  it.each(channels)('%s refuses whatever else is thrown at it', (_name, { payload }) => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withMap: true, withDate: true, withNullPrototype: true }),
        (any) => {
          if (any === undefined) return;
          expect(accepts(payload, any)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(Object.entries(GOOD).filter(([name]) => name !== 'login.set'))(
    '%s refuses its own payload with one value made hostile',
    (name, good) => {
      const schema = INVOKES[name as keyof typeof INVOKES].payload;
      const hostile = fc.constantFrom<unknown>(
        null,
        -1,
        Number.NaN,
        Infinity,
        {},
        [[]],
        true,
        () => 1,
        'x'.repeat(60_000_000),
      );
      const keys = Object.keys(good).filter((key) => typeof Reflect.get(good, key) !== 'boolean');
      fc.assert(
        fc.property(fc.constantFrom(...keys), hostile, (key, value) => {
          const instant = key === 'writtenAt' && value === -1;
          if (!instant) expect(accepts(schema, { ...good, [key]: value })).toBe(false);
        }),
        { numRuns: 60 },
      );
    },
  );
});
