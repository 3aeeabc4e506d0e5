import * as v from 'valibot';
import { DOUBTS, MOST_VARIANTS } from '../../shared/domain/own-hand';
import { MOST_POINTS } from '../../shared/domain/signature';
import type { Instant } from '../../shared/domain/time';
import { isStrokeText } from '../../shared/notes/own-hand/stroke-text';
import { FACT_TABLES, type FactTable, type FactTables } from './rows';
import { SCHEMA_VERSION, type AfterwordDatabase } from './schema';

/** Everything the person has, as one JSON file that any Afterword of this schema or a later one can read. */
export interface ExportFile {
  readonly format: 'afterword';
  readonly schema: number;
  readonly exportedAt: Instant;
  readonly tables: { readonly [T in FactTable]: readonly FactTables[T][] };
}

/** Reads every table in one transaction, so that the file shows one moment. */
export async function exportAll(db: AfterwordDatabase, now: Instant): Promise<ExportFile> {
  const tables = await db.transaction(
    'r',
    FACT_TABLES.map((name) => db[name]),
    async () =>
      Object.fromEntries(
        await Promise.all(FACT_TABLES.map(async (name) => [name, await db.table(name).toArray()] as const)),
      ),
  );
  return {
    format: 'afterword',
    schema: SCHEMA_VERSION,
    exportedAt: now,
    tables: tables as unknown as ExportFile['tables'],
  };
}

/** A file could not be imported; nothing was changed. The message says why, for the person. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const finite = v.pipe(v.number(), v.finite());
const instant = finite;
const stamp = {
  id,
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.optional(instant),
  sample: v.optional(v.literal(1)),
};

const ownVariant = v.looseObject({
  strokes: v.pipe(v.string(), v.check(isStrokeText, 'no strokes')),
  advance: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(2_000))),
  cell: v.optional(v.pipe(v.string(), v.maxLength(12))),
  doubt: v.optional(v.picklist(DOUBTS)),
  dropped: v.optional(v.literal(true)),
});

// Loose on purpose: fields of a later Afterword are kept as they are. What is read must be of the right kind.
const SCHEMAS = {
  applications: v.looseObject({
    ...stamp,
    company: v.string(),
    role: v.string(),
    stage: v.picklist(['saved', 'applied', 'interviewing', 'waiting', 'offer', 'closed']),
    rank: v.pipe(v.string(), v.minLength(1)),
  }),
  stageEvents: v.looseObject({ ...stamp, applicationId: id, stage: v.string(), at: instant }),
  contacts: v.looseObject({ ...stamp, name: v.string() }),
  participations: v.looseObject({ ...stamp, applicationId: id, contactId: id, role: v.string() }),
  interviews: v.looseObject({
    ...stamp,
    applicationId: id,
    kind: v.string(),
    status: v.string(),
    startsAt: v.pipe(v.string(), v.isoDateTime()),
    endsAt: v.pipe(v.string(), v.isoDateTime()),
    zone: v.string(),
  }),
  attendances: v.looseObject({ ...stamp, interviewId: id, contactId: id }),
  debriefs: v.looseObject({ ...stamp, interviewId: id, applicationId: id, savedAt: instant }),
  consents: v.looseObject({ ...stamp, contactId: id, kind: v.string(), given: v.boolean(), at: instant }),
  outreaches: v.looseObject({
    ...stamp,
    channel: v.string(),
    purpose: v.string(),
    direction: v.picklist(['in', 'out']),
    at: instant,
  }),
  marks: v.looseObject(stamp),
  drafts: v.looseObject({ ...stamp, body: v.string() }),
  settings: v.looseObject({ ...stamp, value: v.unknown() }),
  signatures: v.looseObject({
    ...stamp,
    strokes: v.pipe(
      v.array(v.array(v.looseObject({ x: finite, y: finite }))),
      v.check((strokes) => strokes.flat().length <= MOST_POINTS, 'too many points'),
    ),
  }),
  hands: v.looseObject({ ...stamp, name: v.string(), from: v.picklist(['page', 'font']) }),
  handLetters: v.looseObject({
    ...stamp,
    handId: id,
    character: v.pipe(v.string(), v.minLength(1), v.maxLength(8)),
    variants: v.pipe(v.array(ownVariant), v.maxLength(MOST_VARIANTS)),
  }),
  handPictures: v.looseObject({
    ...stamp,
    handId: id,
    page: v.pipe(v.number(), v.integer()),
    // An image and nothing else: it is shown as one.
    picture: v.pipe(v.string(), v.regex(/^data:image\/(?:webp|jpeg|png);base64,[A-Za-z0-9+/=]*$/)),
  }),
  templates: v.looseObject({
    ...stamp,
    kind: v.string(),
    name: v.string(),
    subject: v.string(),
    body: v.string(),
  }),
  stocks: v.looseObject({
    ...stamp,
    kind: v.picklist(['card', 'envelope']),
    name: v.string(),
    unit: v.picklist(['mm', 'in']),
    widthMm: v.pipe(v.number(), v.finite()),
    heightMm: v.pipe(v.number(), v.finite()),
    folded: v.boolean(),
  }),
} as const satisfies Record<FactTable, v.GenericSchema>;

const envelope = v.looseObject({
  format: v.literal('afterword'),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: instant,
  tables: v.record(v.string(), v.array(v.unknown())),
});

/**
 * Reads the text of an export file. Tables that it lacks count as empty.
 * @throws ImportError in the person's words when it is none, is damaged, or comes from a newer Afterword.
 */
export function parseExport(text: string): ExportFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ImportError('This is not an Afterword export, or it was cut short. Nothing was changed.');
  }
  const file = v.safeParse(envelope, json);
  if (!file.success) throw new ImportError('This is not an Afterword export. Nothing was changed.');
  if (file.output.schema > SCHEMA_VERSION) {
    throw new ImportError('This export is from a newer Afterword. Update first; nothing was changed.');
  }
  const tables: Partial<Record<FactTable, unknown[]>> = {};
  for (const name of FACT_TABLES) {
    const rows = file.output.tables[name] ?? [];
    const parsed = v.safeParse(v.array(SCHEMAS[name]), rows, { abortEarly: true });
    if (!parsed.success) {
      const at = Number(parsed.issues[0].path?.[0]?.key ?? 0) + 1;
      throw new ImportError(`Entry ${at} of "${name}" in this file is damaged. Nothing was changed.`);
    }
    tables[name] = parsed.output;
  }
  const { format, schema, exportedAt } = file.output;
  return { format, schema, exportedAt, tables: tables as unknown as ExportFile['tables'] };
}
