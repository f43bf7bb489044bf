/** Assignments and initialisations (go/types' assignments.go): one value to one place, several to several. */
import type * as ast from '../../grammar/ast.ts';
import { type Checker, type Place, unset } from './checker.ts';
import { declare } from './declare.ts';
import { expr, exprList, multiExpr, singleValue, targetOf, use } from './expr.ts';
import { exprString } from './exprstring.ts';
import { adopt } from './final-type.ts';
import { type Const, Var } from './objects.ts';
import { assignableTo, type Operand } from './operand.ts';
import {
  defaultType,
  isNonTypeParamInterface,
  isNumeric,
  isUntyped,
  isUntypedNil,
  isValid,
} from './predicates.ts';
import { recordCommaOk, recordDef, recordType } from './recording.ts';
import { isCall, unparen } from './syntax.ts';
import { invalidType, type Type } from './types.ts';
import { implicitTypeAndValue } from './untyped.ts';

/** Checks that x can be assigned to a T (undefined: to anything) and gives x its final type. */
export function assignment(c: Checker, x: Operand, T: Type | undefined, context: string): void {
  singleValue(c, x);
  if (x.mode === 'invalid') return;
  if (x.mode === 'novalue' || x.mode === 'builtin' || x.mode === 'typexpr') {
    c.error(
      x,
      'IncompatibleAssign',
      `cannot assign ${c.describe(x)} to ${T ? c.text(T) : '_'} in ${context}`,
    );
    x.mode = 'invalid';
    return;
  }
  if (isUntyped(x.type) && !settleUntyped(c, x, T, context)) {
    x.mode = 'invalid';
    return;
  }
  if (x.type.kind === 'Signature' && x.type.typeParams.length > 0) {
    const text = `cannot use generic function ${c.describe(x)} without instantiation in ${context}`;
    c.error(x, 'WrongTypeArgCount', text);
    x.mode = 'invalid';
    return;
  }
  if (T === undefined) return;
  const { ok, cause } = assignableTo(x, T, c.pkg);
  if (ok) return;
  const text = `cannot use ${c.describe(x)} as ${c.text(T)} value in ${context}`;
  c.error(x, 'IncompatibleAssign', cause === '' ? text : `${text}: ${cause}`);
  x.mode = 'invalid';
}

function settleUntyped(c: Checker, x: Operand, T: Type | undefined, context: string): boolean {
  let target = T;
  if (x.isNil) {
    if (T === undefined) {
      c.error(x, 'UntypedNilUse', `use of untyped nil in ${context}`);
      return false;
    }
  } else if (T === undefined || isNonTypeParamInterface(T)) target = defaultType(x.type);
  const { type, value, error } = implicitTypeAndValue(x, target!);
  if (type !== undefined) {
    adopt(c, x, type, value);
    return true;
  }
  const text = `cannot use ${c.describe(x)} as ${c.text(target!)} value in ${context}`;
  if (error === 'truncated') c.error(x, 'TruncatedFloat', `${text} (truncated)`);
  else if (error === 'overflows') c.error(x, 'NumericOverflow', `${text} (overflows)`);
  else c.error(x, 'IncompatibleAssign', text);
  return false;
}

export function initConst(c: Checker, lhs: Const, x: Operand): void {
  const fail = () => {
    if (lhs.type === unset) lhs.type = invalidType;
  };
  if (x.mode === 'invalid' || !isValid(x.type) || lhs.type === invalidType) {
    fail();
    return;
  }
  if (x.mode !== 'constant') {
    c.error(x, 'InvalidConstInit', `${c.describe(x)} is not constant`);
    fail();
    return;
  }
  if (lhs.type === unset) lhs.type = x.type;
  assignment(c, x, lhs.type, 'constant declaration');
  if (x.mode === 'constant') lhs.value = x.value;
}

export function initVar(c: Checker, lhs: Var, x: Operand, context: string): void {
  if (x.mode === 'invalid' || !isValid(x.type) || lhs.type === invalidType) {
    if (lhs.type === unset) lhs.type = invalidType;
    x.mode = 'invalid';
    return;
  }
  if (lhs.type === unset) {
    if (isUntypedNil(x.type)) {
      c.error(x, 'UntypedNilUse', `use of untyped nil in ${context}`);
      lhs.type = invalidType;
      x.mode = 'invalid';
      return;
    }
    lhs.type = defaultType(x.type);
  }
  assignment(c, x, lhs.type, context);
}

