/** Type switches: one test of the dynamic type after the other; each clause has its own variable. */
import type * as ast from '../../grammar/ast.ts';
import { inStates, inStructured } from './enclosing.ts';
import { expr, typeOf } from './expression.ts';
import type { Fn } from './function.ts';
import { type Code, js, line, mark, op, prec, raw, type Stmt } from './ir.ts';
import { statement, statements } from './statement.ts';
import { endsInJump } from './switch.ts';
import { clone, copies, descriptor, isInterface } from './types.ts';

export function typeSwitchStmt(s: ast.TypeSwitchStmt, fn: Fn, label?: string): void {
  if (fn.splits(s)) {
    split(s, fn, label);
    return;
  }
  const whole = (): void => {
    if (s.init !== undefined) statement(s.init, fn);
    const x = fn.temp(expr(s.x, fn), 'any', '$x');
    const { result: body, prefix } = inStructured(fn, label, false, () =>
      s.cases.flatMap((c, i): Stmt[] => {
        const tests = c.list === undefined ? [] : c.list.map((e) => test(x, e, fn));
        const head = c.list === undefined ? raw('default:') : js`${mark(c.pos)}case ${any(tests)}:`;
        const stmts = fn.nest(() => {
          bind(c, x, fn);
          statements(c.body, fn);
        });
        if (i < s.cases.length - 1 && !endsInJump(c.body)) stmts.push(line`break;`);
        return [{ kind: 'block', arms: [{ head, body: stmts }], tail: '' }];
      }),
    );
    fn.emit({ kind: 'block', arms: [{ head: js`${prefix}${mark(s.pos)}switch (true)`, body }], tail: '' });
  };
  fn.emit({ kind: 'block', arms: [{ head: raw(''), body: fn.nest(whole) }], tail: '' });
}

function any(tests: readonly Code[]): Code {
  if (tests.length === 1) return tests[0];
  return op(prec.or)`${tests.flatMap((t, i) => [...(i > 0 ? [' || '] : []), ...t.at(prec.or + 1).parts])}`;
}

function test(x: Code, e: ast.Expr, fn: Fn): Code {
  if (isNilCase(e, fn)) return op(prec.equality)`${x} === null`;
  return js`$.is(${x}, ${descriptor(typeOf(e, fn), fn.m)})`;
}

function isNilCase(e: ast.Expr, fn: Fn): boolean {
  return fn.info.types.get(e)?.mode === 'nil' || (e.kind === 'Ident' && fn.info.uses.get(e)?.kind === 'Nil');
}

/** Declares the clause's variable: unboxed where the clause names one type. */
function bind(c: ast.CaseClause, x: Code, fn: Fn): void {
  const v = fn.info.implicits.get(c);
  if (v?.kind !== 'Var') return;
  const single = c.list?.length === 1 && !isNilCase(c.list[0], fn);
  if (!single || isInterface(v.type)) {
    fn.declare(v, x, c.pos);
    return;
  }
  const value = js`$.unbox(${x})`;
  fn.declare(v, copies(v.type) ? clone(value, v.type, fn.m) : value, c.pos);
}

function split(s: ast.TypeSwitchStmt, fn: Fn, label?: string): void {
  if (s.init !== undefined) statement(s.init, fn);
  const local = fn.tempLocal('any', '$x');
  const init = expr(s.x, fn);
  fn.emit({ kind: 'declare', local, init, pos: s.pos });
  const end = fn.newState();
  const bodies = s.cases.map(() => fn.newState());
  s.cases.forEach((c, i) => {
    if (c.list !== undefined) fn.jumpIf(any(c.list.map((e) => test(fn.use(local), e, fn))), bodies[i]);
  });
  const fallback = s.cases.findIndex((c) => c.list === undefined);
  fn.jump(fallback < 0 ? end : bodies[fallback]);
  inStates(fn, label, end, undefined, () => {
    s.cases.forEach((c, i) => {
      fn.openState(bodies[i]);
      bind(c, fn.use(local), fn);
      statements(c.body, fn);
      fn.jump(end);
    });
  });
  fn.openState(end);
}
