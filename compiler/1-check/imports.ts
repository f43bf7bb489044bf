/** Import declarations: the package's name (or, for a dot import, all its exported names) in the file's scope; unused imports. */
import type * as ast from '../../grammar/ast.ts';
import { unicodeName } from '../../grammar/characters.ts';
import type { Checker } from './checker.ts';
import { makeFromLiteral } from './constant.ts';
import { declare } from './declare.ts';
import { PkgName } from './objects.ts';
import { Package } from './package.ts';
import { recordDef } from './recording.ts';
import { Scope } from './scope.ts';
import { universe, unsafePackage } from './universe.ts';
import { decodeUtf8 } from './utf8.ts';

/** A character that no import path may have: punctuation of the language, spaces, what does not print. */
const illegal = /[!"#$%&'()*,:;<=>?[\\\]^{|}`\ufffd]|[^\p{L}\p{M}\p{N}\p{P}\p{S}]/u;

/** The path that an import names, or what is wrong with it; undefined after a syntax error. */
export function importPath({
  path,
}: ast.ImportSpec): { path: string } | { wrong: string; code: 'BadImportPath' | 'BrokenImport' } | undefined {
  const literal = path.bad ? undefined : makeFromLiteral(path.text, 'STRING');
  if (literal?.kind !== 'string') return undefined;
  const text = decodeUtf8(literal.value);
  const invalid = (why: string) => ({
    wrong: `invalid import path (${why})`,
    code: 'BadImportPath' as const,
  });
  const broken = (why: string) => ({
    wrong: `could not import ${text} (${why})`,
    code: 'BrokenImport' as const,
  });
  if (text === '') return invalid('empty string');
  const [character] = illegal.exec(text) ?? [];
  if (character !== undefined) {
    return invalid(`invalid character ${unicodeName(character.codePointAt(0)!)}`);
  }
  if (text.startsWith('/')) return broken('import path cannot be absolute path');
  const clean = text.replace(/\/+/g, '/').replace(/\/$/, '');
  if (clean !== text) return broken(`non-canonical import path "${text}" (should be "${clean}")`);
  return { path: text };
}

export function importObjects(c: Checker, scope: Scope, spec: ast.ImportSpec): void {
  const named = importPath(spec);
  if (named === undefined) return;
  if ('wrong' in named) {
    c.error(spec.path, named.code, named.wrong);
    return;
  }
  const { path } = named;
  if (path === 'C') {
    c.unsupported(spec.path, 'import "C": cgo is');
    c.usesCgo = true;
    return;
  }
  const imported = load(c, spec, path);
  const name = spec.name?.name ?? imported.name;
  if (name === 'init') {
    c.error(spec, 'InvalidInitDecl', 'cannot import package as init - init must be a func');
    return;
  }
  if (!c.pkg.imports.includes(imported)) c.pkg.imports.push(imported);
  const obj = new PkgName(c.pkg, name, spec.name?.pos ?? spec.path.pos, imported);
  if (spec.name !== undefined) recordDef(c, spec.name, obj);
  else c.info.implicits.set(spec, obj);
  if (c.broken.has(imported)) obj.used = true;
  c.imports.push(obj);
  if (name === '.') dotImport(c, scope, spec, obj);
  else declare(c, scope, undefined, obj, 0);
}

function load(c: Checker, spec: ast.ImportSpec, path: string): Package {
  if (path === 'unsafe') return unsafePackage;
  try {
    const pkg = c.importPackage(path);
    if (pkg !== undefined) return pkg;
  } catch (e) {
    c.error(
      spec.path,
      'BrokenImport',
      `could not import ${path} (${e instanceof Error ? e.message : String(e)})`,
    );
  }
  // A stand-in: nothing is said about what it may or may not declare.
  const fake = new Package(path, path.slice(path.lastIndexOf('/') + 1), new Scope(universe));
  c.broken.add(fake);
  return fake;
}

function dotImport(c: Checker, scope: Scope, spec: ast.ImportSpec, pkgName: PkgName): void {
  let origins = c.dotImports.get(scope);
  if (origins === undefined) c.dotImports.set(scope, (origins = new Map()));
  for (const obj of pkgName.imported.scope.objects.values()) {
    if (!obj.exported) continue;
    const other = scope.insert(obj);
    if (other === undefined) origins.set(obj, pkgName);
    else {
      const text = `${obj.name} redeclared in this block`;
      c.error(spec.name ?? spec, 'DuplicateDecl', text, [other, `other declaration of ${obj.name}`]);
    }
  }
}

export function unusedImports(c: Checker): void {
  // What is not supported has not been looked at.
  if (c.diagnostics.some((d) => d.code === 'Unsupported')) return;
  for (const obj of c.imports) {
    if (obj.name === '_' || obj.used) continue;
    const { path } = obj.imported;
    const last = path.slice(path.lastIndexOf('/') + 1);
    const renamed = obj.name !== '.' && obj.name !== last;
    c.error(obj, 'UnusedImport', `"${path}" imported${renamed ? ` as ${obj.name}` : ''} and not used`);
  }
}
