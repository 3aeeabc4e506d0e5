/** The labels that mail programs print above a message, in the four languages, by what they mean. */
const LABELS = {
  from: /^(?:from|von|de|exp[ée]diteur|remitente)$/i,
  date: /^(?:sent|date|gesendet|datum|envoy[ée]|fecha|enviado(?: el)?)$/i,
  to: /^(?:to|an|à|a|para|destinataire|destinatario)$/i,
  cc: /^(?:cc|kopie|copie(?: à)?)$/i,
  subject: /^(?:subject|betreff|objet|asunto)$/i,
  other: /^(?:reply-to|antwort an|répondre à|responder a|importance|wichtigkeit|attachments?|anlagen?|bcc)$/i,
} as const;

export type Label = keyof typeof LABELS;

export interface HeaderLine {
  readonly label: Label;
  readonly value: string;
}

/** "Von: Dana Okafor <dana@…>" as its meaning and its value; `undefined` for a line of the message itself. */
export function headerLine(line: string): HeaderLine | undefined {
  const plain = line.replace(/^[>\s]*/, '').replaceAll('*', '');
  const [, name, value] = /^([\p{L} -]{1,18}?)[\s\u00a0\u202f]*:[\s\u00a0\t]*(.*)$/u.exec(plain) ?? [];
  if (name === undefined || value === undefined) return undefined;
  const label = (Object.keys(LABELS) as Label[]).find((one) => LABELS[one].test(name.trim()));
  return label && { label, value: value.trim() };
}

/**
 * The block of headers that begins at a line, as mail programs copy or quote it: who sent it and at least one more.
 * `undefined` where none begins there. `next` is the first line after it.
 */
export function headerBlock(
  lines: readonly string[],
  at: number,
): { readonly headers: ReadonlyMap<Label, string>; readonly next: number } | undefined {
  const headers = new Map<Label, string>();
  let next = at;
  let last: Label | undefined;
  while (next < lines.length && next < at + 14) {
    const line = lines[next] ?? '';
    const found = headerLine(line);
    if (found) {
      last = found.label;
      if (!headers.has(found.label)) headers.set(found.label, found.value);
    } else if (last !== undefined && line.trim() !== '' && continues(lines, next, headers.get(last) ?? '')) {
      // A value on the line below its label, or a long list of people.
      headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`.trim());
    } else break;
    next += 1;
  }
  const says = headers.has('from') && (headers.has('date') || headers.has('subject') || headers.has('to'));
  return says ? { headers, next } : undefined;
}

function continues(lines: readonly string[], at: number, value: string): boolean {
  return value === '' || headerLine(lines[at + 1] ?? '') !== undefined;
}
