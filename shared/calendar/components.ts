import ICAL from 'ical.js';

/** One line of a calendar file, its value unescaped. */
export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly values: readonly string[];
}

/** What stands between BEGIN and END. */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

interface Growing extends Component {
  readonly properties: Property[];
  readonly components: Growing[];
}

const DEEPEST = 12;
/** How a line begins that is one of its own: every program writes the names in capitals. */
const OWN_LINE = /^(?:[A-Z][A-Z0-9-]*[;:]|(?:begin|end):)/;

/**
 * The components of a calendar file. Lines that are damaged are left out, since programs differ in what they get
 * wrong and the others still hold; a component that is not ended is left out whole.
 */
export function componentsOf(text: string): readonly Component[] {
  const root: Growing = { name: '', properties: [], components: [] };
  const open: Growing[] = [root];
  for (const line of unfolded(withoutQuotedPrintable(text))) {
    const [, edge, name] = /^(BEGIN|END):\s*([A-Za-z0-9-]+)\s*$/i.exec(line) ?? [];
    if (edge === undefined || name === undefined) {
      const property = propertyOf(line);
      if (property) open.at(-1)?.properties.push(property);
    } else if (edge.toUpperCase() === 'BEGIN') {
      if (open.length > DEEPEST) return [];
      open.push({ name: name.toLowerCase(), properties: [], components: [] });
    } else {
      close(open, name.toLowerCase());
    }
  }
  // A file that was cut off after its last entry still holds its entries.
  while (open.length > 1 && open.at(-1)?.name === 'vcalendar') close(open, 'vcalendar');
  return root.components;
}

/** Ends the innermost component of that name, and drops what was begun within it and never ended. */
function close(open: Growing[], name: string): void {
  const at = open.findLastIndex((one) => one.name === name);
  if (at < 1) return;
  const [ended] = open.splice(at);
  if (ended) open.at(-1)?.components.push(ended);
}

/** The lines put together again; a program that forgot the space before a continuation is forgiven. */
function unfolded(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    if (/^[ \t]/.test(line) && lines.length > 0) lines.push(`${lines.pop() ?? ''}${line.slice(1)}`);
    else if (line.trim() === '') continue;
    else if (lines.length > 0 && !OWN_LINE.test(line)) lines.push(`${lines.pop() ?? ''}${line}`);
    else lines.push(line);
  }
  return lines;
}

/** A file copied out of a mail's source may still be in quoted-printable (RFC 2045, 6.7). */
function withoutQuotedPrintable(text: string): string {
  const encoded = /=\r?\n/.test(text) && /=(?:3D|0D|0A|20|C[23]|E[2-9])/i.test(text);
  return encoded ? quotedPrintable(text.replace(/=\r?\n/g, '')) : text;
}

/** The text behind quoted-printable in UTF-8; unchanged where it is none. */
function quotedPrintable(text: string): string {
  return text.replace(/(?:=[0-9A-F]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run.replaceAll('=', '%'));
    } catch {
      return run;
    }
  });
}

function propertyOf(line: string): Property | undefined {
  // A rule would come as an object; whoever wants it reads its text.
  const [, rule] = /^RRULE(?:;[^:]*)?:(.*)$/i.exec(line) ?? [];
  if (rule !== undefined) return { name: 'rrule', parameters: {}, values: [rule.trim()] };
  try {
    const [name, parameters, , ...values] = ICAL.parse.property(line) as [
      string,
      Readonly<Record<string, unknown>>,
      string,
      ...unknown[],
    ];
    const named: Record<string, string> = {};
    for (const [key, value] of Object.entries(parameters)) named[key.toLowerCase()] = flat(value);
    const encoded = named['encoding']?.toUpperCase() === 'QUOTED-PRINTABLE';
    return {
      name: name.toLowerCase(),
      parameters: named,
      values: values.map((value) => (encoded ? quotedPrintable(flat(value)) : flat(value))),
    };
  } catch {
    return undefined;
  }
}

function flat(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(flat).join(' ') : typeof value === 'number' ? String(value) : '';
}

export function properties(component: Component, name: string): readonly Property[] {
  return component.properties.filter((one) => one.name === name);
}

/** The first value of the first property of that name; `undefined` where there is none or it is empty. */
export function valueOf(component: Component, name: string): string | undefined {
  const value = component.properties.find((one) => one.name === name)?.values[0]?.trim();
  return value === '' ? undefined : value;
}

/** Whether the component says something under that name, whatever it is: a rule is no text. */
export function has(component: Component, name: string): boolean {
  return component.properties.some((one) => one.name === name);
}

/** A text as it was before escaping, for properties that the parser does not know and leaves alone. */
export function unescaped(text: string): string {
  return text.replace(/\\n/gi, '\n').replace(/\\([\\;,])/g, '$1');
}
