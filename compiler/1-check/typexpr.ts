/** Identifiers and type expressions (go/types' typexpr.go). What needs complete types (map keys, embedding) is checked later. */
import type * as ast from '../../grammar/ast.ts';
import { isIdentifier } from '../../grammar/index.ts';
import { type Checker, unset } from './checker.ts';
import { toInt } from './constant.ts';
import { objDecl } from './decl.ts';
import { expr, use } from './expr.ts';
import { exprString } from './exprstring.ts';
import { instantiatedType } from './instances.ts';
import { interfaceType } from './interface.ts';
import { noteSize } from './limits.ts';
import type { GoObject, VarRole } from './objects.ts';
import { Operand } from './operand.ts';
import { comparableType, isGeneric, isInteger, isTypeParam, isUntyped } from './predicates.ts';
import { recordType } from './recording.ts';
import { inType } from './representable.ts';
import { selector } from './selector.ts';
import { funcType } from './signature.ts';
import { structType } from './struct.ts';
import {
  ArrayType,
  ChanType,
  invalidType,
  MapType,
  Named,
  PointerType,
  SliceType,
  type Type,
  underlying,
} from './types.ts';
import { isConstraint, typeSet } from './typeset.ts';
import { typ, universe, universeComparable, universeIota } from './universe.ts';

/** Resolves an identifier to an operand; x.mode is 'type' for type names. */
export function ident(c: Checker, e: ast.Ident, wantType: boolean): Operand {
  const invalid = new Operand('invalid', invalidType, e);
  const obj = c.lookup(e.name);
  if (obj === undefined) {
    if (e.name === '_') c.error(e, 'InvalidBlank', 'cannot use _ as value or type');
    else if (isIdentifier(e.name)) c.error(e, 'UndeclaredName', e.name);
    return invalid;
  }
  const predeclared = obj === universeComparable.obj || (obj.name === 'any' && obj.parent === universe);
  if (predeclared && !c.requires(e, 18, `predeclared ${e.name}`)) return invalid;
  c.info.uses.set(e, obj);
  if (wantType && obj.kind !== 'TypeName') {
    c.error(e, 'NotAType', `${obj.name} (${objectKind(obj)}) is not a type`);
    if (obj.kind === 'Var') obj.used = true;
    return invalid;
  }
  if (obj.type === unset || (wantType && obj.pkg === c.pkg)) need(c, obj, wantType);
  markDotImport(c, e.name, obj);
  switch (obj.kind) {
    case 'PkgName':
      c.error(e, 'InvalidPkgUse', `use of package ${obj.name} not in selector`);
      return invalid;
    case 'Const':
      c.addDep(obj);
      if (obj.type === invalidType) return invalid;
      if (obj !== universeIota) return new Operand('constant', obj.type, e, obj.value);
      if (c.env.iota !== undefined) return new Operand('constant', obj.type, e, c.env.iota);
      c.error(e, 'InvalidIota', 'cannot use iota outside constant declaration');
      return invalid;
    case 'TypeName':
      return obj.type === invalidType ? invalid : new Operand('typexpr', obj.type, e);
    case 'Var':
      obj.used = true;
      c.addDep(obj);
      return obj.type === invalidType ? invalid : new Operand('variable', obj.type, e);
    case 'Func':
      c.addDep(obj);
      return new Operand('value', obj.type, e);
    case 'Builtin':
      return new Operand('builtin', obj.type, e, undefined, obj.name);
    case 'Nil':
      return new Operand('nilvalue', typ['untyped nil'], e);
    default:
      return invalid;
  }
}

/** While an alias is being declared, the defined types it mentions are only begun: they may need the alias themselves. */
function need(c: Checker, obj: GoObject, wantType: boolean): void {
  const spec = c.decls.get(obj)?.typeSpec;
  const begun = obj.type === unset && obj.kind === 'TypeName' && spec !== undefined && !spec.alias;
  if (!wantType || c.postponed === undefined || !begun || spec.typeParams !== undefined) objDecl(c, obj);
  else if (!c.path.includes(obj)) {
    const named = new Named(obj);
    obj.type = named;
    c.begun.set(obj, named);
    c.postponed.push(obj);
  }
}

function markDotImport(c: Checker, name: string, obj: GoObject): void {
  if (c.dotImports.size === 0 || obj.pkg === c.pkg || obj.pkg === undefined) return;
  for (let s = c.env.scope; ; s = s.parent) {
    if (s.objects.get(name) === obj) {
      const origin = c.dotImports.get(s)?.get(obj);
      if (origin !== undefined) origin.used = true;
      return;
    }
    if (s.parent === undefined) return;
  }
}

const roles: Record<VarRole, string> = {
  package: 'package-level variable',
  local: 'local variable',
  recv: 'receiver',
  param: 'parameter',
  result: 'result variable',
  field: 'struct field',
};

function objectKind(obj: GoObject): string {
  switch (obj.kind) {
    case 'PkgName':
      return 'package name';
    case 'Const':
      return 'constant';
    case 'Var':
      return roles[obj.role];
    case 'Func':
      return obj.type.recv !== undefined ? 'method' : 'function';
    case 'Builtin':
      return 'built-in function';
    case 'Nil':
      return 'untyped nil';
    default:
      return 'type';
  }
}

export function typeOf(c: Checker, e: ast.Expr): Type {
  return declaredType(c, e);
}

/** The type of a variable, field, element …: not a constraint. */
export function varType(c: Checker, e: ast.Expr): Type {
  const type = declaredType(c, e);
  validVarType(c, e, type);
  return type;
}

