/** The paper that printers are filled with. In millimetres. */
export const PLAIN_PAPERS = {
  a4: { name: 'A4', widthMm: 210, heightMm: 297 },
  letter: { name: 'US Letter', widthMm: 215.9, heightMm: 279.4 },
} as const;

export type PlainPaper = keyof typeof PLAIN_PAPERS;

export const PLAIN_PAPER_IDS = Object.keys(PLAIN_PAPERS) as readonly PlainPaper[];

/** Where a plain sheet is a Letter: North America, and what buys its paper there. ISO 3166-1 alpha-2. */
const LETTER_COUNTRIES: ReadonlySet<string | undefined> = new Set<string | undefined>(
  'US CA MX PH CL CO VE GT CR PA DO PR'.split(' '),
);

/** What a plain sheet is in a country; A4 where none is told. */
export function plainPaperOf(country: string | undefined): PlainPaper {
  return LETTER_COUNTRIES.has(country) ? 'letter' : 'a4';
}
