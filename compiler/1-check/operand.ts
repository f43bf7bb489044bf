/**
 * Operands: what the checker knows of an expression while it looks at it, how messages describe it, and assignability.
 * Invariant: a 'constant' has a value; an 'invalid' operand was reported and produces no further messages.
 */
import type * as ast from '../../grammar/ast.ts';
import { type ConstValue, constString } from './constant.ts';
import { exprString } from './exprstring.ts';
import { implements_ } from './implements.ts';
import type { BuiltinName } from './objects.ts';
import type { Package } from './package.ts';
import {
  compositeKind,
  hasName,
  identical,
  isGeneric,
  isInterface,
  isUntyped,
  isValid,
  under,
} from './predicates.ts';
import { aliasOf, type Type, unalias, underlying } from './types.ts';
import { constraintSet, everyType, isEmptySet } from './typeset.ts';
import { typeString } from './typestring.ts';
import { universeAny } from './universe.ts';
import { implicitTypeAndValue } from './untyped.ts';

export type OperandMode =
  | 'invalid'
  | 'novalue'
  | 'builtin'
  | 'typexpr'
  | 'constant'
  | 'variable'
  | 'mapindex'
  | 'value'
  | 'nilvalue'
  | 'commaok'
  | 'commaerr';

export class Operand {
  mode: OperandMode;
  type: Type;
  expr: ast.Expr | undefined;
  value: ConstValue | undefined;
  /** Which one, when mode is 'builtin'. */
  id: BuiltinName | undefined;

  constructor(mode: OperandMode, type: Type, expr?: ast.Expr, value?: ConstValue, id?: BuiltinName) {
    this.mode = mode;
    this.type = type;
    this.expr = expr;
    this.value = value;
    this.id = id;
  }

  get isNil(): boolean {
    return this.mode === 'nilvalue';
  }

  copy(): Operand {
    return new Operand(this.mode, this.type, this.expr, this.value, this.id);
  }
}

const modeStrings: Record<OperandMode, string> = {
  invalid: 'invalid operand',
  novalue: 'no value',
  builtin: 'built-in',
  typexpr: 'type',
  constant: 'constant',
  variable: 'variable',
  mapindex: 'map index expression',
  value: 'value',
  nilvalue: 'nil',
  commaok: 'comma, ok expression',
  commaerr: 'comma, error expression',
};

/** `x (variable of type int)`, `1 (untyped int constant)`, `f() (no value)` … */
export function operandString(x: Operand, relativeTo?: Package): string {
  if (x.mode === 'nilvalue') {
    if (!isValid(x.type)) return 'nil (with invalid type)';
    return isUntyped(x.type) ? 'nil' : `nil (of type ${typeString(x.type, relativeTo)})`;
  }
  const expr = operandExpr(x, relativeTo);
  let text = '';
  const typeless =
    x.mode === 'invalid' || x.mode === 'novalue' || x.mode === 'builtin' || x.mode === 'typexpr';
  const untyped = !typeless && isUntyped(x.type);
  if (untyped) text += `${typeString(x.type)} `;
  text += modeStrings[x.mode];
  if (x.mode === 'constant' && x.value !== undefined) {
    const value = constString(x.value);
    if (value !== expr) text += ` ${value}`;
  }
  if (!typeless && !untyped) {
    text += isValid(x.type) ? ` of ${describeType(x.type, relativeTo)}` : ' with invalid type';
  }
  return expr === '' ? text : `${expr} (${text})`;
}

function operandExpr(x: Operand, relativeTo: Package | undefined): string {
  if (x.expr !== undefined) return exprString(x.expr);
  if (x.mode === 'builtin') return x.id ?? '';
  if (x.mode === 'typexpr') return typeString(x.type, relativeTo);
  return x.mode === 'constant' && x.value !== undefined ? constString(x.value) : '';
}

function describeType(t: Type, relativeTo: Package | undefined): string {
  const name = typeString(t, relativeTo);
  let what = isGeneric(t) ? 'generic ' : '';
  if (t.kind === 'Named' || t === universeAny || aliasOf(t) !== undefined) {
    const u = underlying(t);
    what += `${u.kind === 'Basic' ? u.name : compositeKind(t)} `;
  }
  if (t.kind !== 'TypeParam') return `${what}type ${name}`;
  const bound = t.constraint === undefined ? 'any' : typeString(t.constraint, relativeTo);
  const empty = isEmptySet(constraintSet(t)) ? ' with empty type set' : '';
  return `type ${name} constrained by ${bound}${empty}`;
}

export interface Assignability {
  readonly ok: boolean;
  /** More about a failure, as messages append it; often ''. */
  readonly cause: string;
}

const yes: Assignability = { ok: true, cause: '' };
const no: Assignability = { ok: false, cause: '' };

/** Whether x can be assigned to a variable of type T. */
export function assignableTo(x: Operand, T: Type, relativeTo?: Package): Assignability {
  const V = x.type;
  if (x.mode === 'invalid' || !isValid(V) || !isValid(T) || identical(V, T)) return yes;
  const Vu = under(V);
  const Tu = under(T);
  const Vp = V.kind === 'TypeParam';
  const Tp = T.kind === 'TypeParam';
  if (isUntyped(Vu)) {
    if (!Tp) return implicitTypeAndValue(x, T).type !== undefined ? yes : no;
    return everyType(T, (t) => t !== undefined && implicitTypeAndValue(x, t).type !== undefined) ? yes : no;
  }
  if (!Vp && !Tp && identical(Vu, Tu) && (!hasName(V) || !hasName(T))) return yes;
  if ((Tu.kind === 'Interface' && !Tp) || (Tu.kind === 'Pointer' && isInterface(Tu.element))) {
    const cause = implements_(unalias(V), unalias(T), false, relativeTo);
    if (cause === undefined) return yes;
    if (!Vp) return { ok: false, cause };
  }
  if (Vu.kind === 'Interface' && !Vp && implements_(T, V, false, relativeTo) === undefined) {
    return { ok: false, cause: 'need type assertion' };
  }
  if (Vu.kind === 'Chan' && Vu.dir === 'both' && Tu.kind === 'Chan' && identical(Vu.element, Tu.element)) {
    return !hasName(V) || !hasName(T) ? yes : no;
  }
  if (!hasName(V) && Tp) {
    return forEachTerm(
      T,
      (t) => assignableTo(x, t, relativeTo),
      (t) => {
        const of = typeString(T, relativeTo);
        return `cannot assign ${typeString(V, relativeTo)} to ${typeString(t, relativeTo)} (in ${of})`;
      },
    );
  }
  if (Vp && !hasName(T)) {
    return forEachTerm(
      V,
      (v) => assignableTo(Object.assign(x.copy(), { type: v }), T, relativeTo),
      (v) => {
        const of = typeString(V, relativeTo);
        return `cannot assign ${typeString(v, relativeTo)} (in ${of}) to ${typeString(T, relativeTo)}`;
      },
    );
  }
  return no;
}

/** A question asked of every specific type of a type parameter; `explain` names the first one that fails, unless its own cause does. */
export function forEachTerm(
  param: Type,
  ask: (t: Type) => Assignability,
  explain?: (t: Type) => string,
): Assignability {
  let cause = '';
  const ok = everyType(param, (t) => {
    if (t === undefined) return false;
    const answer = ask(t);
    if (!answer.ok) cause = [explain?.(t) ?? '', answer.cause].filter(Boolean).join('\n\t');
    return answer.ok;
  });
  return ok ? yes : { ok: false, cause };
}
