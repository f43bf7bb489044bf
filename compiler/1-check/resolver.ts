/**
 * Collecting a package's objects (go/types' resolver.go): every package-level name is declared before any is checked, so
 * that declarations may refer to each other in any order. Methods wait for their receiver's base type.
 */
import type * as ast from '../../grammar/ast.ts';
import { type Checker, type DeclInfo, unset } from './checker.ts';
import { objDecl } from './decl.ts';
import { declare } from './declare.ts';
import { exprString } from './exprstring.ts';
import { importObjects } from './imports.ts';
import { Const, Func, type GoObject, TypeName, Var } from './objects.ts';
import { recordDef } from './recording.ts';
import { Scope } from './scope.ts';
import { unpackReceiver, unparen } from './syntax.ts';

interface Method {
  readonly obj: Func;
  readonly base: ast.Ident;
  readonly pointer: boolean;
}

export function collectObjects(c: Checker): void {
  const methods: Method[] = [];
  const fileScopes: Scope[] = [];
  for (const file of c.files) {
    const scope = new Scope(c.pkg.scope);
    fileScopes.push(scope);
    for (const directive of file.directives) {
      if (directive.name === 'go:linkname') c.unsupported(directive.pos, '//go:linkname is');
    }
    for (const decl of file.decls) {
      if (decl.kind === 'FuncDecl') collectFunc(c, scope, decl, methods);
      else if (decl.kind === 'GenDecl') collectGroup(c, scope, decl);
    }
  }
  for (const scope of fileScopes) checkFileScope(c, scope);
  for (const m of methods) {
    const base = resolveBase(c, m);
    if (base === undefined) continue;
    const list = c.methods.get(base);
    if (list === undefined) c.methods.set(base, [m.obj]);
    else list.push(m.obj);
  }
}

function collectGroup(c: Checker, scope: Scope, decl: ast.GenDecl): void {
  switch (decl.token) {
    case 'import':
      for (const spec of decl.specs) importObjects(c, scope, spec as ast.ImportSpec);
      break;
    case 'const':
      for (const { spec, type, values, inherited } of constSpecs(decl)) {
        spec.names.forEach((name, i) => {
          const obj = new Const(c.pkg, name.name, name.pos);
          declarePackageObject(c, name, obj, {
            file: scope,
            type,
            init: values[i],
            inherited,
            iota: spec.iota,
          });
        });
        checkArity(c, spec, values, true, inherited);
      }
      break;
    case 'var':
      for (const spec of decl.specs as readonly ast.ValueSpec[]) collectVars(c, scope, spec);
      break;
    case 'type':
      for (const spec of decl.specs as readonly ast.TypeSpec[]) {
        const obj = new TypeName(c.pkg, spec.name.name, spec.name.pos);
        obj.alias = spec.alias;
        obj.native = spec.directives.some((d) => d.name === 'gots:native');
        declarePackageObject(c, spec.name, obj, { file: scope, typeSpec: spec });
      }
  }
}

function collectVars(c: Checker, scope: Scope, spec: ast.ValueSpec): void {
  const vars = spec.names.map((name) => new Var(c.pkg, name.name, name.pos, unset, 'package'));
  // With one value for several variables they share one declaration: it is a call that returns them all.
  const shared =
    spec.values.length === 1
      ? declInfo(c, { file: scope, lhs: vars, type: spec.type, init: spec.values[0] })
      : undefined;
  spec.names.forEach((name, i) => {
    declarePackageObject(c, name, vars[i], shared ?? { file: scope, type: spec.type, init: spec.values[i] });
  });
  if (spec.type === undefined || spec.values.length > 0) checkArity(c, spec, spec.values, false, false);
}

function collectFunc(c: Checker, scope: Scope, decl: ast.FuncDecl, methods: Method[]): void {
  const name = decl.name.name;
  const obj = new Func(c.pkg, name, decl.name.pos);
  obj.type = unset as never;
  obj.decl = decl;
  obj.resolve = () => {
    if ((obj.type as unknown) === unset) objDecl(c, obj);
  };
  obj.native = decl.body === undefined;
  obj.directives = decl.directives
    .filter((d) => d.name.startsWith('gots:'))
    .map((d) => d.name.slice('gots:'.length));
  c.decls.set(obj, declInfo(c, { file: scope, func: decl }));
  const tparams = decl.type.typeParams;
  const special = decl.recv === undefined && (name === 'init' || (name === 'main' && c.pkg.name === 'main'));
  if (tparams !== undefined && !special) c.requires(tparams.list[0], 18, 'type parameter');
  if (decl.recv !== undefined) {
    const recv = decl.recv.list[0];
    const { base, pointer } = recv === undefined ? {} : unpackReceiver(recv.type);
    if (base?.kind === 'Ident' && name !== '_') methods.push({ obj, base, pointer: pointer === true });
    recordDef(c, decl.name, obj);
    return;
  }
  if (special) {
    const code = name === 'main' ? 'InvalidMainDecl' : 'InvalidInitDecl';
    if (tparams !== undefined) {
      c.error(tparams.list[0], code, `func ${name} must have no type parameters`);
    }
    if (decl.type.params.list.length > 0 || (decl.type.results?.list.length ?? 0) > 0) {
      c.error(decl.name, code, `func ${name} must have no arguments and no return values`);
    }
  }
  if (name === 'init') {
    obj.parent = c.pkg.scope;
    recordDef(c, decl.name, obj);
    if (decl.body === undefined) c.error(decl.name, 'MissingInitBody', 'func init must have a body');
  } else declare(c, c.pkg.scope, decl.name, obj, 0);
}

