/** Calls of predeclared functions: one rule each, over arguments already evaluated; make, new and unsafe.Offsetof evaluate their own. */
import type * as ast from '../../grammar/ast.ts';
import { callArguments } from './arguments.ts';
import { assignment } from './assignments.ts';
import { builtinNumbers } from './builtins-numeric.ts';
import { builtinUnsafe } from './builtins-unsafe.ts';
import type { Checker } from './checker.ts';
import { unknown } from './constant.ts';
import { type CommonType, commonUnder } from './coretype.ts';
import { exprList, exprOrType, invalid, use } from './expr.ts';
import { exprString } from './exprstring.ts';
import { checkIndex } from './indexing.ts';
import { type BuiltinName, Var } from './objects.ts';
import { assignableTo, Operand } from './operand.ts';
import { allString, identical, isString, isUntyped, isValid } from './predicates.ts';
import { recordBuiltin } from './recording.ts';
import { PointerType, Signature, SliceType, Tuple, type Type, underlying } from './types.ts';
import { everyType, underIs } from './typeset.ts';
import { validVarType, varType } from './typexpr.ts';
import { builtinShapes, emptyInterface, typ, universeByte } from './universe.ts';

/** What a rule gets: the call, and its operands (none where the rule evaluates them). */
export interface BuiltinCall {
  readonly call: ast.CallExpr;
  readonly name: BuiltinName;
  readonly args: readonly Operand[];
  /** Whether the arguments contain a call or receive. */
  readonly effects: boolean;
}

/** undefined: an error was reported. */
export type BuiltinRule = (c: Checker, b: BuiltinCall) => Operand | undefined;

const rules: { readonly [K in BuiltinName]: BuiltinRule } = {
  append,
  cap: length,
  len: length,
  clear,
  close,
  copy,
  delete: remove,
  make,
  new: allocate,
  panic,
  print,
  println: print,
  recover: (c, b) => value(c, b, emptyInterface, []),
  ...builtinNumbers,
  ...builtinUnsafe,
};

const ownArguments: readonly BuiltinName[] = ['make', 'new', 'Offsetof'];

export function builtinCall(c: Checker, call: ast.CallExpr, name: BuiltinName): Operand {
  if (call.ellipsis !== 0 && name !== 'append') {
    c.error(call, 'InvalidDotDotDot', `invalid operation: invalid use of ... with built-in ${name}`);
    use(c, call.args);
    return invalid(call);
  }
  const outer = c.env.hasCallOrRecv;
  c.env.hasCallOrRecv = false;
  const own = ownArguments.includes(name);
  const args = own ? [] : exprList(c, call.args);
  const effects = c.env.hasCallOrRecv;
  c.env.hasCallOrRecv = name === 'len' || name === 'cap' ? outer : outer || effects;
  if (args.some((x) => x.mode === 'invalid')) return invalid(call);
  const count = own ? call.args.length : args.length;
  const { args: least, variadic } = builtinShapes[name];
  if (count < least || (!variadic && count > least)) {
    const what = count < least ? 'not enough' : 'too many';
    const text = `${what} arguments for ${exprString(call)} (expected ${least}, found ${count})`;
    c.error(call, 'WrongArgCount', `invalid operation: ${text}`);
    return invalid(call);
  }
  return rules[name](c, { call, name, args, effects }) ?? invalid(call);
}

/** The result, and on record what the builtin's type was in this call. */
export function value(
  c: Checker,
  b: BuiltinCall,
  result: Type | undefined,
  params: readonly Type[],
  variadic = false,
): Operand {
  const tuple = (types: readonly Type[]) =>
    new Tuple(types.map((t) => new Var(undefined, '', 0, t, 'param')));
  const results = tuple(result === undefined ? [] : [result]);
  recordBuiltin(c, b.call.fun, new Signature(undefined, [], tuple(params), results, variadic));
  return result === undefined
    ? new Operand('novalue', results, b.call)
    : new Operand('value', result, b.call);
}

/** The element type of a slice, or why it is none. */
function sliceElement(c: Checker, x: Operand): { element?: Type; cause: string } {
  if (x.isNil) return { cause: 'argument must be a slice; have untyped nil' };
  let element: Type | undefined;
  let cause = '';
  everyType(x.type, (t, u) => {
    if (t === undefined || u === undefined) cause = `argument must be a slice; have ${c.describe(x)}`;
    else if (u.kind !== 'Slice') cause = `argument must be a slice; have ${c.describe(x)}`;
    else if (element !== undefined && !identical(element, u.element)) {
      const types = `${c.text(element)} and ${c.text(u.element)}`;
      cause = `mismatched slice element types ${types} in ${c.describe(x)}`;
    } else element = u.element;
    return cause === '';
  });
  return { element: cause === '' ? element : undefined, cause };
}

