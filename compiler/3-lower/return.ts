/** return. In a function with defers the results are set first and returned at its end, after the deferred calls have run. */
import type * as ast from '../../grammar/ast.ts';
import type { Pos } from '../../grammar/source.ts';
import type { Tuple } from '../1-check/types.ts';
import { tupleParts } from './call.ts';
import { adapt, toType } from './convert.ts';
import { expr, typeOf } from './expression.ts';
import type { Fn, Local } from './function.ts';
import { type Code, js, line, list, mark, raw } from './ir.ts';
import { resultManners } from './manners.ts';
import { operands } from './order.ts';
import { store } from './place.ts';
import { returnFromLoop } from './range-func.ts';

export function returnStmt(s: ast.ReturnStmt, fn: Fn): void {
  const values = results(s, fn);
  if (fn.rangeBody === undefined) leave(values, s, fn);
  else returnFromLoop(values, s, fn);
}

/** Leaves a function with these results, undefined for those that its variables have; `returns` is where traces say that it does. */
export function leave(
  values: Code[] | Code | undefined,
  s: ast.ReturnStmt,
  fn: Fn,
  returns: Pos = s.pos,
): void {
  if (fn.hasDefers) {
    if (values !== undefined)
      setResults(
        Array.isArray(values) ? values : tupleParts(fn.temp(values, 'any'), fn.signature.results),
        fn,
      );
    const at = fn.m.lineOf(returns);
    if (fn.opensDefers && at !== fn.lastLine) fn.emit(line`$d.line = ${String(at)};`);
    fn.emit(line`${mark(s.pos)}break $body;`);
    return;
  }
  if (values === undefined) {
    fn.emit(
      fn.results.length === 0
        ? line`${mark(s.pos)}return;`
        : line`${mark(s.pos)}return ${returned(fn.results.map((l) => read(l, fn)))};`,
    );
    return;
  }
  if (fn.results.length > 0 && shared(fn)) {
    // A closure may look at the results after the return.
    setResults(Array.isArray(values) ? values : tupleParts(fn.temp(values, 'any'), fn.signature.results), fn);
    fn.emit(line`${mark(s.pos)}return ${returned(fn.results.map((l) => read(l, fn)))};`);
  } else if (Array.isArray(values)) fn.emit(line`${mark(s.pos)}return ${returned(values)};`);
  else fn.emit(line`${mark(s.pos)}return ${values};`);
}

function shared(fn: Fn): boolean {
  return fn.signature.results.vars.some((v) => fn.m.suspend.variables.shared(v));
}

/** The value of a function with these results: nothing, one, or a tuple. */
export function returned(values: readonly Code[]): Code {
  if (values.length === 1) return values[0];
  return js`[${list(values)}]`;
}

export function read(l: Local, fn: Fn): Code {
  return l.boxed ? js`${fn.use(l)}.v` : fn.use(l);
}

/** The values to return; a single Code when a call gives the whole tuple as it is; undefined for a bare return. */
function results(s: ast.ReturnStmt, fn: Fn): Code[] | Code | undefined {
  const types = fn.function.signature.results.vars.map((v) => v.type);
  if (s.results.length === 0) return undefined;
  if (s.results.length === 1 && types.length > 1) {
    const tuple = typeOf(s.results[0], fn) as Tuple;
    const code = expr(s.results[0], fn);
    const same = tuple.vars.every((v, i) => toType(raw('x'), v.type, types[i], fn).text() === 'x');
    if (same && !fn.hasDefers) return code;
    const t = code.text() === '$r' ? code : fn.temp(code, tuple);
    return tupleParts(t, tuple).map((c, i) => toType(c, tuple.vars[i].type, types[i], fn));
  }
  return operands(s.results, fn, (e, i) => adapt(expr(e, fn), e, types[i], fn), resultManners(types, fn));
}

function setResults(values: readonly Code[], fn: Fn): void {
  const codes = values.length > 1 ? values.map((v, i) => fn.temp(v, fn.results[i].goType)) : values;
  codes.forEach((v, i) => {
    fn.emit(line`${store(read(fn.results[i], fn), v, fn.results[i].goType, fn)};`);
  });
}
