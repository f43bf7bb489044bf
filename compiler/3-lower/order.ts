/**
 * Order of evaluation is that of Go's compiler (steps.ts). Nothing special is needed where JavaScript's order, strictly left to right, cannot be told from it. It can where something is
 * read before a call that may change it, or where two things that may panic come in another order; and a park point ends the state in which earlier calls have happened. Then
 * calls and operands become temporaries ahead of the expression, in Go's order, up to the last that has to.
 */
import type * as ast from '../../grammar/ast.ts';
import { forEachChild } from '../../grammar/walk.ts';
import { unparen } from '../2-suspend/callee.ts';
import { expr } from './expression.ts';
import { none } from './faults.ts';
import type { Fn } from './function.ts';
import { type Code, js, type Part, prec } from './ir.ts';
import { binaryManners, type Called, type Manners, mapIndex } from './manners.ts';
import { countAhead, inGosOrder, type Lowering, type Step, tooLate } from './step.ts';
import { Steps } from './steps.ts';

type Lower = (e: ast.Expr, i: number) => Code;

/** Several operands in Go's order, each in its turn. */
export function operands(es: readonly ast.Expr[], fn: Fn, lower: Lower, how?: Manners): Code[] {
  if (how === undefined && !es.some((e) => hasTurns(e, fn))) return es.map(lower);
  return inOrder(es, fn, lower, (steps, lowering) => steps.operands(es, how, lowering));
}

/** Whether any part of e is evaluated before the rest (steps.ts). */
function hasTurns(e: ast.Expr, fn: Fn): boolean {
  const x = unparen(e);
  let found = fn.turns.get(x);
  if (found !== undefined) return found;
  found = hasTurn(x, fn);
  if (!found && x.kind !== 'FuncLit')
    forEachChild(x, (c) => {
      found ||= hasTurns(c as ast.Expr, fn);
    });
  fn.turns.set(x, found);
  return found;
}

function hasTurn(x: ast.Expr, fn: Fn): boolean {
  switch (x.kind) {
    case 'CallExpr':
    case 'CompositeLit':
    case 'SliceExpr':
    case 'TypeAssertExpr':
      return true;
    case 'IndexExpr':
      return mapIndex(x, fn) !== undefined;
    case 'UnaryExpr':
      return x.op === '<-';
    case 'BinaryExpr':
      return x.op === '&&' || x.op === '||' || binaryManners(x, fn) !== undefined;
    default:
      return false;
  }
}

/** The same of a call: the function operand, if there is one, and the arguments. */
export function callOperands(
  x: ast.CallExpr,
  callee: Called,
  es: readonly ast.Expr[],
  fn: Fn,
  lower: Lower,
): Code[] {
  return inOrder(es, fn, lower, (steps, lowering) => steps.arguments(x, callee, es, lowering));
}

/** The same of operands whose steps are found otherwise. */
export function inOrder(
  es: readonly ast.Expr[],
  fn: Fn,
  lower: Lower,
  find: (steps: Steps, lowering: (e: ast.Expr, i: number) => Lowering) => void,
): Code[] {
  if (es.every((e) => isAtHand(e, fn))) return es.map(lower);
  const steps = new Steps(fn);
  const kept: (Code | undefined)[] = [];
  find(steps, (e, i) => ({
    converts: true,
    lower: () => lower(e, i),
    keep: (code) => {
      kept[i] = code;
    },
  }));
  const before = takeAhead(steps.list, true, fn);
  const codes = es.map((e, i) => kept[i] ?? lower(e, i));
  if (before.length > 0 && codes.length > 0) codes[0] = js`(${before}${codes[0].at(prec.assign)})`;
  return codes;
}

/** A constant, or a variable as it is: among themselves such operands have no order. */
function isAtHand(e: ast.Expr, fn: Fn): boolean {
  const x = unparen(e);
  return x.kind === 'Ident' || x.kind === 'BasicLit' || fn.info.types.get(x)?.value !== undefined;
}

/** For what is evaluated by other means: afterwards the steps that have to be taken ahead are temporaries. */
export function ahead(fn: Fn, find: (steps: Steps) => void): void {
  if (fn.inline > 0) return;
  const steps = new Steps(fn);
  find(steps);
  takeAhead(steps.list, false, fn);
}

/** All calls among the steps become temporaries. */
export function callsAhead(fn: Fn, find: (steps: Steps) => void): void {
  if (fn.inline > 0) return;
  const steps = new Steps(fn);
  find(steps);
  for (const s of steps.list) {
    if (s.turn !== 'call') continue;
    if (s.operand === undefined) fn.ahead.set(s.e, temporary(s.e, expr(s.e, fn), fn));
    else if (s.reads || s.faults !== none) s.operand.keep(temporary(s.e, s.operand.lower(), fn));
  }
}

/**
 * Makes temporaries of steps, up to the last that needs it. Where no statement may stand, gives what has to be evaluated first, with commas.
 * `leftToRight`: what is left to evaluate will be, from left to right.
 */
function takeAhead(steps: readonly Step[], leftToRight: boolean, fn: Fn): Part[] {
  const order = inGosOrder(steps);
  const last = countAhead(steps) - 1;
  const park = order.findLastIndex((s) => s.parks);
  const before: Part[] = [];
  const keep = (code: Code, s: Step): Code => {
    if (fn.inline === 0)
      return s.operand?.converts === true ? fn.temp(code, 'any') : temporary(s.e, code, fn);
    const local = fn.tempLocal('any', '$t', false);
    fn.emit({ kind: 'declare', local, init: undefined, pos: 0 });
    before.push(...fn.use(local).parts, ' = ', ...code.at(prec.assign).parts, ', ');
    return fn.use(local);
  };
  for (const s of withoutParts(order.slice(0, last + 1))) {
    if (s.turn === 'rest') continue;
    if (s.operand !== undefined) {
      s.operand.keep(keep(s.operand.lower(), s));
      continue;
    }
    const code = expr(s.e, fn);
    // What the last park point gives is at hand; a call that rested only for its arguments is still to be made.
    const isPark = s === order[park];
    const made = isName(code) || (isPark && /^\$r( as |$)/.test(code.text()));
    const inPlace =
      leftToRight && isPark && park === last && !order.some((later, i) => i > last && tooLate(s, later));
    fn.ahead.set(s.e, made || inPlace ? code : keep(code, s));
  }
  return before;
}

/** Steps without those that the last takes itself, if it is an operand as a whole. */
function withoutParts(steps: readonly Step[]): readonly Step[] {
  const last = steps[steps.length - 1];
  if (last?.operand === undefined) return steps;
  const isPart = (s: Step): boolean => s !== last && s.e.pos >= last.e.pos && s.e.end <= last.e.end;
  const start = steps.findIndex(isPart);
  return start >= 0 && steps.slice(start, -1).every(isPart) ? [...steps.slice(0, start), last] : steps;
}

function temporary(e: ast.Expr, code: Code, fn: Fn): Code {
  const type = fn.info.types.get(e)?.type;
  return fn.temp(code, type === undefined || type.kind === 'Tuple' ? 'any' : type);
}

const isName = (code: Code): boolean =>
  code.parts.length === 1 && typeof code.parts[0] !== 'string' && code.parts[0].kind === 'name';
