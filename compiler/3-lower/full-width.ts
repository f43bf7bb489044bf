/**
 * Full-width variables: 64-bit integers that soon take all their bits, because they are multiplied as hashes and generators do. The usual
 * representation (numbers while they are small) would make a new bigint of each value through slow paths; these locals are bigints all the time,
 * which V8 computes in machine words when `BigInt.asUintN(64, …)` is around them (FNV-1a on uint64: 84 → 8 ns a byte).
 *
 * Invariant: only a local that nothing but its own function's plain assignments touch is one. Read anywhere else than in arithmetic it becomes an
 * ordinary value (`$.wrap`, `$.wrapU`), so no other rule has to know.
 */
import type * as ast from '../../grammar/ast.ts';
import { forEachChild } from '../../grammar/walk.ts';
import type { Var } from '../1-check/objects.ts';
import type { Info } from '../1-check/package.ts';
import type { Type } from '../1-check/types.ts';
import { calleeOf, unparen } from '../2-suspend/callee.ts';
import type { Body } from '../2-suspend/variables.ts';
import { basicOf } from './arithmetic.ts';
import { expr, typeOf } from './expression.ts';
import type { Fn } from './function.ts';
import { type Code, js, op, prec, raw } from './ir.ts';
import { isSigned } from './range.ts';

const wide: ReadonlySet<string> = new Set(['int', 'int64', 'uint', 'uint64', 'uintptr']);
/** A hash multiplies by such a number, if it is odd; a parser by its base, and 3n+1 stays small for long. */
const leastMultiplier = 31n;

/** The variables of a body that are assigned as hashes are, and in no other way than one at a time. */
export function fullWidthVars(body: Body, info: Info): ReadonlySet<Var> {
  const hashed = new Set<Var>();
  const declared = new Set<Var>();
  const otherwise = new Set<Var>();
  const variable = (e: ast.Expr | undefined): Var | undefined => {
    const x = e === undefined ? undefined : unparen(e);
    const obj = x?.kind === 'Ident' ? (info.defs.get(x) ?? info.uses.get(x)) : undefined;
    return obj?.kind === 'Var' && wide.has(basicOf(obj.type)) ? obj : undefined;
  };
  const other = (e: ast.Expr | undefined): void => {
    const v = variable(e);
    if (v !== undefined) otherwise.add(v);
  };
  const visit = (n: ast.AnyNode): void => {
    switch (n.kind) {
      case 'FuncLit':
        if (n !== body) return;
        break;
      case 'AssignStmt': {
        const v = n.lhs.length === 1 ? variable(n.lhs[0]) : undefined;
        if (v === undefined) n.lhs.forEach(other);
        else {
          if (n.op === ':=') declared.add(v);
          if (hashes(n, v, info)) hashed.add(v);
        }
        break;
      }
      case 'ValueSpec':
        if (n.values.length === 0 || n.values.length === n.names.length)
          for (const name of n.names) declared.add(variable(name)!);
        break;
      case 'RangeStmt':
        for (const e of [n.key, n.value]) other(e);
        break;
      case 'ForStmt':
        if (n.init?.kind === 'AssignStmt') n.init.lhs.forEach(other);
        break;
      case 'CommClause':
        if (n.comm?.kind === 'AssignStmt') n.comm.lhs.forEach(other);
        break;
    }
    forEachChild(n, visit);
  };
  if (body.body !== undefined) visit(body.body);
  return new Set([...hashed].filter((v) => declared.has(v) && !otherwise.has(v)));
}

/** Whether the assignment multiplies v by an odd constant, or is one of a shift-and-xor generator. */
function hashes(s: ast.AssignStmt, v: Var, info: Info): boolean {
  const isV = (e: ast.Expr): boolean => {
    const x = unparen(e);
    return x.kind === 'Ident' && info.uses.get(x) === v;
  };
  const mentions = (e: ast.AnyNode): boolean => {
    if (e.kind === 'Ident') return info.uses.get(e) === v;
    let found = false;
    forEachChild(e, (c) => {
      if (!found) found = mentions(c);
    });
    return found;
  };
  const multiplier = (e: ast.Expr): boolean => {
    const value = info.types.get(e)?.value;
    return value?.kind === 'int' && value.value >= leastMultiplier && value.value % 2n === 1n;
  };
  const shifted = (e: ast.Expr): boolean => {
    const x = unparen(e);
    return x.kind === 'BinaryExpr' && x.op === '<<' && isV(x.x);
  };
  const found = (e: ast.Expr): boolean => {
    const x = unparen(e);
    if (x.kind !== 'BinaryExpr') return false;
    if (x.op === '*') return (multiplier(x.x) && mentions(x.y)) || (multiplier(x.y) && mentions(x.x));
    if (x.op === '^' && ((isV(x.x) && shifted(x.y)) || (isV(x.y) && shifted(x.x)))) return true;
    return x.op in spine && (found(x.x) || found(x.y));
  };
  const [rhs] = s.rhs;
  if (s.op === '*=') return multiplier(rhs);
  if (s.op === '^=') return shifted(rhs);
  return s.op === '=' && found(rhs);
}

