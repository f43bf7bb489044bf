/** Function types: receivers, type parameters, parameters and results, declared in a scope that the body continues. */
import type * as ast from '../../grammar/ast.ts';
import type { Pos } from '../../grammar/source.ts';
import type { Checker } from './checker.ts';
import { declare } from './declare.ts';
import { exprString } from './exprstring.ts';
import { instantiateNamed } from './instantiate.ts';
import { Var, type VarRole } from './objects.ts';
import { recordType } from './recording.ts';
import { Scope } from './scope.ts';
import { substitute, substitution } from './subst.ts';
import { unpackReceiver, unpointer } from './syntax.ts';
import { collectTypeParams, declareTypeParam } from './typedecl.ts';
import {
  invalidType,
  PointerType,
  Signature,
  SliceType,
  Tuple,
  type Type,
  type TypeParam,
  underlying,
} from './types.ts';
import { genericType, varType } from './typexpr.ts';

/** `begin` is told the type parameters, once they are known. */
export function funcType(
  c: Checker,
  e: ast.FuncType,
  recvField: ast.Field | undefined,
  begin?: (typeParams: readonly TypeParam[]) => void,
): Signature {
  const { env } = c;
  const outer = env.scope;
  const scope = new Scope(outer, true);
  env.scope = scope;
  try {
    const recv = recvField === undefined ? undefined : receiver(c, recvField);
    const typeParams = e.typeParams === undefined ? [] : collectTypeParams(c, e.typeParams);
    if (typeParams.length > 0) begin?.(typeParams);
    const params = collectParams(c, 'param', e.params);
    const results = collectParams(c, 'result', e.results);
    const from = e.end;
    if (recv !== undefined && recv.name !== '') declare(c, scope, recvField!.names[0], recv, from);
    declareAll(c, scope, params.names, params.vars, from);
    declareAll(c, scope, results.names, results.vars, from);
    const sig = new Signature(
      recv,
      typeParams,
      new Tuple(params.vars),
      new Tuple(results.vars),
      params.variadic,
    );
    c.funcScopes.set(sig, scope);
    return sig;
  } finally {
    env.scope = outer;
  }
}

function declareAll(
  c: Checker,
  scope: Scope,
  names: readonly (ast.Ident | undefined)[],
  vars: readonly Var[],
  from: Pos,
): void {
  names.forEach((name, i) => {
    if (name !== undefined) declare(c, scope, name, vars[i], from);
  });
}

interface Params {
  readonly names: readonly (ast.Ident | undefined)[];
  readonly vars: readonly Var[];
  readonly variadic: boolean;
}

function collectParams(c: Checker, role: VarRole, list: ast.FieldList | undefined): Params {
  const names: (ast.Ident | undefined)[] = [];
  const vars: Var[] = [];
  let variadic = false;
  const fields = list?.list ?? [];
  fields.forEach((field, i) => {
    let type: Type;
    if (field.type.kind === 'Ellipsis') {
      const element = field.type.element === undefined ? invalidType : varType(c, field.type.element);
      if (role === 'param' && i === fields.length - 1 && field.names.length <= 1) {
        variadic = true;
        type = new SliceType(element);
        recordType(c, field.type, 'typexpr', type);
      } else {
        c.error(field.type, 'InvalidSyntaxTree', 'can only use ... with final parameter in list');
        type = element;
      }
    } else type = varType(c, field.type);
    for (const name of field.names.length > 0 ? field.names : [undefined]) {
      names.push(name);
      vars.push(new Var(c.pkg, name?.name ?? '', name?.pos ?? field.pos, type, role));
    }
  });
  return { names, vars, variadic };
}

function receiver(c: Checker, field: ast.Field): Var {
  const { pointer, base, typeParams } = unpackReceiver(field.type);
  const type =
    typeParams === undefined
      ? plainReceiver(c, field, base)
      : genericReceiver(c, field, pointer, base, typeParams);
  const name = field.names[0];
  const recv = new Var(c.pkg, name?.name ?? '', name?.pos ?? field.pos, type, 'recv');
  c.later(() => validReceiver(c, base, recv));
  return recv;
}