const bytes = new SliceType(universeByte);
const isBytes = (t: Type | undefined) => t?.kind === 'Slice' && identical(t.element, universeByte);
/** A string, or a type parameter of strings and byte slices. */
function bytesOrString(t: Type): boolean {
  return underIs(t, (u) => u !== undefined && (isString(u) || isBytes(u)));
}

function append(c: Checker, b: BuiltinCall): Operand | undefined {
  const [x, y] = b.args;
  const S = x.type;
  const { element, cause } = sliceElement(c, x);
  if (element === undefined) {
    c.error(x, 'InvalidAppend', `invalid append: ${cause}`);
    return undefined;
  }
  const fromString =
    b.args.length === 2 &&
    b.call.ellipsis !== 0 &&
    assignableTo(x, bytes).ok &&
    bytesOrString(y.type) &&
    !isBytes(underlying(y.type));
  if (fromString) {
    if (isUntyped(y.type)) assignment(c, y, typ.string, 'argument to append');
    return value(c, b, S, [S, y.type], true);
  }
  const result = value(c, b, S, [S, new SliceType(element)], true);
  const param = (t: Type) => new Var(undefined, '', 0, t, 'param');
  const params = new Tuple([param(S), param(new SliceType(element))]);
  const sig = new Signature(undefined, [], params, new Tuple([param(S)]), true);
  callArguments(
    c,
    b.call,
    sig,
    [],
    [],
    b.args.map((arg) => ({ x: arg, typeArgs: [] })),
  );
  return result;
}

function length(c: Checker, b: BuiltinCall): Operand | undefined {
  const [x] = b.args;
  const isLen = b.name === 'len';
  const constant = (n: number) =>
    new Operand('constant', typ.int, b.call, n < 0 ? unknown : { kind: 'int', value: BigInt(n) });
  const arrayOf = (t: Type) => {
    const u = underlying(t);
    const base = u.kind === 'Pointer' ? underlying(u.element) : u;
    return base.kind === 'Array' ? base : undefined;
  };
  const array = x.isNil ? undefined : arrayOf(x.type);
  if (isLen && x.mode === 'constant' && x.value?.kind === 'string') return constant(x.value.value.length);
  if (array !== undefined && !b.effects) return constant(array.length);
  const ok =
    !x.isNil &&
    underIs(x.type, (u) => {
      if (u === undefined) return false;
      if (u.kind === 'Slice' || u.kind === 'Chan' || arrayOf(u) !== undefined) return true;
      return isLen && (u.kind === 'Map' || isString(u));
    });
  if (ok) return value(c, b, typ.int, [x.type]);
  if (isValid(underlying(x.type))) {
    c.error(
      x,
      isLen ? 'InvalidLen' : 'InvalidCap',
      `invalid argument: ${c.describe(x)} for built-in ${b.name}`,
    );
  }
  return undefined;
}

function clear(c: Checker, b: BuiltinCall): Operand | undefined {
  c.requires(b.call.fun, 21, 'clear');
  const [x] = b.args;
  if (!x.isNil && underIs(x.type, (u) => u?.kind === 'Map' || u?.kind === 'Slice'))
    return value(c, b, undefined, [x.type]);
  const why = 'argument must be (or constrained by) map or slice';
  c.error(x, 'InvalidClear', `invalid argument: cannot clear ${c.describe(x)}: ${why}`);
  return undefined;
}

function close(c: Checker, b: BuiltinCall): Operand | undefined {
  const [x] = b.args;
  let what = '';
  if (x.isNil) what = 'non-channel';
  else {
    underIs(x.type, (u) => {
      if (u?.kind !== 'Chan') what = 'non-channel';
      else if (u.dir === 'recv') what = 'receive-only channel';
      return what === '';
    });
  }
  if (what === '') return value(c, b, undefined, [x.type]);
  c.error(x, 'InvalidClose', `invalid operation: cannot close ${what} ${c.describe(x)}`);
  return undefined;
}

