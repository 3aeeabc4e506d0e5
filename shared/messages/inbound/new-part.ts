import { attributionAt } from './attribution';
import { headerBlock } from './header-lines';

const DIVIDER =
  /^[>\s]*(?:-{2,}\s*(?:original message|original appointment|ursprüngliche nachricht|weitergeleitete nachricht|message d.origine|message transféré|mensaje original|mensaje reenviado|forwarded message|reply message)\s*-{2,}|begin forwarded message:?|anfang der weitergeleiteten nachricht:?|début du message (?:réexpédié|transféré)\s*:?|inicio del mensaje reenviado:?|_{20,})\s*$/i;

const PHONE_LINE =
  /^(?:sent from (?:my|outlook|mail for|yahoo)|get outlook for|von meinem \S+ gesendet|gesendet (?:von|mit)|holen sie sich outlook|envoyé (?:de|depuis) mon|envoyé à partir de|obtenez outlook|télécharger outlook|enviado desde (?:mi|outlook)|obtener outlook|obtén outlook)/i;

const SIGN_OFF =
  /^(?:(?:with )?(?:best|kind|kindest|warm|warmest|many|sincere)(?: (?:regards|wishes|thanks))?|regards|thanks(?: (?:again|so much|and best(?: regards)?))?|thank you|cheers|sincerely|yours(?: (?:sincerely|truly|faithfully))?|all the best|speak soon|(?:mit )?(?:freundlichen?|besten?|herzlichen?|vielen?|liebe[nr]?|schönen?|sonnigen?) (?:grüßen?|gruß|gruss|grüssen?|dank)|grüße|mfg|lg|vg|(?:bien )?cordialement|(?:bien )?à vous|sincères salutations|salutations|amicalement|meilleures salutations|(?:un )?(?:cordial )?saludos?(?: cordiales)?|un abrazo|atentamente|cordialmente|muchas gracias)[\s,.!–-]*$/i;

const CONTACT_DETAIL =
  /(?:https?:\/\/|www\.|\S+@\S+\.\S+|(?:\+|\(0|00)\d[\d\s()./-]{5,}|\b(?:tel|phone|mobile|mobil|fax|t|m|e|gsm|móvil|tél)\s?[:.]\s?\S|\||\b(?:gmbh|ltd|limited|inc|s\.?a\.?r?\.?l?|s\.?l\.?|ag|plc|llc)\b|confidential|vertraulich|confidentiel|confidencial)/i;

export interface NewPart {
  /** What this message says that others before it did not. */
  readonly text: string;
  /** Whether anything was left out. */
  readonly shortened: boolean;
}

/**
 * A message without the history that it quotes, and without its signature, as Gmail, Outlook and Apple Mail write
 * them in the four languages. Where nothing would be left, it is kept whole.
 */
export function newPart(text: string): NewPart {
  const lines = text.split('\n');
  const said = withoutSignature(withoutQuotesAtEnd(lines.slice(0, quoteAt(lines))))
    .join('\n')
    .trim();
  const whole = text.trim();
  return said === '' ? { text: whole, shortened: false } : { text: said, shortened: said !== whole };
}

/** The line at which the history begins; the number of lines where there is none. */
export function quoteAt(lines: readonly string[]): number {
  let saidSomething = false;
  for (let at = 0; at < lines.length; at += 1) {
    if (saidSomething && beginsHistory(lines, at)) return at;
    if ((lines[at] ?? '').trim() !== '' && !/^\s*>/.test(lines[at] ?? '')) saidSomething = true;
  }
  return lines.length;
}

function beginsHistory(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (DIVIDER.test(line)) return true;
  if (attributionAt(lines, at)) return true;
  // A block of headers within a message is the head of the one before it.
  const block = headerBlock(lines, at);
  return block !== undefined && block.headers.size >= 3;
}

/** Answers between the quoted lines stay with them, or nobody would know what they answer. */
function withoutQuotesAtEnd(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 0 && /^\s*(?:>.*)?$/.test(lines[end - 1] ?? '')) end -= 1;
  return lines.slice(0, end);
}

function withoutSignature(lines: readonly string[]): readonly string[] {
  const marked = lines.findIndex(
    (line, at) => at > 0 && (/^-- ?$/.test(line) || PHONE_LINE.test(line.trim())),
  );
  const before = marked > 0 ? lines.slice(0, marked) : lines;
  const farewell = before.findLastIndex((line) => SIGN_OFF.test(line.trim()));
  if (farewell < 1) return before;
  // The name below the farewell belongs to the letter, what stands below that to the letterhead.
  const name = before.findIndex((line, at) => at > farewell && line.trim() !== '');
  if (name < 0) return before;
  const rest = before.slice(name + 1).filter((line) => line.trim() !== '');
  return rest.some((line) => CONTACT_DETAIL.test(line)) ? before.slice(0, name + 1) : before;
}
