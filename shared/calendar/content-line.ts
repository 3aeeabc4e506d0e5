import { utf8Bytes } from '../messages/utf8';
import { bodyText, oneLine } from '../messages/well-formed';

/** A line holds at most this many octets, its end not counted (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** A content line, folded: what continues it begins with a space. No character of UTF-8 is cut in two. */
export function contentLine(name: string, value: string): string {
  let text = '';
  let width = 0;
  for (const character of `${name}:${value}`) {
    const size = utf8Bytes(character).length;
    if (width + size > LONGEST_LINE) {
      text += '\r\n ';
      width = 1;
    }
    text += character;
    width += size;
  }
  return text;
}

/** A value of type TEXT: line ends, commas, semicolons and backslashes are escaped (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return bodyText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** A value of type URI: on one line, and without what only stands in text. */
export function uriValue(text: string): string {
  return oneLine(text).replace(/\s/g, '%20');
}