/** The type of a place to assign to: undefined for `_`, invalid after an error. */
function lhsType(c: Checker, lhs: ast.Expr): Type | undefined {
  const id = unparen(lhs);
  if (id.kind === 'Ident' && id.name === '_') return undefined;
  const obj = id.kind === 'Ident' ? c.lookup(id.name) : undefined;
  const used = obj?.kind === 'Var' && obj.used;
  const x = expr(c, lhs);
  if (obj?.kind === 'Var' && obj.pkg === c.pkg) obj.used = used;
  if (x.mode === 'invalid' || !isValid(x.type)) return invalidType;
  if (x.mode === 'variable' || x.mode === 'mapindex') return x.type;
  if (x.expr?.kind === 'SelectorExpr' && expr(c, x.expr.x).mode === 'mapindex') {
    const text = `cannot assign to struct field ${exprString(x.expr)} in map`;
    c.error(x, 'UnaddressableFieldAssign', text);
  } else {
    const why = '(neither addressable nor a map index expression)';
    c.error(x, 'UnassignableOperand', `cannot assign to ${exprString(x.expr ?? lhs)} ${why}`);
  }
  return invalidType;
}

/** Assigns the operand x, or (without one) the expression rhs. */
export function assignVar(
  c: Checker,
  lhs: ast.Expr,
  rhs: ast.Expr | undefined,
  x: Operand | undefined,
  context: string,
): void {
  const T = lhsType(c, lhs);
  if (T === invalidType) {
    if (x !== undefined) x.mode = 'invalid';
    else use(c, [rhs!]);
    return;
  }
  const value = x ?? expr(c, rhs!, T === undefined ? undefined : targetOf(T, exprString(lhs)));
  const where = T === undefined && context === 'assignment' ? 'assignment to _ identifier' : context;
  assignment(c, value, T, where);
}

/** Types as `have (…)` and `want (…)` lines show them. */
export function typesSummary(c: Checker, list: readonly Type[], variadic: boolean, spread: boolean): string {
  const texts = list.map((t, i) => {
    let text: string;
    const last = i === list.length - 1;
    if (!isValid(t)) text = 'unknown type';
    else if (isUntyped(t)) text = isNumeric(t) ? 'number' : c.text(t).replace('untyped ', '');
    else text = c.text(last && variadic && t.kind === 'Slice' ? t.element : t);
    if (last && variadic) return `...${text}`;
    return last && spread ? `${text}...` : text;
  });
  return `(${texts.join(', ')})`;
}

