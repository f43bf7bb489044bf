/**
 * Every phase of the pipeline as text, for people: one table, read by `gots dump`, the playground and golden tests.
 *
 * A dump is of the entry package. `func` (`worker`, `T.Run`) narrows it to one function of that package.
 */
import type * as ast from '../grammar/ast.ts';
import { dumpAst, dumpTokens } from '../grammar/dump.ts';
import type { SourceFile } from '../grammar/source.ts';
import { forEachChild } from '../grammar/walk.ts';
import { dumpTypes } from './1-check/dump.ts';
import type { Func } from './1-check/objects.ts';
import type { CheckedPackage } from './1-check/package.ts';
import { isGeneric } from './1-check/syntax.ts';
import { funcName } from './2-suspend/suspend.ts';
import type { Code, Stmt } from './3-lower/ir.ts';
import { lowerPackage } from './3-lower/lower-package.ts';
import { type Checked, type CompileOptions, check, compile, specialised, suspendOf } from './compile.ts';
import { loadPackages } from './packages.ts';

export interface Phase {
  readonly name: string;
  readonly about: string;
  /** The program must be free of errors, for all but the first two phases. */
  dump(options: CompileOptions, func?: string): string;
}

export const phases: readonly Phase[] = [
  {
    name: 'tokens',
    about: 'what the scanner saw, automatic semicolons included',
    dump: (options, func) => perFile(entryFiles(options), func, (file) => dumpTokens(file.source)),
  },
  {
    name: 'ast',
    about: 'the syntax tree',
    dump: (options, func) => perFile(entryFiles(options), func, dumpAst),
  },
  {
    name: 'types',
    about: 'the type of every expression, the value of every constant',
    dump(options, func) {
      const { files, ...rest } = entryOf(check(options));
      return files.map((file) => narrow(dumpTypes({ ...rest, files: [file] }), file, func)).join('');
    },
  },
  {
    name: 'suspend',
    about: 'which functions may park, and why',
    dump: (options, func) => dumpSuspend(check(options), options, func),
  },
  {
    name: 'machine',
    about: 'the intermediate form: statements, states of the machines',
    dump(options, func) {
      const checked = check(options);
      const packages = specialised(checked.packages, options);
      const suspend = suspendOf(packages, options);
      const { body } = lowerPackage(packages[packages.length - 1], suspend, checked.fset);
      const rows: string[] = [];
      for (const stmt of body) if (func === undefined || declares(stmt, func)) machine(stmt, 0, rows);
      return `${rows.join('\n')}\n`;
    },
  },
  {
    name: 'ts',
    about: 'the TypeScript module',
    dump(options, func) {
      const text = compile({ ...options, target: 'ts' }).modules.at(-1)?.text ?? '';
      if (func === undefined) return text;
      const paragraphs = text.split(/\n\n+/).filter((paragraph) => emittedName(func).test(paragraph));
      return `${paragraphs.join('\n\n')}\n`;
    },
  },
];

function entryFiles(options: CompileOptions): readonly ast.File[] {
  return loadPackages({ ...options, read: () => undefined }).packages.at(-1)?.files ?? [];
}

function entryOf(checked: Checked): CheckedPackage {
  return checked.packages[checked.packages.length - 1];
}

function perFile(
  files: readonly ast.File[],
  func: string | undefined,
  dump: (file: ast.File) => string,
): string {
  const title = (source: SourceFile) => (files.length > 1 ? `== ${source.name}\n` : '');
  return files.map((file) => title(file.source) + narrow(dump(file), file, func)).join('');
}

