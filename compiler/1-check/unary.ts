/** Unary operators, receive, address and indirection. */
import type * as ast from '../../grammar/ast.ts';
import type { Checker, Place } from './checker.ts';
import { type ConstValue, unaryOp } from './constant.ts';
import { expr, exprOrType } from './expr.ts';
import { sizeof } from './gosizes.ts';
import { Operand } from './operand.ts';
import { overflow } from './overflow.ts';
import {
  allBoolean,
  allInteger,
  allNumeric,
  identical,
  isTypeParam,
  isUnsigned,
  isValid,
} from './predicates.ts';
import { unparen } from './syntax.ts';
import { PointerType, type Type, underlying } from './types.ts';
import { everyType, underIs } from './typeset.ts';
import { validVarType } from './typexpr.ts';

export function unary(c: Checker, e: ast.UnaryExpr): Operand {
  const x = expr(c, e.x);
  if (x.mode === 'invalid') return x;
  switch (e.op) {
    case '&':
      return address(c, x, e);
    case '<-':
      return receive(c, x);
    case '~':
      if (allInteger(x.type)) {
        const hint = ' (use ^ for bitwise complement)';
        c.error(e, 'UndefinedOp', `cannot use ~ outside of interface or type constraint${hint}`);
      } else c.error(e, 'UndefinedOp', 'cannot use ~ outside of interface or type constraint');
      x.mode = 'invalid';
      return x;
    case '!':
      return arithmetic(c, x, e, '!', allBoolean);
    case '^':
      return arithmetic(c, x, e, '^', allInteger);
    default:
      return arithmetic(c, x, e, e.op, allNumeric);
  }
}

function arithmetic(
  c: Checker,
  x: Operand,
  e: ast.UnaryExpr,
  op: '+' | '-' | '!' | '^',
  defined: (t: Type) => boolean,
): Operand {
  if (!defined(x.type)) {
    c.error(x, 'UndefinedOp', `invalid operation: operator ${op} not defined on ${c.describe(x)}`);
    x.mode = 'invalid';
  } else if (x.mode !== 'constant') x.mode = 'value';
  else if ((x.value as ConstValue).kind !== 'unknown') {
    x.value = unaryOp(op, x.value!, isUnsigned(x.type) ? sizeof(x.type) * 8 : 0);
    x.expr = e;
    overflow(c, x, e.pos);
  }
  return x;
}

function address(c: Checker, x: Operand, e: ast.UnaryExpr): Operand {
  if (unparen(e.x).kind !== 'CompositeLit' && x.mode !== 'variable') {
    c.error(x, 'UnaddressableOperand', `invalid operation: cannot take address of ${c.describe(x)}`);
    x.mode = 'invalid';
    return x;
  }
  return new Operand('value', new PointerType(x.type), e);
}

function receive(c: Checker, x: Operand): Operand {
  const element = channelElement(c, x, x, true);
  if (element === undefined) x.mode = 'invalid';
  else {
    x.mode = 'commaok';
    x.type = element;
    c.env.hasCallOrRecv = true;
  }
  return x;
}

/** The element type of a channel one may receive from (or send to); undefined after an error. */
export function channelElement(c: Checker, at: Place, x: Operand, recv: boolean): Type | undefined {
  let element: Type | undefined;
  let first: Type | undefined;
  let cause = '';
  everyType(x.type, (t, u) => {
    if (t === undefined || u === undefined) cause = 'no specific channel type';
    else if (u.kind !== 'Chan') cause = `non-channel ${c.text(t)}`;
    else if (recv && u.dir === 'send') cause = `send-only channel ${c.text(t)}`;
    else if (!recv && u.dir === 'recv') cause = `receive-only channel ${c.text(t)}`;
    else if (element !== undefined && !identical(element, u.element))
      cause = `channels ${c.text(first!)} and ${c.text(t)} have different element types`;
    else {
      element = u.element;
      first = t;
    }
    return cause === '';
  });
  if (cause === '') return element;
  const verb = recv ? 'receive from' : 'send to';
  const code = recv ? 'InvalidReceive' : 'InvalidSend';
  const text = c.describe(x);
  const why = isTypeParam(x.type) ? `${text}: ${cause}` : `${cause} ${text}`;
  c.error(at, code, `invalid operation: cannot ${verb} ${why}`);
  return undefined;
}

/** `*x`: a pointer type or what x points to. */
export function starExpr(c: Checker, e: ast.StarExpr): Operand {
  const x = exprOrType(c, e.x);
  if (x.mode === 'invalid') return x;
  if (x.mode === 'typexpr') {
    validVarType(c, e.x, x.type);
    return new Operand('typexpr', new PointerType(x.type), e);
  }
  let base: Type | undefined;
  let mixed = false;
  const ok =
    x.mode !== 'nilvalue' &&
    x.mode !== 'builtin' &&
    underIs(x.type, (u) => {
      if (u?.kind !== 'Pointer') return false;
      mixed = base !== undefined && !identical(base, u.element);
      if (mixed) return false;
      base = u.element;
      return true;
    });
  if (!ok || base === undefined) {
    if (mixed) {
      const text = `pointers of ${c.describe(x)} must have identical base types`;
      c.error(x, 'InvalidIndirection', `invalid operation: ${text}`);
    } else if (x.mode === 'builtin' || isValid(underlying(x.type))) {
      c.error(x, 'InvalidIndirection', `invalid operation: cannot indirect ${c.describe(x)}`);
    }
    x.mode = 'invalid';
    return x;
  }
  return new Operand('variable', base, e);
}
