/** Deeper than any letter; markup beyond it is read without its lines. */
const DEEPEST = 150;

const BLOCKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIELDSET|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const UNSEEN = /^(?:SCRIPT|STYLE|HEAD|TITLE|META|LINK|TEMPLATE|OBJECT|IFRAME|SVG|NOSCRIPT)$/i;

/**
 * The words of an HTML mail, with its lines and with what it quotes marked as mail marks it. The markup is parsed into
 * a document of its own, which loads nothing and runs nothing, and is never shown.
 */
export function plainText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return tidied(wordsIn(body, 0));
}

function wordsIn(node: Node, depth: number): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
  if (!(node instanceof Element) || UNSEEN.test(node.tagName)) return '';
  if (node.tagName === 'BR') return '\n';
  if (depth > DEEPEST) return node.textContent ?? '';
  let text = '';
  for (const child of node.childNodes) text += wordsIn(child, depth + 1);
  if (node.tagName === 'BLOCKQUOTE') text = quoted(text);
  if (node.tagName === 'LI') text = `– ${text.trim()}`;
  if (node.tagName === 'TD' || node.tagName === 'TH') text = `${text.trim()} `;
  if (node.tagName === 'P') return `\n${text}\n\n`;
  return BLOCKS.test(node.tagName) ? `\n${text}\n` : text;
}

function quoted(text: string): string {
  return tidied(text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function tidied(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
