/**
 * A package as Go text without what its importers do not need: bodies of functions that are not generic, comments, values whose type can be written, and what is not
 * exported unless something that is there mentions it. Bodies are empty rather than missing, so that natives, which have none, are still told
 * apart. Everything is on the line where it was.
 */
import type * as ast from '../grammar/ast.ts';
import type { Pos } from '../grammar/source.ts';
import { forEachChild } from '../grammar/walk.ts';
import type { Func, GoObject } from './1-check/objects.ts';
import type { CheckedPackage } from './1-check/package.ts';
import { isGeneric } from './1-check/syntax.ts';
import { typeString } from './1-check/typestring.ts';
import type { PackageSource } from './compile.ts';

/** One declaration as it will be written, and the line it begins on. */
interface Piece {
  readonly line: number;
  readonly text: string;
  /** It remains when one of these does. */
  readonly of: readonly GoObject[];
  readonly mentions: readonly GoObject[];
}

export function declarations(p: CheckedPackage): PackageSource['files'] {
  const files = p.files.map((file) => ({ file, pieces: new Pieces(p, file).list }));
  const byObject = new Map<GoObject, Piece[]>();
  for (const { pieces } of files)
    for (const piece of pieces)
      for (const obj of piece.of) byObject.set(obj, [...(byObject.get(obj) ?? []), piece]);
  const needed = new Set([...p.pkg.scope.objects.values()].filter((obj) => obj.exported));
  // The set grows while it is walked.
  for (const obj of needed)
    for (const piece of byObject.get(obj) ?? []) for (const other of piece.mentions) needed.add(other);
  return files.flatMap(({ file, pieces }) => {
    const kept = pieces.filter(({ of }) => of.some((obj) => needed.has(obj)));
    return kept.length === 0 ? [] : [{ name: file.source.name, text: write(file, kept) }];
  });
}

class Pieces {
  readonly list: Piece[] = [];
  private readonly p: CheckedPackage;
  private readonly file: ast.File;

  constructor(p: CheckedPackage, file: ast.File) {
    this.p = p;
    this.file = file;
    for (const d of file.decls) {
      if (d.kind === 'FuncDecl') this.func(d);
      else if (d.kind === 'GenDecl' && d.token === 'const') this.constants(d);
      else if (d.kind === 'GenDecl') for (const spec of d.specs) this.spec(spec);
    }
  }

  private add(
    n: ast.AnyNode,
    text: string,
    of: readonly (GoObject | undefined)[],
    mentions: readonly GoObject[],
  ): void {
    const above = n.kind === 'FuncDecl' || n.kind === 'TypeSpec' ? n.directives : [];
    this.list.push({
      line: this.file.source.lineAt(n.pos - this.file.source.base) - above.length,
      text: above.map(({ name, args }) => `//${name} ${args}\n`).join('') + text,
      of: of.filter((obj) => obj !== undefined),
      mentions,
    });
  }

  private func(d: ast.FuncDecl): void {
    const f = this.p.info.defs.get(d.name) as Func;
    if (f.name === 'init' || f.name === '_') return;
    const recv = f.type.recv?.type;
    const type = recv?.kind === 'Pointer' ? recv.element : recv;
    const base = type?.kind === 'Named' ? (type.origin ?? type) : type;
    // A generic one is compiled with the programs that use it.
    const whole = isGeneric(d);
    const text = whole
      ? this.code(d.pos, d.end)
      : this.code(d.pos, d.body?.pos ?? d.end) + (d.body === undefined ? '' : ' {}');
    const parts = whole ? [d] : [...(d.recv?.list ?? []).map((field) => field.type), d.type];
    this.add(d, text, [base?.kind === 'Named' ? base.obj : f], this.mentioned(parts));
  }

  /** A group hangs together: by iota, and by specs that repeat the one before. */
  private constants(d: ast.GenDecl): void {
    const names = d.specs.flatMap((spec) => (spec.kind === 'ValueSpec' ? spec.names : []));
    this.add(
      d,
      this.code(d.pos, d.end),
      names.map((name) => this.defined(name)),
      this.mentioned([d]),
    );
  }

  private spec(spec: ast.Spec): void {
    if (spec.kind === 'ValueSpec') this.variables(spec);
    else if (spec.kind === 'TypeSpec') {
      const text = `type ${this.code(spec.pos, spec.end)}`;
      this.add(spec, text, [this.defined(spec.name)], this.mentioned([spec]));
    } else {
      const obj = spec.name === undefined ? this.p.info.implicits.get(spec) : this.defined(spec.name);
      this.add(spec, `import ${this.code(spec.pos, spec.end)}`, [obj], []);
    }
  }

  /** With their type instead of their values, where it can be written without imports. */
  private variables(spec: ast.ValueSpec): void {
    const vars = spec.names.map((name) => this.defined(name));
    const names = spec.names.map((name) => name.name).join(', ');
    const types = new Set(spec.names.map((name) => typeString(this.p.info.defs.get(name)!.type, this.p.pkg)));
    const [type] = types;
    if (spec.type !== undefined) {
      this.add(
        spec,
        `var ${names} ${this.code(spec.type.pos, spec.type.end)}`,
        vars,
        this.mentioned([spec.type]),
      );
    } else if (types.size === 1 && /^[\w*[\]]+$/.test(type)) {
      const mentions = (type.match(/\w+/g) ?? []).map((word) => this.p.pkg.scope.lookup(word));
      this.add(
        spec,
        `var ${names} ${type}`,
        vars,
        mentions.filter((obj) => obj !== undefined),
      );
    } else this.add(spec, `var ${this.code(spec.pos, spec.end)}`, vars, this.mentioned([spec]));
  }

  private defined(name: ast.Ident): GoObject | undefined {
    return this.p.info.defs.get(name);
  }

  private mentioned(parts: readonly ast.AnyNode[]): GoObject[] {
    const found: GoObject[] = [];
    const visit = (n: ast.AnyNode): void => {
      const obj = n.kind === 'Ident' ? this.p.info.uses.get(n) : undefined;
      if (obj !== undefined) found.push(obj);
      forEachChild(n, visit);
    };
    parts.forEach(visit);
    return found;
  }

  /** What is written there, without comments. */
  private code(pos: Pos, end: Pos): string {
    const { base, text } = this.file.source;
    let code = '';
    let at = pos;
    for (const comment of this.file.comments) {
      if (comment.pos < at || comment.end > end) continue;
      code += text.slice(at - base, comment.pos - base) + lineEnds(comment.text);
      at = comment.end;
    }
    return (code + text.slice(at - base, end - base)).replace(/[ \t]+$/gm, '');
  }
}

function write(file: ast.File, pieces: readonly Piece[]): string {
  let out = `package ${file.name.name}\n`;
  let next = 2;
  for (const { line, text } of pieces) {
    out += `${'\n'.repeat(Math.max(0, line - next))}${text}\n`;
    next = Math.max(line, next) + lineEnds(text).length + 1;
  }
  return out;
}

function lineEnds(text: string): string {
  return text.replace(/[^\n]+/g, '');
}
