/**
 * The type checker: syntax of one package → CheckedPackage, with every error reported in source order. Other packages come
 * through `importPackage`; nothing is kept from one package to the next.
 */
import type * as ast from '../../grammar/ast.ts';
import type { FileSet } from '../../grammar/source.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { Checker, type CheckOptions, type ImportPackage } from './checker.ts';
import { anonymousCycles, directCycles } from './cycles.ts';
import { objDecl } from './decl.ts';
import { checkDirectives } from './directives.ts';
import { unusedImports } from './imports.ts';
import { initOrder } from './initorder.ts';
import { checkLimits } from './limits.ts';
import { type CheckedPackage, Package } from './package.ts';
import { recordUntyped } from './recording.ts';
import { collectObjects } from './resolver.ts';
import { Scope } from './scope.ts';
import { underlying } from './types.ts';
import { universe } from './universe.ts';
import { refuseUnsafe } from './unsafe.ts';

export { dumpTypes } from './dump.ts';

export function checkPackage(
  path: string,
  files: readonly ast.File[],
  importPackage: ImportPackage,
  fset: FileSet,
  report: (d: Diagnostic) => void,
  options: CheckOptions,
): CheckedPackage {
  const name = files.find((f) => f.name.name !== '_')?.name.name ?? '_';
  const pkg = new Package(path, name, new Scope(universe));
  pkg.std = options.std;
  const c = new Checker(pkg, files, fset, importPackage, options);
  c.settle(() => {
    checkPackageClauses(c);
    collectObjects(c);
    directCycles(c);
    declareAll(c);
  });
  for (const named of c.named) if (named.underlying !== undefined) named.underlying = underlying(named);
  initOrder(c);
  unusedImports(c);
  recordUntyped(c);
  if (c.diagnostics.length === 0) c.mono.check(c);
  checkDirectives(c);
  // As the compiler's later phases: only of a package that has no other errors.
  if (c.diagnostics.length === 0 && !options.faulty) anonymousCycles(c);
  if (c.diagnostics.length === 0 && !options.faulty) checkBodies(c);
  if (c.diagnostics.length === 0 && !options.faulty) checkLimits(c);
  if (c.diagnostics.every((d) => d.code === 'Unsupported') && !options.faulty) refuseUnsafe(c);
  const said = c.usesCgo ? c.diagnostics.filter((d) => d.code === 'Unsupported') : c.diagnostics;
  for (const d of sorted(said, fset)) report(d);
  c.info.localTypes.sort((a, b) => a.pos - b.pos);
  c.info.localTypes.forEach((obj, i) => {
    obj.serial = i + 1;
  });
  return { pkg, files, info: c.info, declarations: options.declarations };
}

function checkPackageClauses(c: Checker): void {
  for (const file of c.files) {
    const { name } = file.name;
    if (file.name.end === file.name.pos) continue; // there is none
    if (name === '_') c.error(file.name, 'BlankPkgName', 'invalid package name _');
    else if (name !== c.pkg.name) {
      c.error(file.name, 'MismatchedPkgName', `package ${name}; expected package ${c.pkg.name}`);
    }
  }
}

/** Types first, so that an alias is known where it is used; then everything else. */
function declareAll(c: Checker): void {
  const objects = [...c.decls.keys()];
  const isAlias = (obj: (typeof objects)[number]) => c.decls.get(obj)?.typeSpec?.alias === true;
  for (const obj of objects) if (obj.kind === 'TypeName' && !isAlias(obj)) objDecl(c, obj);
  for (const obj of objects) if (isAlias(obj)) objDecl(c, obj);
  for (const obj of objects) if (obj.kind !== 'TypeName') objDecl(c, obj);
}

/** Only natives have no body, and only they may be said to let nothing escape. */
function checkBodies(c: Checker): void {
  if (c.options.std) return;
  for (const { func } of c.decls.values()) {
    if (func === undefined) continue;
    const at = func.recv ?? func.name;
    if (func.body === undefined) c.error(at, 'MissingBody', 'missing function body');
    else if (func.directives.some((d) => d.name === 'go:noescape')) {
      c.error(at, 'InvalidDirective', 'can only use //go:noescape with external func implementations');
    }
  }
}

/** In source order; the same message twice in a row about one line is one message, as in the Go compiler. */
function sorted(list: readonly Diagnostic[], fset: FileSet): Diagnostic[] {
  let last = '';
  const once = list.filter((d) => {
    const p = fset.position(d.pos);
    const key = `${p?.file}:${p?.line}:${d.message}`;
    const repeated = key === last;
    last = key;
    return !repeated;
  });
  return once.sort((a, b) => a.pos - b.pos);
}
