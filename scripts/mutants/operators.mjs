import { parseSync } from 'oxc-parser';

/**
 * The faults that are planted: a comparison that is off by one, a condition that is turned round or never asked, a
 * number that is one too many, words that are missing, a filter that lets everything through.
 *
 * @typedef {{ start: number, end: number, text: string }} Mutant
 * @typedef {{ type: string, start: number, end: number, [field: string]: any }} Node
 */

const COMPARISONS = { '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===' };
const ARITHMETIC = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' };
const METHODS = {
  some: 'every',
  every: 'some',
  findLast: 'find',
  find: 'findLast',
  max: 'min',
  min: 'max',
  floor: 'ceil',
  startsWith: 'endsWith',
};

/**
 * Every mutant of a module: how it would read, and a name that stays the same while other lines come and go.
 *
 * @param {string} file @param {string} text @returns {{ name: string, mutated: string }[]}
 */
export function mutantsOf(file, text) {
  /** @type {Mutant[]} */
  const mutants = [];
  visit(parseSync(file, text).program, undefined, text, mutants);
  /** @type {Map<string, number>} */
  const alike = new Map();
  return mutants.flatMap((mutant) => {
    const mutated = text.slice(0, mutant.start) + mutant.text + text.slice(mutant.end);
    // No module at all: a `??` beside a `||`, say. Nobody could have written it.
    if (parseSync(file, mutated).errors.length > 0) return [];
    const name = nameOf(mutant, text);
    const count = (alike.get(name) ?? 0) + 1;
    alike.set(name, count);
    return [{ name: count === 1 ? name : `${name} (${count})`, mutated }];
  });
}

/** Its line, with the fault marked: "if ([a < b -> a <= b]) return;". @param {Mutant} mutant @param {string} text */
function nameOf({ start, end, text: fault }, text) {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = text.slice(end).split('\n', 1)[0] ?? '';
  return `${before}[${text.slice(start, end)} -> ${fault}]${after}`.replace(/\s+/g, ' ').trim();
}

/** @param {Node} node @param {Node | undefined} parent @param {string} text @param {Mutant[]} mutants */
function visit(node, parent, text, mutants) {
  // Types are no behaviour, and imports name files.
  if (/^TS|^Import|^ExportAll/.test(node.type) && !/^TS(As|Satisfies|NonNull)/.test(node.type)) return;
  for (const mutation of mutationsOf(node, parent, text)) {
    if (mutation.text !== text.slice(mutation.start, mutation.end)) mutants.push(mutation);
  }
  for (const [field, value] of Object.entries(node)) {
    if (field === 'typeAnnotation' || field === 'returnType' || field === 'typeArguments') continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && typeof child.type === 'string')
        visit(child, node, text, mutants);
    }
  }
}

/** @param {Node} node @param {Node | undefined} parent @param {string} text @returns {Mutant[]} */
function mutationsOf(node, parent, text) {
  const { start, end } = node;
  /** @param {Node} part */
  const source = (part) => text.slice(part.start, part.end);
  /** @param {string} replacement @returns {Mutant} */
  const whole = (replacement) => ({ start, end, text: replacement });
  switch (node.type) {
    case 'BinaryExpression': {
      const { left, right, operator } = node;
      const other = /** @type {Record<string, string>} */ (COMPARISONS)[operator];
      if (other) return [whole(`${source(left)} ${other} ${source(right)}`)];
      if (
        /Template|Array/.test(left.type + right.type) ||
        [left, right].some((one) => typeof one.value === 'string')
      ) {
        return [];
      }
      const sum = /** @type {Record<string, string>} */ (ARITHMETIC)[operator];
      return sum ? [whole(`${source(left)} ${sum} ${source(right)}`)] : [];
    }
    case 'LogicalExpression': {
      const { left, right, operator } = node;
      if (operator === '??') return [whole(source(left)), whole(source(right))];
      return [whole(`(${source(left)} ${operator === '&&' ? '||' : '&&'} ${source(right)})`)];
    }
    case 'ConditionalExpression':
      return [whole(`(${source(node.consequent)})`), whole(`(${source(node.alternate)})`)];
    case 'IfStatement':
      return ['true', 'false'].map((answer) => ({
        start: node.test.start,
        end: node.test.end,
        text: answer,
      }));
    case 'UnaryExpression':
      return node.operator === '!' || node.operator === '-' ? [whole(`(${source(node.argument)})`)] : [];
    case 'Literal':
      return literal(node, parent).map(whole);
    case 'TemplateLiteral':
      return [whole('``')];
    case 'CallExpression':
      return calls(node, source).map(whole);
    case 'ExpressionStatement':
      return node.expression.type === 'CallExpression' ? [whole(';')] : [];
    default:
      return [];
  }
}

/** @param {Node} node @param {Node | undefined} parent @returns {string[]} */
function literal({ value }, parent) {
  const isKey = parent?.type === 'Property' && parent.key.value === value && !parent.computed;
  if (isKey || parent?.type === 'ExpressionStatement') return [];
  if (typeof value === 'boolean') return [String(!value)];
  if (typeof value === 'number') return [String(value + 1)];
  return typeof value === 'string' && value !== '' ? ["''"] : [];
}

/** @param {Node} node @param {(part: Node) => string} source @returns {string[]} */
function calls(node, source) {
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || callee.computed) return [];
  const { object, property } = callee;
  const rest = source(node).slice(callee.end - node.start);
  const dot = callee.optional ? '?.' : '.';
  const other = /** @type {Record<string, string>} */ (METHODS)[property.name];
  if (other) return [`${source(object)}${dot}${other}${rest}`];
  if (property.name === 'filter' || property.name === 'toSorted') return [source(object)];
  if (property.name === 'at' && rest === '(-1)') return [`${source(object)}${dot}at(0)`];
  return [];
}
