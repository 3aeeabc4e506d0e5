import type { Facts } from '../../shared/domain/facts';
import { stageName } from '../../shared/domain/application';
import { placeOf } from '../desk/place-of';
import { hrefs } from '../desk/routes';

export interface Found {
  readonly href: string;
  readonly title: string;
  /** "Product analyst, Interviewing". */
  readonly detail: string;
  readonly kind: 'application' | 'person';
}

interface Entry {
  readonly found: Found;
  /** Title and everything else, folded. */
  readonly title: string;
  readonly text: string;
}

export type FindIndex = readonly Entry[];

/** Lower case, without accents, so that "jose" finds José. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Gathers what can be found; made anew when the facts change. */
export function makeFindIndex(facts: Pick<Facts, 'applications' | 'contacts'>): FindIndex {
  const applications = facts.applications.map((one): Entry => {
    const stage = stageName(one.stage);
    return entry(
      {
        href: hrefs.application(one.id),
        title: one.company,
        detail: one.role ? `${one.role}, ${stage}` : stage,
        kind: 'application',
      },
      [one.location, one.notes],
    );
  });
  const people = facts.contacts.map((one): Entry => {
    const detail = placeOf(one.title, one.company);
    return entry({ href: hrefs.person(one.id), title: one.name, detail, kind: 'person' }, [
      one.email,
      one.phone,
      one.notes,
    ]);
  });
  return [...applications, ...people];
}

function entry(found: Found, more: readonly (string | undefined)[]): Entry {
  return {
    found,
    title: fold(found.title),
    text: fold([found.title, found.detail, ...more].filter(Boolean).join(' \n ')),
  };
}

/** Those that hold every word of the query, the closest first: by the start of the title, of a word in it, of any word. */
export function find(index: FindIndex, query: string, most: number): readonly Found[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hits: { found: Found; score: number }[] = [];
  for (const { found, title, text } of index) {
    if (words.every((word) => text.includes(word)))
      hits.push({ found, score: closeness(title, text, words) });
  }
  return hits
    .toSorted((a, b) => a.score - b.score || a.found.title.localeCompare(b.found.title))
    .slice(0, most)
    .map((hit) => hit.found);
}

function closeness(title: string, text: string, words: readonly string[]): number {
  const [first = ''] = words;
  if (title.startsWith(first)) return 0;
  if (title.includes(` ${first}`)) return 1;
  return text.includes(` ${first}`) ? 2 : 3;
}
