/**
 * Declarations (go/types' decl.go): an object is checked when it is first needed; needing it again while it is being
 * checked is a cycle, which only some kinds of declarations allow (cycles.ts).
 */
import type * as ast from '../../grammar/ast.ts';
import { initConst, initVar, initVars } from './assignments.ts';
import { type Checker, type DeclInfo, environment, unset } from './checker.ts';
import { makeInt64 } from './constant.ts';
import { validCycle } from './cycles.ts';
import { expr, targetOf } from './expr.ts';
import type { Const, Func, GoObject, TypeName, Var } from './objects.ts';
import { Operand } from './operand.ts';
import { isConstType } from './predicates.ts';
import { noTypes, recordType } from './recording.ts';
import { funcType } from './signature.ts';
import { funcBody } from './stmt.ts';
import { unpackReceiver } from './syntax.ts';
import { declareType } from './typedecl.ts';
import { invalidType, Signature, type TypeParam, underlying } from './types.ts';
import { typeOf, varType } from './typexpr.ts';

/** Makes sure that obj has a type. */
export function objDecl(c: Checker, obj: GoObject): void {
  if (c.path.includes(obj)) {
    const valid = validCycle(c, obj);
    if (obj.kind !== 'Func' && (!valid || obj.type === unset)) obj.type = invalidType;
    return;
  }
  if (obj.type !== unset && !(obj.kind === 'TypeName' && c.begun.has(obj))) return;
  const d = c.decls.get(obj);
  if (d === undefined) return;
  c.path.push(obj);
  const initialised = obj.kind === 'Const' || obj.kind === 'Var';
  c.within(environment(initialised ? d : undefined, d.file, undefined), () => {
    if (obj.kind === 'Const') constDecl(c, obj, d.type, d.init, d.inherited === true, d.iota ?? 0);
    else if (obj.kind === 'Var') varDecl(c, obj, d.lhs, d.type, d.init);
    else if (obj.kind === 'TypeName' && d.typeSpec !== undefined) {
      declareType(c, obj, d.typeSpec);
      collectMethods(c, obj);
    } else if (obj.kind === 'Func') funcDecl(c, obj, d);
  });
  c.path.pop();
}

export function constDecl(
  c: Checker,
  obj: Const,
  type: ast.Expr | undefined,
  init: ast.Expr | undefined,
  inherited: boolean,
  iota: number,
): void {
  const { env } = c;
  const outer = { iota: env.iota, errorPos: env.errorPos };
  env.iota = makeInt64(iota);
  env.errorPos = undefined;
  obj.value = { kind: 'unknown' };
  try {
    if (type !== undefined) {
      const t = typeOf(c, type);
      if (!isConstType(t)) {
        if (underlying(t) !== invalidType) {
          c.error(type, 'InvalidConstType', `invalid constant type ${c.text(t)}`);
        }
        obj.type = invalidType;
        return;
      }
      obj.type = t;
    }
    if (init === undefined) {
      initConst(c, obj, new Operand('invalid', invalidType));
      return;
    }
    if (inherited) env.errorPos = obj;
    initConst(c, obj, expr(c, init));
  } finally {
    env.iota = outer.iota;
    env.errorPos = outer.errorPos;
  }
}

/** `lhs` are all variables of the declaration when one call gives their values. */
export function varDecl(
  c: Checker,
  obj: Var,
  lhs: readonly Var[] | undefined,
  type: ast.Expr | undefined,
  init: ast.Expr | undefined,
): void {
  if (type !== undefined) obj.type = varType(c, type);
  if (init === undefined) {
    if (type === undefined) obj.type = invalidType;
  } else if (lhs === undefined || lhs.length === 1) {
    initVar(c, obj, expr(c, init, targetOf(obj.type, obj.name)), 'variable declaration');
  } else {
    if (type !== undefined) for (const v of lhs) v.type = obj.type;
    initVars(c, lhs, [init], undefined);
  }
}

function funcDecl(c: Checker, obj: Func, d: DeclInfo): void {
  const decl = d.func!;
  // For cycles: the signature may mention the function.
  const begin = (typeParams: readonly TypeParam[]) => {
    obj.type = new Signature(undefined, typeParams, noTypes, noTypes, false);
  };
  begin([]);
  const sig = funcType(c, decl.type, decl.recv?.list[0], begin);
  obj.type = sig;
  recordType(c, decl.type, 'typexpr', sig);
  const recv = decl.recv?.list[0];
  const generic =
    decl.type.typeParams !== undefined || (recv && unpackReceiver(recv.type).typeParams) !== undefined;
  if (decl.type.typeParams !== undefined && decl.body === undefined && !c.options.std) {
    c.error(decl.name, 'BadDecl', 'generic function is missing function body');
  }
  const { body } = decl;
  if (body !== undefined && (generic || !c.options.declarations))
    c.later(() => funcBody(c, d, sig, body, undefined));
}

/** Gives a type its methods, of which no two may have one name. */
function collectMethods(c: Checker, obj: TypeName): void {
  const methods = c.methods.get(obj);
  if (methods === undefined) return;
  c.methods.delete(obj);
  const base = obj.type.kind === 'Named' ? obj.type : undefined;
  const seen = new Map<string, Func>();
  for (const m of methods) {
    const other = seen.get(m.name);
    if (other !== undefined) {
      const text = `method ${obj.name}.${m.name} already declared at ${c.where(other.pos)}`;
      c.error(m, 'DuplicateMethod', text);
      continue;
    }
    seen.set(m.name, m);
    base?.methods.push(m);
  }
  if (base === undefined) return;
  c.later(() => {
    const struct = underlying(base);
    if (struct.kind !== 'Struct') return;
    for (const field of struct.fields) {
      const method = seen.get(field.name);
      if (method === undefined) continue;
      const text = `field and method with the same name ${field.name}`;
      c.error(method, 'DuplicateFieldAndMethod', text, [field, `other declaration of ${field.name}`]);
    }
  });
}
