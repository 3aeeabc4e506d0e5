/** "On Tue, 24 Nov 2026 at 16:05, Dana Okafor <dana@…> wrote:" and its sisters in German, French and Spanish. */
export interface Attribution {
  /** Date and sender, in whichever order the program has them. */
  readonly words: string;
  /** The first line after it. */
  readonly next: number;
}

const ONE_LINE =
  /^[>\s]*(?:on|am|le|el)\s(.{6,300}?)\s?(?:wrote|schrieb|a écrit|a ecrit|escribió|escribio)\b(.{0,120}?)\s?:\s*$/i;
/** Programs in other languages, or set up otherwise: an address and a colon at the end. */
const ADDRESS_ONLY =
  /^[>\s]*(.{0,200}<[^<>\s]+@[^<>\s]+>.{0,60}?)\s?(?:wrote|schrieb|a écrit|escribió)?\s?:\s*$/i;

function isQuoted(lines: readonly string[], from: number): boolean {
  return /^\s*>/.test(lines.find((line, at) => at >= from && line.trim() !== '') ?? '');
}

/** The attribution that begins at a line and runs over three at most; `undefined` where none does. */
export function attributionAt(lines: readonly string[], at: number): Attribution | undefined {
  if ((lines[at] ?? '').trim() === '') return undefined;
  for (let count = 1; count <= 3; count += 1) {
    const joined = lines
      .slice(at, at + count)
      .join(' ')
      .slice(0, 600);
    const [, before, after] = ONE_LINE.exec(joined) ?? [];
    // "On Thursday Sam wrote:" without a date is a sentence.
    if (before !== undefined && /\d|@/.test(joined))
      return { words: `${before} ${after ?? ''}`.trim(), next: at + count };
    const [, words] = count < 3 ? (ADDRESS_ONLY.exec(joined) ?? []) : [];
    if (words !== undefined && isQuoted(lines, at + count)) return { words, next: at + count };
  }
  return undefined;
}