/** The rows of a dump (which begin with the line they speak of) that belong to a function. */
function narrow(text: string, { source, decls }: ast.File, func: string | undefined): string {
  if (func === undefined) return text;
  const ranges = decls
    .filter((d): d is ast.FuncDecl => d.kind === 'FuncDecl' && declaredName(d) === func)
    .map((d) => [source.lineAt(d.pos - source.base), source.lineAt(d.end - source.base)]);
  let inside = false;
  const rows = text.split('\n').filter((row) => {
    const line = /^\s*(\d+)/.exec(row);
    if (line !== null)
      inside = ranges.some(([first, last]) => first <= Number(line[1]) && Number(line[1]) <= last);
    return inside;
  });
  return rows.map((row) => `${row}\n`).join('');
}

/** `worker`, or `T.Run` for a method of T or *T. */
function declaredName(d: ast.FuncDecl): string {
  let type: ast.Expr | undefined = d.recv?.list[0]?.type;
  while (type !== undefined && type.kind !== 'Ident') {
    if (type.kind === 'StarExpr' || type.kind === 'ParenExpr' || type.kind === 'IndexExpr') type = type.x;
    else type = undefined;
  }
  return type === undefined ? d.name.name : `${type.name}.${d.name.name}`;
}

/** The same function as emitted code names it. */
function emittedName(func: string): RegExp {
  return new RegExp(`\\b(?:function|class) ${func.replace('.', '_')}\\$?(?:Frame)?\\b`);
}

function dumpSuspend(checked: Checked, options: CompileOptions, func: string | undefined): string {
  const packages = specialised(checked.packages, options);
  const { files, info, instances } = packages[packages.length - 1];
  const suspend = suspendOf(packages, options);
  const rows: string[] = [];
  const row = (name: string, at: ast.AnyNode, reason: string | undefined) =>
    rows.push(`${name} (${checked.fset.position(at.pos)?.line}): ${reason ?? 'never parks'}`);
  const rowsOf = (d: ast.FuncDecl, object: Func, name: string): void => {
    if (func !== undefined && declaredName(d) !== func) return;
    row(name, d, suspend.reason(object, checked.fset));
    let literals = 0;
    const visit = (n: ast.AnyNode): void => {
      if (n.kind === 'FuncLit') row(`${name}.func${++literals}`, n, suspend.reason(n, checked.fset));
      forEachChild(n, visit);
    };
    forEachChild(d, visit);
  };
  for (const { decls } of files)
    for (const d of decls) {
      const object = d.kind === 'FuncDecl' && !isGeneric(d) ? info.defs.get(d.name) : undefined;
      if (d.kind === 'FuncDecl' && object?.kind === 'Func') rowsOf(d, object, funcName(object));
    }
  for (const { decl, func: object } of instances?.funcs ?? [])
    rowsOf(decl, object, `${object.pkg?.name}.${object.place?.name}`);
  return `${rows.join('\n')}\n`;
}

function declares(stmt: Stmt, func: string): boolean {
  return stmt.kind === 'block' && stmt.arms.some(({ head }) => emittedName(func).test(head.text()));
}

function machine(stmt: Stmt, depth: number, rows: string[]): void {
  const add = (text: string) => rows.push('  '.repeat(depth) + text);
  const nest = (stmts: readonly Stmt[]) => {
    for (const s of stmts) machine(s, depth + 1, rows);
  };
  const shown = (code: Code) => code.text().replace(/\s+/g, ' ').trim();
  switch (stmt.kind) {
    case 'line':
      add(shown(stmt.code) + (stmt.note ? ` // ${stmt.note}` : ''));
      break;
    case 'declare':
      add(`declare ${stmt.local.name.text}: ${stmt.local.type}${stmt.init ? ` = ${shown(stmt.init)}` : ''}`);
      break;
    case 'pc':
      add(`$pc = ${stmt.id}`);
      break;
    case 'state':
      add(`state ${stmt.id}`);
      nest(stmt.body);
      break;
    case 'block':
      for (const { head, body } of stmt.arms) {
        add(shown(head));
        nest(body);
      }
      break;
    case 'group':
      for (const s of stmt.body) machine(s, depth, rows);
      break;
    case 'comment':
      add(stmt.text);
  }
}
