/** Text hygiene that every outgoing message goes through. */

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
// Control characters other than the tab and the line feed mean nothing in a letter, and some programs stop at a NUL.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** `text` with every half of a surrogate pair that lacks its other half replaced by U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD');
}

/** `text` with plain `\n` line ends and without control characters; what a letter's body may hold. */
export function bodyText(text: string): string {
  return wellFormed(text).replace(LINE_END, '\n').replace(CONTROL, '');
}

/** `text` on one line: line ends, tabs and runs of spaces become one space. What a header or a name may hold. */
export function oneLine(text: string): string {
  return bodyText(text).replace(/\s+/g, ' ').trim();
}

/** `text` with the line ends that mail wants (RFC 5322, 2.3; RFC 6068, 5). */
export function withCrlf(text: string): string {
  return bodyText(text).replace(/\n/g, '\r\n');
}