export function validVarType(c: Checker, e: ast.Expr, type: Type): void {
  if (isTypeParam(type)) return;
  c.later(() => {
    const reason = constraintOnly(type);
    if (reason === undefined) return;
    const text = `cannot use type ${c.text(type)} outside a type constraint: interface ${reason}`;
    c.error(e.pos, 'MisplacedConstraintIface', text);
  });
}

/** `def` is the Named whose right side e is, for the receivers of an interface's methods. */
export function declaredType(c: Checker, e: ast.Expr, def?: Named): Type {
  let type = typeInternal(c, e, def);
  if (isGeneric(type)) {
    const text = `cannot use generic type ${c.text(type)} without instantiation`;
    c.error(e, 'WrongTypeArgCount', text);
    type = invalidType;
  }
  recordType(c, e, 'typexpr', type);
  return type;
}

/** A generic type by its bare name; `cause` explains why it is not one. */
export function genericType(c: Checker, e: ast.Expr): { type: Type; cause: string } {
  const type = typeInternal(c, e);
  const generic = isGeneric(type);
  if (type === invalidType || generic) {
    recordType(c, e, 'typexpr', type);
    return { type, cause: '' };
  }
  return { type: invalidType, cause: `${e.kind === 'Ident' ? e.name : c.text(type)} is not a generic type` };
}

function typeInternal(c: Checker, e: ast.Expr, def?: Named): Type {
  switch (e.kind) {
    case 'BadExpr':
      return invalidType;
    case 'Ident':
      return typeOperand(c, ident(c, e, true));
    case 'SelectorExpr':
      return typeOperand(c, selector(c, e, true));
    case 'IndexExpr':
      return instantiatedType(c, e);
    case 'ParenExpr':
      return declaredType(c, e.x, def);
    case 'ArrayType':
      return arrayType(c, e);
    case 'Ellipsis':
      c.error(e, 'InvalidSyntaxTree', 'invalid use of ...');
      return invalidType;
    case 'StructType':
      return structType(c, e);
    case 'StarExpr': {
      const element = varType(c, e.x);
      return element === invalidType ? invalidType : new PointerType(element);
    }
    case 'FuncType':
      return funcType(c, e, undefined);
    case 'InterfaceType':
      return interfaceType(c, e, def);
    case 'MapType':
      return mapType(c, e);
    case 'ChanType':
      return noteSize(c, e, new ChanType(e.dir, varType(c, e.element)));
    default:
      c.error(e, 'NotAType', `${exprString(e)} is not a type`);
      use(c, [e]);
      return invalidType;
  }
}

function typeOperand(c: Checker, x: Operand): Type {
  if (x.mode === 'typexpr') return x.type;
  if (x.mode === 'novalue') c.error(x, 'NotAType', `${c.describe(x)} used as type`);
  else if (x.mode !== 'invalid') c.error(x, 'NotAType', `${c.describe(x)} is not a type`);
  return invalidType;
}

function arrayType(c: Checker, e: ast.ArrayType): Type {
  if (e.length === undefined) return new SliceType(varType(c, e.element));
  let length = -1;
  if (e.length.kind === 'Ellipsis') {
    c.error(e, 'BadDotDotDotSyntax', 'invalid use of [...] array (outside a composite literal)');
  } else length = arrayLength(c, e.length);
  const element = varType(c, e.element);
  return length < 0 ? invalidType : noteSize(c, e, new ArrayType(element, length));
}

/** The constant length of an array type, or -1 after an error. */
function arrayLength(c: Checker, e: ast.Expr): number {
  if (e.kind === 'Ident') {
    const obj = c.lookup(e.name);
    if (obj?.kind !== 'Const') {
      const what = obj === undefined ? 'undefined array length' : 'invalid array length';
      const hint = obj === undefined ? ' or missing type constraint' : '';
      c.error(e, 'InvalidArrayLen', `${what} ${e.name}${hint}`);
      return -1;
    }
  }
  const x = expr(c, e);
  if (x.mode !== 'constant') {
    if (x.mode !== 'invalid') {
      c.error(x, 'InvalidArrayLen', `array length ${c.describe(x)} must be constant`);
    }
    return -1;
  }
  if (isUntyped(x.type) || isInteger(x.type)) {
    const value = toInt(x.value!);
    if (value.kind === 'int' && value.value >= 0n && inType(value, typ.int) !== undefined) {
      return Number(value.value);
    }
    if (value.kind === 'unknown' && x.value!.kind === 'unknown') return -1;
  }
  const text = c.describe(x);
  const message = isInteger(x.type) ? `invalid array length ${text}` : `array length ${text} must be integer`;
  c.error(x, 'InvalidArrayLen', message);
  return -1;
}

function mapType(c: Checker, e: ast.MapType): Type {
  const type = new MapType(varType(c, e.key), varType(c, e.value));
  c.later(() => {
    if (comparableType(type.key).ok) return;
    const why = isTypeParam(type.key) ? ' (missing comparable constraint)' : '';
    c.error(e.key, 'IncomparableMapKey', `invalid map key type ${c.text(type.key)}${why}`);
  });
  return type;
}

/** Why a type can only be a constraint; undefined for every other type. */
export function constraintOnly(type: Type): string | undefined {
  const u = underlying(type);
  if (u.kind !== 'Interface' || !isConstraint(typeSet(u))) return undefined;
  return typeSet(u).comparable ? 'is (or embeds) comparable' : 'contains type constraints';
}
