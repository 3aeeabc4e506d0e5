import { LONGEST_NAME, problemWithPhone, type Problem } from './input';
import type { Interview } from './interview';
import type { Policy } from './policy';
import { isLocalTime, type LocalTime } from './time';

/** Where and when a card is handed in; of an interview in person. */
export type Reception = Pick<
  Interview,
  'place' | 'floor' | 'reception' | 'receptionOpens' | 'receptionCloses' | 'receptionPhone'
>;

/** Until when reception takes something: the hour that was noted, where it can be read, else the usual one. */
export function receptionClosing({ receptionCloses }: Reception, policy: Policy): LocalTime {
  const noted = receptionCloses ?? '';
  return isLocalTime(noted) ? noted : policy.receptionCloses;
}

/** The same as typed: empty where nothing is known. */
export type ReceptionTyped = Readonly<Record<keyof Reception, string>>;

const FIELDS = [
  'place',
  'floor',
  'reception',
  'receptionOpens',
  'receptionCloses',
  'receptionPhone',
] as const satisfies readonly (keyof Reception)[];

export function typedReception(reception: Reception): ReceptionTyped {
  return Object.fromEntries(FIELDS.map((field) => [field, reception[field] ?? ''])) as ReceptionTyped;
}

/** As it is stored: what is empty is absent. */
export function receptionOf(typed: ReceptionTyped): { readonly [F in keyof Reception]: string | undefined } {
  return Object.fromEntries(FIELDS.map((field) => [field, typed[field].trim() || undefined]));
}

export function problemsInReception(
  typed: ReceptionTyped,
): Readonly<Partial<Record<keyof Reception, Problem>>> {
  const { receptionOpens: opens, receptionCloses: closes } = typed;
  return {
    place: short(typed.place),
    floor: short(typed.floor),
    reception: short(typed.reception),
    receptionPhone: problemWithPhone(typed.receptionPhone),
    receptionCloses:
      opens !== '' && closes !== '' && closes <= opens
        ? 'It closes before it opens; put one right.'
        : undefined,
  };
}

function short(text: string): Problem {
  return text.trim().length > LONGEST_NAME ? `Keep it under ${LONGEST_NAME + 1} characters.` : undefined;
}

/** What is known, a line each: the address with its floor, the desk, its hours. The number stands apart. */
export function receptionLines({
  place,
  floor,
  reception,
  receptionOpens: opens,
  receptionCloses: closes,
}: Reception): readonly string[] {
  // Many write the street at the desk too.
  const isRepeated = place && reception?.toLowerCase().includes(place.trim().toLowerCase());
  return [
    [isRepeated ? undefined : place, floor].filter(Boolean).join(', '),
    reception ?? '',
    opens && closes
      ? `Open from ${opens} to ${closes}`
      : opens
        ? `Open from ${opens}`
        : closes
          ? `Open until ${closes}`
          : '',
  ].filter((line) => line.trim() !== '');
}
