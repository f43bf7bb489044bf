/**
 * The printer: IR to TypeScript text, its source map, and the spans that are types only.
 * JavaScript is the same text with those spans blanked and the runtime's names bound (bound.ts), so one map serves both.
 */
import type { FileSet } from '../../grammar/source.ts';
import type { Part, Stmt } from '../3-lower/ir.ts';
import { bound } from './bound.ts';
import { MapBuilder, type SourceMap } from './source-map.ts';

export interface Printed {
  readonly text: string;
  readonly map: SourceMap;
}

export function print(stmts: readonly Stmt[], fset: FileSet, target: 'ts' | 'js'): Printed {
  const printer = new Printer(fset);
  printer.top(stmts);
  return { text: target === 'ts' ? printer.text() : printer.javascript(), map: printer.map() };
}

class Printer {
  private readonly chunks: string[] = [];
  private readonly types: (readonly [number, number])[] = [];
  private readonly maps: MapBuilder;
  private length = 0;
  private line = 0;
  private column = 0;
  private depth = 0;

  constructor(fset: FileSet) {
    this.maps = new MapBuilder(fset);
  }

  text(): string {
    return this.chunks.join('');
  }

  javascript(): string {
    const text = this.text();
    const out: string[] = [];
    let at = 0;
    for (const [start, end] of this.types) {
      out.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '));
      at = end;
    }
    out.push(text.slice(at));
    return bound(out.join('').replace(/(?<! ) +$/gm, ''));
  }

  map(): SourceMap {
    return this.maps.finish();
  }

  private write(text: string): void {
    this.chunks.push(text);
    this.length += text.length;
    const newline = text.lastIndexOf('\n');
    if (newline < 0) this.column += text.length;
    else {
      for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) this.line++;
      this.column = text.length - newline - 1;
    }
  }

  private indent(): void {
    this.write('  '.repeat(this.depth));
  }

  private parts(parts: readonly Part[]): void {
    for (const p of parts) {
      if (typeof p === 'string') this.write(p);
      else if (p.kind === 'name') this.write(p.text);
      else if (p.kind === 'mark') this.maps.add(this.line, this.column, p.pos);
      else if (p.kind === 'type') {
        this.types.push([this.length, this.length + p.text.length]);
        this.write(p.text);
      } else this.body(p.body);
    }
  }

  /** Statements between braces that the caller writes. */
  private body(stmts: readonly Stmt[]): void {
    if (isEmpty(stmts)) return;
    this.write('\n');
    this.depth++;
    for (const s of stmts) this.statement(s);
    this.depth--;
    this.indent();
  }

  /** The module: declarations with a blank line between those that take more than one. */
  top(stmts: readonly Stmt[]): void {
    let before: Stmt | undefined;
    for (const s of stmts) {
      const starts =
        before !== undefined &&
        before.kind !== 'comment' &&
        (isLarge(before) || isLarge(s) || s.kind === 'comment' || (isImport(before) && !isImport(s)));
      if (starts) this.write('\n');
      this.statement(s);
      before = s;
    }
  }

  private statement(s: Stmt): void {
    switch (s.kind) {
      case 'line':
        this.indent();
        this.parts(s.code.parts);
        this.write(s.note === undefined ? '\n' : ` ${s.note}\n`);
        return;
      case 'comment':
        this.indent();
        this.write(`${s.text}\n`);
        return;
      case 'group':
        for (const inner of s.body) this.statement(inner);
        return;
      case 'pc':
        this.indent();
        this.write(`$pc = ${s.id};\n`);
        return;
      case 'state':
        this.indent();
        this.write(`case ${s.id}:\n`);
        this.depth++;
        for (const inner of s.body) this.statement(inner);
        this.depth--;
        return;
      case 'declare': {
        const { local, init } = s;
        this.indent();
        this.parts([{ kind: 'mark', pos: s.pos }]);
        if (!local.hoisted) this.write(local.constant ? 'const ' : 'let ');
        this.write(local.name.text);
        if (!local.hoisted) {
          const type = `: ${local.type}`;
          this.types.push([this.length, this.length + type.length]);
          this.write(type);
        }
        if (init !== undefined) {
          this.write(' = ');
          this.parts(init.parts);
        }
        this.write(s.note === undefined ? ';\n' : `; ${s.note}\n`);
        return;
      }
      case 'block': {
        this.indent();
        s.arms.forEach((arm, i) => {
          if (i > 0) this.write(' ');
          this.parts(arm.head.parts);
          this.write(arm.head.parts.length > 0 && arm.head.text() !== '' ? ' {' : '{');
          this.body(arm.body);
          this.write('}');
        });
        this.write(`${s.tail}\n`);
      }
    }
  }
}

function isEmpty(stmts: readonly Stmt[]): boolean {
  return stmts.every((s) => s.kind === 'group' && isEmpty(s.body));
}

function isImport(s: Stmt): boolean {
  return s.kind === 'line' && s.code.text().startsWith('import ');
}

function isLarge(s: Stmt): boolean {
  return s.kind === 'block' || (s.kind === 'line' && s.code.text().includes('{\n'));
}
