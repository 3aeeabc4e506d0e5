import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** A source file: its path from the project's root with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** The module's path without extension where it is relative, else the package's specifier. */
  readonly to: string;
  readonly relative: boolean;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
}

/** What the law looks at in a module. */
export interface Module {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly defaultExport: boolean;
  /** It hands on what other modules export and holds nothing of its own, or hands on all of another. */
  readonly barrel: boolean;
  /** Names that it uses, such as `ipcMain`, and uses of time and bridge: see {@link Use}. */
  readonly uses: ReadonlySet<Use>;
}

export type Use = 'ipcMain' | 'bridge' | 'clock';

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** Parses a source. Throws where it does not parse. */
export function readModule({ path, text }: Source): Module {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const uses = new Set<Use>();
  visit(program as unknown as Node, (node) => {
    const use = useOf(node);
    if (use) uses.add(use);
  });
  const exported = module.staticExports.flatMap((statement) => statement.entries);
  const statements = program.body.filter((statement) => statement.type !== 'ImportDeclaration');
  return {
    path,
    imports: importsOf(path, program as unknown as Node),
    defaultExport:
      statements.some((statement) => statement.type === 'ExportDefaultDeclaration') ||
      exported.some(({ exportName }) => exportName.name === 'default'),
    barrel:
      statements.some((statement) => statement.type === 'ExportAllDeclaration') ||
      (statements.length > 0 &&
        statements.every(
          (statement) => statement.type === 'ExportNamedDeclaration' && statement.declaration === null,
        )),
    uses,
  };
}

function importsOf(path: string, program: Node): Import[] {
  const found: Import[] = [];
  visit(program, (node) => {
    const source = node['source'];
    if (!isNode(source) || typeof source['value'] !== 'string') return;
    const text = source['value'];
    const specifiers = Array.isArray(node['specifiers']) ? (node['specifiers'] as Node[]) : [];
    found.push({
      to: text.startsWith('.') ? withoutExtension(posix.join(posix.dirname(path), text)) : text,
      relative: text.startsWith('.'),
      typeOnly:
        node['importKind'] === 'type' ||
        node['exportKind'] === 'type' ||
        (specifiers.length > 0 && specifiers.every((specifier) => specifier['importKind'] === 'type')),
    });
  });
  return found;
}

/** The name by which other modules import it. */
export function withoutExtension(path: string): string {
  return path.replace(/\.(ts|tsx|mjs)$/, '');
}

function useOf(node: Node): Use | undefined {
  switch (node.type) {
    case 'Identifier':
      return node['name'] === 'ipcMain' ? 'ipcMain' : undefined;
    case 'MemberExpression': {
      const owner = nameOf(node['object']);
      const member = nameOf(node['property']);
      if (owner === 'Date' && member === 'now') return 'clock';
      return (owner === 'window' || owner === 'globalThis') && member === 'afterword' ? 'bridge' : undefined;
    }
    // Date() as a plain call gives the present time as text, whatever it is given.
    case 'CallExpression':
      return nameOf(node['callee']) === 'Date' ? 'clock' : undefined;
    case 'NewExpression':
      return nameOf(node['callee']) === 'Date' && (node['arguments'] as unknown[]).length === 0
        ? 'clock'
        : undefined;
    default:
      return undefined;
  }
}

function nameOf(value: unknown): unknown {
  if (!isNode(value)) return undefined;
  return value.type === 'Literal' ? value['value'] : value['name'];
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const child of value) if (isNode(child)) visit(child, see);
    if (isNode(value)) visit(value, see);
  }
}