/** The operators that bigints have as Go has them, with how their result has to be cut: not at all, or to 64 bits. */
const spine: { readonly [K in string]?: 'exact' | 'cut' } = {
  '+': 'cut',
  '-': 'cut',
  '*': 'cut',
  '&': 'exact',
  '|': 'exact',
  '^': 'exact',
  '&^': 'exact',
  '<<': 'cut',
  '>>': 'exact',
};
const precedence: { readonly [K in string]?: number } = {
  '+': prec.additive,
  '-': prec.additive,
  '*': prec.multiplicative,
  '&': prec.bitAnd,
  '&^': prec.bitAnd,
  '|': prec.bitOr,
  '^': prec.bitXor,
  '<<': prec.shift,
  '>>': prec.shift,
};

function cut(type: Type, code: Code): Code {
  return js`BigInt.${isSigned(type) ? 'asIntN' : 'asUintN'}(64, ${code})`;
}

/** A bigint as an ordinary value of the type. */
export function ordinary(type: Type, code: Code): Code {
  return js`$.${isSigned(type) ? 'wrap' : 'wrapU'}(${code})`;
}

/** Whether e is arithmetic on a full-width variable, and so best done on bigints. */
export function isFullWidth(e: ast.Expr, fn: Fn): boolean {
  const x = unparen(e);
  if (fn.ahead.has(x) || fn.info.types.get(x)?.value !== undefined) return false;
  if (x.kind === 'Ident') return bigintVariable(x, fn) !== undefined;
  if (x.kind !== 'BinaryExpr' || !wide.has(basicOf(typeOf(x, fn)))) return false;
  if (x.op === '<<' || x.op === '>>') return count(x.y, fn) !== undefined && isFullWidth(x.x, fn);
  return x.op in spine && (isFullWidth(x.x, fn) || isFullWidth(x.y, fn));
}

/** The full-width variable that e names. */
export function bigintVariable(e: ast.Expr, fn: Fn): Code | undefined {
  const x = unparen(e);
  const v = x.kind === 'Ident' ? fn.info.uses.get(x) : undefined;
  const found = v?.kind === 'Var' ? fn.find(v) : undefined;
  return found?.local.bigint === true ? found.name : undefined;
}

/** A constant count of a shift. */
function count(e: ast.Expr, fn: Fn): bigint | undefined {
  const value = fn.info.types.get(e)?.value;
  return value?.kind === 'int' && value.value >= 0n ? value.value : undefined;
}

/** The value of e, which is of a 64-bit integer type, as a bigint. */
export function bigintOf(e: ast.Expr, fn: Fn): Code {
  const x = unparen(e);
  const type = typeOf(x, fn);
  const value = fn.info.types.get(x)?.value;
  if (value?.kind === 'int') return raw(`${value.value}n`, value.value < 0n ? prec.unary : prec.primary);
  if (fn.ahead.has(x)) return js`BigInt(${expr(x, fn)})`;
  const variable = bigintVariable(x, fn);
  if (variable !== undefined) return variable;
  if (x.kind === 'BinaryExpr' && isFullWidth(x, fn)) {
    const shift = x.op === '<<' || x.op === '>>';
    const y = shift ? raw(`${count(x.y, fn)}n`) : bigintOf(x.y, fn);
    return combined(x.op, type, bigintOf(x.x, fn), y);
  }
  if (x.kind === 'CallExpr' && calleeOf(x, fn.info).kind === 'conversion' && x.args.length === 1) {
    // A conversion between 64-bit types, or from a narrower one, is the same bits.
    const [arg] = x.args;
    const from = typeOf(arg, fn);
    const sameBits = wide.has(basicOf(from)) || /^u?int(8|16|32)$/.test(basicOf(from));
    if (sameBits && fn.info.types.get(arg)?.value === undefined) {
      const code = isFullWidth(arg, fn) ? bigintOf(arg, fn) : js`BigInt(${expr(arg, fn)})`;
      return isSigned(from) === isSigned(type) || /^uint(8|16|32)$/.test(basicOf(from))
        ? code
        : cut(type, code);
    }
  }
  return js`BigInt(${expr(x, fn)})`;
}

/** `x op y` on bigints of the type. */
export function combined(o: string, type: Type, x: Code, y: Code): Code {
  const p = precedence[o]!;
  const right = o === '&^' ? op(prec.unary)`~${y.at(prec.unary)}` : y;
  const code = op(p)`${x.at(p)} ${o === '&^' ? '&' : o} ${right.at(p + 1)}`;
  return spine[o] === 'cut' ? cut(type, code) : code;
}

/** Whether bigints do `x op= y` as Go does. */
export function combines(o: string, y: ast.Expr, fn: Fn): boolean {
  if (o === '<<' || o === '>>') return count(y, fn) !== undefined;
  return o in spine;
}

/** The right operand of `x op= y` as a bigint. */
export function operandOf(o: string, y: ast.Expr, fn: Fn): Code {
  return o === '<<' || o === '>>' ? raw(`${count(y, fn)}n`) : bigintOf(y, fn);
}
