import * as v from 'valibot';
import type { Ledger } from './ledger';

const schema = v.array(
  v.object({
    id: v.pipe(v.string(), v.maxLength(500)),
    state: v.picklist(['announcing', 'announced']),
    at: v.pipe(v.number(), v.finite()),
  }),
);

/** Reads a stored ledger; a damaged one is an empty one, for a repeated reminder is better than none. */
export function ledgerFromJson(json: unknown): Ledger {
  const read = v.safeParse(schema, json);
  return new Map(read.success ? read.output.map((entry) => [entry.id, entry]) : []);
}

export function ledgerToJson(ledger: Ledger): unknown {
  return [...ledger.values()];
}