function copy(c: Checker, b: BuiltinCall): Operand | undefined {
  const [x, y] = b.args;
  const special = !x.isNil && !y.isNil && assignableTo(x, bytes).ok && bytesOrString(y.type);
  if (special) {
    if (isUntyped(y.type)) assignment(c, y, typ.string, 'argument to copy');
    return value(c, b, typ.int, [x.type, y.type]);
  }
  const to = sliceElement(c, x);
  if (to.element === undefined) {
    c.error(x, 'InvalidCopy', `invalid copy: ${to.cause}`);
    return undefined;
  }
  const from = !y.isNil && allString(y.type) ? { element: universeByte, cause: '' } : sliceElement(c, y);
  if (from.element === undefined) {
    c.error(y, 'InvalidCopy', `invalid copy: ${from.cause}`);
    return undefined;
  }
  if (identical(to.element, from.element)) return value(c, b, typ.int, [x.type, y.type]);
  const types = `${c.text(to.element)} and ${c.text(from.element)}`;
  const text = `arguments ${c.describe(x)} and ${c.describe(y)} have different element types ${types}`;
  c.error(x, 'InvalidCopy', `invalid copy: ${text}`);
  return undefined;
}

function remove(c: Checker, b: BuiltinCall): Operand | undefined {
  const [x, key] = b.args;
  let type: Type | undefined;
  let problem = x.isNil ? `${c.describe(x)} is not a map` : '';
  underIs(x.type, (u) => {
    if (u?.kind !== 'Map') problem = `${c.describe(x)} is not a map`;
    else if (type !== undefined && !identical(type, u.key)) {
      problem = `maps of ${c.describe(x)} must have identical key types`;
    } else type = u.key;
    return problem === '';
  });
  if (type === undefined || problem !== '') {
    c.error(x, 'InvalidDelete', `invalid argument: ${problem}`);
    return undefined;
  }
  assignment(c, key, type, 'argument to delete');
  return key.mode === 'invalid' ? undefined : value(c, b, undefined, [x.type, type]);
}

function makeable(T: Type): CommonType {
  let cause = '';
  everyType(T, (_, u) => {
    if (u === undefined) cause = 'no specific type';
    else if (u.kind !== 'Slice' && u.kind !== 'Map' && u.kind !== 'Chan')
      cause = 'type must be slice, map, or channel';
    return cause === '';
  });
  return cause === '' ? commonUnder(T) : { cause };
}

function make(c: Checker, b: BuiltinCall): Operand | undefined {
  const { args } = b.call;
  const T = varType(c, args[0]);
  if (!isValid(T)) return undefined;
  const { type, cause } = makeable(T);
  if (type === undefined) {
    c.error(args[0], 'InvalidMake', `invalid argument: cannot make ${exprString(args[0])}: ${cause}`);
    return undefined;
  }
  const least = type.kind === 'Slice' ? 2 : 1;
  if (args.length < least || args.length > least + 1) {
    const text = `${exprString(b.call)} expects ${least} or ${least + 1} arguments; found ${args.length}`;
    c.error(b.call, 'WrongArgCount', `invalid operation: ${text}`);
    return undefined;
  }
  const sizes = args.slice(1).map((e) => checkIndex(c, e, -1));
  if (sizes.length === 2 && sizes[1].value >= 0 && sizes[0].value > sizes[1].value) {
    c.error(args[1], 'SwappedMakeArgs', 'invalid argument: length and capacity swapped');
  }
  return value(c, b, T, [T, ...sizes.map((s) => s.type ?? typ.int)]);
}

function allocate(c: Checker, b: BuiltinCall): Operand | undefined {
  const [e] = b.call.args;
  const x = exprOrType(c, e);
  if (x.mode === 'builtin') {
    c.error(x, 'UncalledBuiltin', `${c.describe(x)} must be called`);
    return undefined;
  }
  if (x.mode === 'typexpr') validVarType(c, e, x.type);
  else if (isUntyped(x.type)) assignment(c, x, undefined, 'argument to new');
  if (x.mode === 'invalid') return undefined;
  if (x.mode !== 'typexpr') c.requires(b.call.fun, 26, `new(${exprString(e)})`);
  return value(c, b, new PointerType(x.type), [x.type]);
}

function panic(c: Checker, b: BuiltinCall): Operand | undefined {
  c.panicCalls.add(b.call);
  const [x] = b.args;
  assignment(c, x, emptyInterface, 'argument to panic');
  return x.mode === 'invalid' ? undefined : value(c, b, undefined, [emptyInterface]);
}

function print(c: Checker, b: BuiltinCall): Operand | undefined {
  for (const x of b.args) {
    assignment(c, x, undefined, `argument to built-in ${b.name}`);
    if (x.mode === 'invalid') return undefined;
  }
  return value(
    c,
    b,
    undefined,
    b.args.map((x) => x.type),
  );
}