/** `func (x T) …`; T must not lead, by aliases and pointers, to an instance of a generic type. */
function plainReceiver(c: Checker, field: ast.Field, base: ast.Expr): Type {
  const type = varType(c, field.type);
  let e = base;
  while (e.kind === 'Ident') {
    const obj = c.info.uses.get(e);
    const spec = obj && c.decls.get(obj)?.typeSpec;
    if (obj === undefined || spec?.alias !== true || obj.type === invalidType) return type;
    e = unpointer(spec.type);
    if (e.kind === 'IndexExpr') {
      c.error(base, 'InvalidRecv', `cannot define new methods on instantiated type ${exprString(e)}`);
      return invalidType;
    }
  }
  return type;
}

/** `func (x *T[P]) …` declares P as T's type parameter by another name. */
function genericReceiver(
  c: Checker,
  field: ast.Field,
  pointer: boolean,
  base: ast.Expr,
  names: readonly ast.Expr[],
): Type {
  const { type: generic, cause } = genericType(c, base);
  if (cause !== '') c.error(base, 'InvalidRecv', cause);
  const params = names.map((name) => {
    if (name.kind !== 'Ident')
      c.error(name, 'BadDecl', `receiver type parameter ${exprString(name)} must be an identifier`);
    const id: ast.Ident =
      name.kind === 'Ident' ? name : { kind: 'Ident', name: '_', pos: name.pos, end: name.pos };
    const param = declareTypeParam(c, id, field.pos);
    recordType(c, name, 'typexpr', param);
    return param;
  });
  if (generic.kind !== 'Named') return invalidType;
  if (generic.aliased !== undefined) {
    c.error(base, 'InvalidRecv', `cannot define new methods on generic alias type ${c.text(generic)}`);
    return invalidType;
  }
  const declared = generic.typeParams;
  if (declared.length === params.length) {
    const renamed = substitution(declared, params);
    params.forEach((p, i) => {
      p.constraint = substitute(declared[i].constraint ?? invalidType, renamed);
      c.mono.renamed(p, declared[i]);
    });
  } else {
    const have = `${params.length} type parameter${params.length === 1 ? '' : 's'}`;
    const text = `receiver declares ${have}, but receiver base type declares ${declared.length}`;
    c.error(base, 'BadRecv', text);
  }
  c.requires(base, 18, 'type instantiation');
  const instance = instantiateNamed(generic, params);
  const type = pointer ? new PointerType(instance) : instance;
  let part: Type = type;
  for (let e = field.type; ; e = e.x) {
    recordType(c, e, 'typexpr', part);
    if (e.kind === 'StarExpr') part = instance;
    else if (e.kind !== 'ParenExpr') return type;
  }
}

function validReceiver(c: Checker, at: ast.Expr, recv: Var): void {
  const type = recv.type.kind === 'Pointer' ? recv.type.element : recv.type;
  if (type === invalidType) return;
  // By the name that was written: it may be an alias.
  const text = at.kind === 'Ident' ? at.name : c.text(type);
  if (type.kind === 'Basic' || (type.kind === 'Named' && type.obj.pkg !== c.pkg)) {
    c.error(at, 'InvalidRecv', `cannot define new methods on non-local type ${text}`);
    return;
  }
  if (type.kind !== 'Named') {
    c.error(at, 'InvalidRecv', `invalid receiver type ${at.kind === 'Ident' ? at.name : c.text(recv.type)}`);
    return;
  }
  const u = underlying(type);
  if (u.kind === 'Pointer' || u.kind === 'Interface') {
    c.error(at, 'InvalidRecv', `invalid receiver type ${text} (pointer or interface type)`);
  } else if (u.kind === 'Basic' && u.basic === 'unsafe.Pointer') {
    c.error(at, 'InvalidRecv', `invalid receiver type ${text} (unsafe.Pointer)`);
  }
}
