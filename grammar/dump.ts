/**
 * Tokens and trees as text, for people: `gots dump tokens|ast`. Every row begins with the line it speaks of. A node that fits is one
 * row, `Kind(field: value, …)`; one that doesn't has its fields below it. Identifiers and literals stand for themselves.
 */
import type { File } from './ast.ts';
import { Comments } from './comments.ts';
import { ErrorList } from './errors.ts';
import { Scanner } from './scanner.ts';
import { FileSet, type SourceFile } from './source.ts';
import { Eof } from './tokens.ts';

export function dumpTokens(source: SourceFile | string): string {
  const file = typeof source === 'string' ? new FileSet().add('', source) : source;
  const scanner = new Scanner(file, new Comments(), new ErrorList(file));
  const rows: string[] = [];
  for (;;) {
    const { image, pos, tokenType } = scanner.next();
    const { line, column } = file.position(pos - file.base);
    rows.push(`${`${line}:${column}`.padStart(8)}  ${tokenType.name.padEnd(12)}${image}`);
    if (tokenType === Eof) return `${rows.join('\n')}\n`;
  }
}

export function dumpAst(file: File): string {
  const rows: string[] = [];
  new TreeText(file.source, rows).block('', file, 0);
  return `${rows.join('\n')}\n`;
}

const width = 100;

/** Fields that say nothing about the shape of the tree. */
const hidden = new Set(['kind', 'pos', 'end', 'source', 'comments', 'imports', 'directives', 'doc']);

type Data = Readonly<Record<string, unknown>>;

class TreeText {
  private readonly source: SourceFile;
  private readonly rows: string[];

  constructor(source: SourceFile, rows: string[]) {
    this.source = source;
    this.rows = rows;
  }

  block(label: string, value: unknown, depth: number): void {
    if (Array.isArray(value)) {
      for (const item of value) this.block(label, item, depth);
      return;
    }
    const node = value as Data;
    const line = this.source.lineAt(Number(node.pos) - this.source.base);
    const margin = `${String(line).padStart(5)}  ${'  '.repeat(depth)}${label}`;
    const whole = inline(value, width - margin.length);
    if (whole !== undefined) {
      this.rows.push(margin + whole);
      return;
    }
    const [small, large] = this.split(node);
    this.rows.push(`${margin}${[title(node), ...small].join(' ')}`);
    for (const [key, child] of large)
      this.block(key === 'list' && node.kind !== 'CaseClause' ? '' : `${key}: `, child, depth + 1);
  }

  /** The fields that stand behind the title, and those that need rows of their own. */
  private split(node: Data): [string[], [string, unknown][]] {
    const small: string[] = [];
    const large: [string, unknown][] = [];
    for (const [key, value] of fields(node)) {
      if (typeof value === 'object' && (leaf(value) === undefined || Array.isArray(value)))
        large.push([key, value]);
      else small.push(field(key, leaf(value) ?? String(value)));
    }
    return [small, large];
  }
}

function title(node: Data): string {
  return String(node.kind ?? ('list' in node ? 'FieldList' : 'Field'));
}

function fields(node: Data): [string, unknown][] {
  return Object.entries(node).filter(([key, value]) => {
    if (hidden.has(key) || value === undefined || value === false) return false;
    if (typeof value === 'number') return key === 'iota' || (key === 'ellipsis' && value > 0);
    return !(Array.isArray(value) && value.length === 0 && key !== 'results');
  });
}

function field(key: string, text: string): string {
  if (text === 'true') return key;
  return key === 'ellipsis' ? '...' : `${key}: ${text}`;
}

function leaf(value: unknown): string | undefined {
  const node = value as Data;
  if (node.kind === 'Ident') return String(node.name);
  if (node.kind === 'BasicLit') return String(node.text);
  return undefined;
}

/** The value in one row, or undefined when it takes more than `room` characters or has a line break. */
function inline(value: unknown, room: number): string | undefined {
  if (room <= 0) return undefined;
  if (typeof value !== 'object' || value === null) return String(value);
  const items: string[] = [];
  let left = room;
  const add = (key: string, item: unknown): boolean => {
    const text = inline(item, left);
    if (text === undefined) return false;
    items.push(key === '' ? text : field(key, text));
    left -= items[items.length - 1].length + 2;
    return left >= 0;
  };
  if (Array.isArray(value)) return value.every((item) => add('', item)) ? `[${items.join(', ')}]` : undefined;
  const text = leaf(value);
  if (text !== undefined) return text.length <= room && !text.includes('\n') ? text : undefined;
  const node = value as Data;
  const name = title(node);
  left -= name.length + 2;
  if (!fields(node).every(([key, item]) => add(key, item))) return undefined;
  if (name === 'FieldList') return items.length === 0 ? '[]' : items[0].slice('list: '.length);
  return items.length === 0 ? name : `${name}(${items.join(', ')})`;
}
