/** Type declarations: aliases, defined types, their type parameters. A Named exists before its right side is looked at. */
import type * as ast from '../../grammar/ast.ts';
import { type Checker, unset } from './checker.ts';
import { cycleError } from './cycles.ts';
import { objDecl } from './decl.ts';
import { declare, inBlock } from './declare.ts';
import { checkElement } from './interface.ts';
import { TypeName } from './objects.ts';
import { isTypeParam } from './predicates.ts';
import { aliased, InterfaceType, invalidType, Named, type Type, TypeParam, underlying } from './types.ts';
import { constraintOnly, declaredType, typeOf } from './typexpr.ts';
import { parseUnion } from './union.ts';
import { universe } from './universe.ts';
import { validType } from './validtype.ts';

export function declareType(c: Checker, obj: TypeName, spec: ast.TypeSpec): void {
  c.later(() => {
    const type = obj.type.kind === 'Named' ? (obj.type.aliased ?? obj.type) : undefined;
    if (type?.kind === 'Named') validType(c, type);
  });
  if (spec.alias) declareAlias(c, obj, spec);
  else declareNamed(c, obj, spec);
}

function declareAlias(c: Checker, obj: TypeName, spec: ast.TypeSpec): void {
  obj.alias = true;
  const { typeParams } = spec;
  const allowed =
    (typeParams === undefined || c.requires(typeParams.list[0], 23, 'generic type alias')) &&
    c.requires(spec.name, 9, 'type alias');
  const outer = c.postponed;
  c.postponed = [];
  const type = inBlock(c, () => {
    const generic = typeParams === undefined ? undefined : new Named(obj);
    if (generic !== undefined) generic.typeParams = collectTypeParams(c, typeParams!);
    const right = declaredType(c, spec.type);
    if (allowed) useConstraint(c, spec, right);
    if (generic === undefined) return aliased(right, obj);
    if (right === invalidType) return right;
    generic.aliased = right;
    generic.underlying = underlying(right);
    if (!isTypeParam(right) || !generic.typeParams.includes(right as TypeParam)) return generic;
    const text = 'cannot use type parameter declared in alias declaration as RHS';
    c.error(spec.type, 'MisplacedTypeParam', text);
    return invalidType;
  });
  if (obj.type === unset) obj.type = type;
  const { postponed } = c;
  c.postponed = outer;
  for (const t of postponed) objDecl(c, t);
}

function declareNamed(c: Checker, obj: TypeName, spec: ast.TypeSpec): void {
  const named = c.begun.get(obj) ?? new Named(obj);
  c.begun.delete(obj);
  obj.type = named;
  c.named.push(named);
  const allowed = spec.typeParams === undefined || c.requires(spec.typeParams.list[0], 18, 'type parameter');
  const right = inBlock(c, () => {
    if (spec.typeParams !== undefined) collectTypeParams(c, spec.typeParams, named);
    return declaredType(c, spec.type, named);
  });
  if (isTypeParam(right)) {
    c.error(spec.type, 'MisplacedTypeParam', 'cannot use a type parameter as RHS in type declaration');
    named.underlying = invalidType;
  } else if (leadsTo(right, named)) {
    cycleError(c, [obj], 0);
    named.underlying = invalidType;
    obj.type = invalidType;
  } else named.underlying = right;
  if (allowed) useConstraint(c, spec, right);
}

/** `type T T`, directly or through other names. */
function leadsTo(type: Type, named: Named): boolean {
  let t: Type | undefined = type;
  while (t?.kind === 'Named') {
    if (t === named) return true;
    t = t.underlying;
  }
  return false;
}

/** Declares the type parameters in the current scope; their constraints may mention all of them, and the type `of` whose they are. */
export function collectTypeParams(c: Checker, list: ast.FieldList, of?: Named): TypeParam[] {
  const params: TypeParam[] = [];
  for (const field of list.list) {
    for (const name of field.names) {
      const param = declareTypeParam(c, name, list.pos);
      param.index = params.length;
      params.push(param);
    }
  }
  if (of !== undefined) of.typeParams = params;
  const outer = c.inTypeParams;
  c.inTypeParams = true;
  let i = 0;
  for (const field of list.list) {
    let constraint = bound(c, field.type);
    if (isTypeParam(constraint)) {
      c.error(field.type, 'MisplacedTypeParam', 'cannot use a type parameter as constraint');
      constraint = invalidType;
    }
    for (const _ of field.names) params[i++].constraint = constraint;
  }
  c.inTypeParams = outer;
  return params;
}

export function declareTypeParam(c: Checker, name: ast.Ident, from: number): TypeParam {
  const obj = new TypeName(c.pkg, name.name, name.pos);
  const param = new TypeParam(obj);
  if (universe.lookup(name.name) !== undefined)
    param.remark = ` /* with ${name.name} declared at ${c.where(name)} */`;
  obj.type = param;
  declare(c, c.env.scope, name, obj, from);
  return param;
}

function useConstraint(c: Checker, spec: ast.TypeSpec, right: Type): void {
  c.later(() => {
    if (isImportedConstraint(c, right)) c.requires(spec.type, 18, `using type constraint ${c.text(right)}`);
  });
}

export function isImportedConstraint(c: Checker, type: Type): boolean {
  const pkg = type.kind === 'Named' ? type.obj.pkg : undefined;
  return pkg !== undefined && pkg !== c.pkg && constraintOnly(type) !== undefined;
}

/** A constraint; `~T` and `A | B` stand for an interface that embeds them. */
function bound(c: Checker, e: ast.Expr): Type {
  const element = (e.kind === 'UnaryExpr' && e.op === '~') || (e.kind === 'BinaryExpr' && e.op === '|');
  return element ? implicitInterface(c, e) : typeOf(c, e);
}

function implicitInterface(c: Checker, e: ast.Expr): InterfaceType {
  const element = parseUnion(c, e);
  checkElement(c, element, e.pos);
  const type = new InterfaceType([], [element]);
  type.implicit = true;
  return type;
}
