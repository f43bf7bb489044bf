/**
 * `for … range f`, f a function: the body of the loop becomes the function that f calls for each turn, a `$.RangeLoop` watches that f keeps to the rules.
 *
 *     const loop = new $.RangeLoop();
 *     f((k) => { loop.enter(); …; return loop.next(); });
 *     loop.end();
 *
 * `continue` is `return loop.next()`, `break` is `return loop.leave(0)`. A statement that leads further out (return, goto, to an outer label) leaves
 * with a number, and is lowered once more behind the call, there to be done when `end()` gives that number; in nested loops this repeats itself.
 */
import type * as ast from '../../grammar/ast.ts';
import { Var } from '../1-check/objects.ts';
import { Signature, Tuple, underlying } from '../1-check/types.ts';
import { declared, isBlank } from './assign.ts';
import { functionBody } from './body.ts';
import { toType } from './convert.ts';
import { expr, typeOf, variable } from './expression.ts';
import { Fn, type RangeBody } from './function.ts';
import { type Code, js, line, mark, op, prec, raw, ty } from './ir.ts';
import { place } from './place.ts';
import { leave, returned } from './return.ts';
import { branchStmt, statements } from './statement.ts';

export function rangeFunc(s: ast.RangeStmt, fn: Fn, label?: string): void {
  const f = expr(s.x, fn);
  const loop = fn.tempLocal('$.RangeLoop', 'loop');
  fn.emit({ kind: 'declare', local: loop, init: raw('new $.RangeLoop()'), pos: s.pos });
  const exits: RangeBody['exits'] = [];
  const body = bodyFunction(s, fn, (inner) => ({ loop: inner.outer(loop), label, exits }));
  const call = js`${mark(s.pos)}${f.at(prec.primary)}(${body})`;
  if (fn.splits(s)) fn.park(call, s.pos);
  else fn.emit(line`${call};`);
  if (exits.length === 0) {
    fn.emit(line`${mark(s.body.rbrace)}${fn.use(loop)}.end();`);
    return;
  }
  const exit = fn.temp(js`${mark(s.body.rbrace)}${fn.use(loop)}.end()`, 'number', '$exit');
  exits.forEach((e, i) => {
    const head = js`if (${op(prec.equality)`${exit} === ${String(i + 1)}`})`;
    fn.emit({
      kind: 'block',
      arms: [{ head, body: fn.nest(() => goOn(e, s, js`${fn.use(loop)}.result`, fn)) }],
      tail: '',
    });
  });
}

/** What a statement that has left the loop does behind it. */
function goOn(s: ast.BranchStmt | ast.ReturnStmt, loop: ast.RangeStmt, result: Code, fn: Fn): void {
  if (s.kind === 'BranchStmt') {
    branchStmt(s, fn);
    return;
  }
  const results = fn.function.signature.results.vars;
  const values = s.results.length === 0 ? undefined : results.length === 1 ? [result] : result;
  if (fn.rangeBody === undefined) leave(values, s, fn, loop.body.rbrace);
  else returnFromLoop(values, s, fn);
}

function bodyFunction(s: ast.RangeStmt, outer: Fn, rangeBody: (inner: Fn) => RangeBody): Code {
  const { m } = outer;
  const literal = outer.info.loopBodies.get(s)!;
  const yields = underlying(typeOf(literal, outer)) as Signature;
  const parks = m.suspend.parks(literal);
  const self = outer.scope.declare('body');
  const within = outer.function;
  const goName = `${within.goName}-range${++within.ranges}`;
  // The variables of the loop are the parameters, where it declares them.
  const given = [s.key, s.value].map((e) => (e === undefined || isBlank(e) ? undefined : e));
  const vars = yields.params.vars.map(
    (v, i) =>
      (given[i] && declared(given[i], outer)) ??
      new Var(m.pkg, given[i] === undefined ? '_' : 'given', s.pos, v.type, 'local'),
  );
  const signature = new Signature(undefined, [], new Tuple(vars), yields.results, false);
  const fn = new Fn(m, { parent: outer, body: literal, signature, self, goName, parks });
  fn.rangeBody = rangeBody(fn);
  const { loop } = fn.rangeBody;
  fn.lastLine = m.lineOf(s.body.rbrace);
  if (parks) fn.frameName = m.scope.declare(`${goName.replace(/[^\w]+/g, '_').replace(/^_|_$/g, '')}Frame`);
  // The call, and the loop's end, are the function's around it.
  m.addExtent(goName, s.body.pos, s.body.rbrace);
  const lowered = functionBody(fn, literal, true, () => {
    fn.emit(line`${mark(s.body.pos)}${loop}.enter();`);
    vars.forEach((v, i) => {
      const e = given[i];
      if (e === undefined || declared(e, outer) !== undefined) return;
      const p = place(e, false, fn);
      fn.emit(line`${mark(e.pos)}${p.set(toType(variable(v, fn), v.type, p.type, fn), true)};`);
    });
    statements(s.body.list, fn);
    fn.emit(line`return ${loop}.next();`);
  });
  const head = parks ? js`function ${self}` : raw('');
  return op(
    prec.assign,
  )`${mark(s.pos)}${head}(${lowered.params})${ty(`: ${lowered.returns}`)}${parks ? '' : ' =>'} {${{ kind: 'body', body: lowered.body }}}`;
}

/** A break, continue or goto whose target is not inside the body. */
export function leaveLoop(s: ast.BranchStmt, fn: Fn): void {
  const { loop, label } = fn.rangeBody!;
  const own = s.label === undefined || s.label.name === label;
  if (s.token === 'goto' || !own) fn.emit(line`${mark(s.pos)}return ${loop}.leave(${exitNumber(s, fn)});`);
  else if (s.token === 'continue') fn.emit(line`${mark(s.pos)}return ${loop}.next();`);
  else fn.emit(line`${mark(s.pos)}return ${loop}.leave(0);`);
}

/** The results are kept in the loop until its function can return them. */
export function returnFromLoop(values: Code[] | Code | undefined, s: ast.ReturnStmt, fn: Fn): void {
  const { loop } = fn.rangeBody!;
  const result =
    values === undefined
      ? []
      : [', ', ...(Array.isArray(values) ? returned(values) : values).at(prec.assign).parts];
  fn.emit(line`${mark(s.pos)}return ${loop}.leave(${exitNumber(s, fn)}${result});`);
}

function exitNumber(s: ast.BranchStmt | ast.ReturnStmt, fn: Fn): string {
  const { exits } = fn.rangeBody!;
  const same = (e: ast.BranchStmt | ast.ReturnStmt): boolean => {
    if (s.kind === 'ReturnStmt')
      return e.kind === 'ReturnStmt' && (e.results.length === 0) === (s.results.length === 0);
    return e.kind === 'BranchStmt' && e.token === s.token && e.label?.name === s.label?.name;
  };
  if (!exits.some(same)) exits.push(s);
  return String(exits.findIndex(same) + 1);
}