const measure = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`;

function assignError(c: Checker, rhs: readonly ast.Expr[], l: number, r: number): void {
  const vars = measure(l, 'variable');
  const values = measure(r, 'value');
  const call = unparen(rhs[0]);
  const text =
    rhs.length === 1 && call.kind === 'CallExpr' ? `${exprString(call.fun)} returns ${values}` : values;
  c.error(rhs[0], 'WrongAssignCount', `assignment mismatch: ${vars} but ${text}`);
}

function returnError(c: Checker, at: ast.ReturnStmt, lhs: readonly Var[], rhs: readonly Operand[]): void {
  let place: Place = at;
  if (rhs.length > lhs.length) place = rhs[lhs.length];
  else if (rhs.length > 0) place = rhs[rhs.length - 1];
  const what = rhs.length > lhs.length ? 'too many' : 'not enough';
  const have = typesSummary(
    c,
    rhs.map((x) => x.type),
    false,
    false,
  );
  const want = typesSummary(
    c,
    lhs.map((v) => v.type),
    false,
    false,
  );
  c.error(place, 'WrongResultCount', `${what} return values`, `have ${have}`, `want ${want}`);
}

/** Initialises new variables, or the results of a function in a return statement. */
export function initVars(
  c: Checker,
  lhs: readonly Var[],
  rhs: readonly ast.Expr[],
  ret: ast.ReturnStmt | undefined,
): void {
  const context = ret === undefined ? 'assignment' : 'return statement';
  const single = rhs.length === 1 && isCall(rhs[0]);
  if (lhs.length === rhs.length && !single) {
    lhs.forEach((v, i) => {
      const desc = v.name === '' && ret !== undefined ? 'result variable' : v.name;
      initVar(c, v, expr(c, rhs[i], targetOf(v.type, desc)), context);
    });
    return;
  }
  const giveUp = () => {
    for (const v of lhs) if (v.type === unset) v.type = invalidType;
  };
  const mismatch = (values: readonly Operand[]) => {
    if (ret !== undefined) returnError(c, ret, lhs, values);
    else assignError(c, rhs, lhs.length, values.length);
  };
  if (rhs.length !== 1) {
    if (use(c, rhs)) {
      if (ret !== undefined) returnError(c, ret, lhs, exprList(c, rhs));
      else assignError(c, rhs, lhs.length, rhs.length);
    }
    giveUp();
    return;
  }
  const { list, commaOk } = multiExpr(c, rhs[0], lhs.length === 2 && ret === undefined);
  if (list.length !== lhs.length) {
    if (list[0]?.mode !== 'invalid') mismatch(list);
    giveUp();
    return;
  }
  lhs.forEach((v, i) => {
    initVar(c, v, list[i], context);
  });
  if (commaOk) commaOkTypes(c, rhs[0], list);
}

function commaOkTypes(c: Checker, e: ast.Expr, list: readonly Operand[]): void {
  if (list.every((x) => x.mode !== 'invalid')) recordCommaOk(c, e, list[0].type, list[1].type);
}

export function assignVars(c: Checker, lhs: readonly ast.Expr[], rhs: readonly ast.Expr[]): void {
  const single = rhs.length === 1 && isCall(rhs[0]);
  if (lhs.length === rhs.length && !single) {
    lhs.forEach((e, i) => {
      assignVar(c, e, rhs[i], undefined, 'assignment');
    });
    return;
  }
  if (rhs.length !== 1) {
    const okLeft = use(c, lhs, true);
    const okRight = use(c, rhs);
    if (okLeft && okRight) assignError(c, rhs, lhs.length, rhs.length);
    return;
  }
  const { list, commaOk } = multiExpr(c, rhs[0], lhs.length === 2);
  if (list.length !== lhs.length) {
    if (list[0]?.mode !== 'invalid') assignError(c, rhs, lhs.length, list.length);
    use(c, lhs, true);
    return;
  }
  lhs.forEach((e, i) => {
    assignVar(c, e, undefined, list[i], 'assignment');
  });
  if (commaOk) commaOkTypes(c, rhs[0], list);
}

/** `a, b := …`: declares the names that are new in this block and assigns to the others. */
export function shortVarDecl(
  c: Checker,
  at: Place,
  lhs: readonly ast.Expr[],
  rhs: readonly ast.Expr[],
): void {
  const { scope } = c.env;
  const seen = new Set<string>();
  const fresh: Var[] = [];
  let failed = false;
  const fail = (e: ast.Expr, code: 'BadDecl' | 'RepeatedDecl' | 'UnassignableOperand', text: string) => {
    c.error(e, code, text);
    failed = true;
    return undefined;
  };
  const vars = lhs.map((e): Var | undefined => {
    if (e.kind !== 'Ident') {
      use(c, [e], true);
      return fail(e, 'BadDecl', `non-name ${exprString(e)} on left side of :=`);
    }
    if (e.name !== '_') {
      if (seen.has(e.name)) return fail(e, 'RepeatedDecl', `${e.name} repeated on left side of :=`);
      seen.add(e.name);
    }
    const known = scope.lookup(e.name);
    if (known !== undefined) {
      c.info.uses.set(e, known);
      return known.kind === 'Var' ? known : fail(e, 'UnassignableOperand', `cannot assign to ${e.name}`);
    }
    const v = new Var(c.pkg, e.name, e.pos, unset, 'local');
    if (e.name !== '_') fresh.push(v);
    recordDef(c, e, v);
    return v;
  });
  const all = vars.map((v, i) => v ?? new Var(c.pkg, '_', lhs[i].pos, unset, 'local'));
  c.settle(() => initVars(c, all, rhs, undefined));
  if (fresh.length === 0 && !failed) c.error(at, 'NoNewVar', 'no new variables on left side of :=');
  const from = rhs[rhs.length - 1].end;
  for (const v of fresh) declare(c, scope, undefined, v, from);
  lhs.forEach((e, i) => {
    if (vars[i] !== undefined && c.info.uses.has(e as ast.Ident)) recordType(c, e, 'variable', all[i].type);
  });
}
