/**
 * Function literals: arrow functions, or named function expressions when they park or recover (their frames, and recover, need to name them).
 * They are statements inside an expression, so they are rendered by the printer in place.
 */
import type * as ast from '../../grammar/ast.ts';
import { type Signature, underlying } from '../1-check/types.ts';
import { callsRecover } from '../2-suspend/callee.ts';
import { functionBody } from './body.ts';
import { typeOf } from './expression.ts';
import { Fn } from './function.ts';
import { type Code, mark, op, prec, ty } from './ir.ts';

export function literal(e: ast.FuncLit, outer: Fn): Code {
  const signature = underlying(typeOf(e, outer)) as Signature;
  const m = outer.m;
  const within = outer.function;
  const n = ++within.literals;
  const goName = `${within.goName}${within.parent === undefined ? '.func' : '.'}${n}`;
  const parks = m.suspend.parks(e);
  const recovers = callsRecover(e.body, outer.info);
  const self = outer.scope.declare(`func${n}`);
  const fn = new Fn(m, { parent: outer, body: e, signature, self, goName, parks });
  fn.lastLine = m.lineOf(e.body.rbrace);
  if (parks) fn.frameName = m.scope.declare(`${goName.replace(/[^\w]+/g, '_').replace(/^_|_$/g, '')}Frame`);
  m.addExtent(goName, e.pos, e.end);
  const { params, returns, body } = functionBody(fn, e, true);
  if (parks || recovers)
    return op(
      prec.assign,
    )`${mark(e.pos)}function ${self}(${params})${ty(`: ${returns}`)} {${{ kind: 'body', body }}}`;
  return op(prec.assign)`${mark(e.pos)}(${params})${ty(`: ${returns}`)} => {${{ kind: 'body', body }}}`;
}