function declInfo(c: Checker, parts: Omit<DeclInfo, 'order' | 'deps'>): DeclInfo {
  return { ...parts, order: c.decls.size, deps: new Set<GoObject>() };
}

function declarePackageObject(
  c: Checker,
  id: ast.Ident,
  obj: GoObject,
  parts: Omit<DeclInfo, 'order' | 'deps'> | DeclInfo,
): void {
  obj.type = unset;
  if (id.name === 'init') {
    c.error(id, 'InvalidInitDecl', 'cannot declare init - must be func');
    return;
  }
  if (id.name === 'main' && c.pkg.name === 'main') {
    c.error(id, 'InvalidMainDecl', 'cannot declare main - must be func');
    return;
  }
  declare(c, c.pkg.scope, id, obj, 0);
  c.decls.set(obj, 'deps' in parts ? parts : declInfo(c, parts));
}

export interface ConstSpec {
  readonly spec: ast.ValueSpec;
  readonly type: ast.Expr | undefined;
  readonly values: readonly ast.Expr[];
  readonly inherited: boolean;
}

/** The constants of a group, with omitted types and values taken from the last spec that has them. */
export function constSpecs(decl: ast.GenDecl): ConstSpec[] {
  let last: ast.ValueSpec | undefined;
  return (decl.specs as readonly ast.ValueSpec[]).map((spec) => {
    const own = spec.type !== undefined || spec.values.length > 0;
    if (own) last = spec;
    return { spec, type: last?.type, values: last?.values ?? [], inherited: !own && last !== undefined };
  });
}

/** As many values as names; one value for several variables may still be a call. */
export function checkArity(
  c: Checker,
  spec: ast.ValueSpec,
  values: readonly ast.Expr[],
  constant: boolean,
  inherited: boolean,
): void {
  const { names } = spec;
  if (names.length < values.length) {
    const extra = values[names.length];
    if (inherited) c.error(spec.pos, 'WrongAssignCount', `extra init expr at ${c.where(extra.pos)}`);
    else c.error(extra, 'WrongAssignCount', `extra init expr ${exprString(extra)}`);
  } else if (names.length > values.length && (constant || values.length !== 1)) {
    const name = names[values.length];
    c.error(name, 'WrongAssignCount', `missing init expr for ${name.name}`);
  }
}

/** No name may be both in a file (imports) and in the package. */
function checkFileScope(c: Checker, scope: Scope): void {
  for (const [name, obj] of scope.objects) {
    const other = c.pkg.scope.lookup(name);
    if (other === undefined) continue;
    if (obj.kind === 'PkgName') {
      const text = `${name} already declared through import of package ${obj.imported.name} ("${obj.imported.path}")`;
      c.error(other, 'DuplicateDecl', text, [obj, `other declaration of ${name}`]);
    } else {
      const text = `${name} already declared through dot-import of package ${obj.pkg?.name} ("${obj.pkg?.path}")`;
      c.error(other, 'DuplicateDecl', text, [obj, `other declaration of ${name}`]);
    }
  }
}

/** The declared type behind a receiver's name, through aliases. */
function resolveBase(c: Checker, method: Method): TypeName | undefined {
  const seen = new Set<GoObject>();
  let { pointer } = method;
  let name: ast.Expr = method.base;
  while (name.kind === 'Ident') {
    const obj = c.pkg.scope.lookup(name.name);
    if (obj?.kind !== 'TypeName' || seen.has(obj)) return undefined;
    seen.add(obj);
    const spec = c.decls.get(obj)?.typeSpec;
    if (spec === undefined || !spec.alias) return spec && obj;
    if (spec.typeParams !== undefined) return undefined;
    name = unparen(spec.type);
    if (name.kind === 'StarExpr') {
      if (pointer) return undefined;
      pointer = true;
      name = unparen(name.x);
    }
  }
  return undefined;
}
