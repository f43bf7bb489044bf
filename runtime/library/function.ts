// Functions across the boundary: what a package exports, func values that go out, functions of TypeScript that Go calls.

import { Frame, PARKED } from '../frame.ts';
import type { GoError as ErrorValue } from '../go-error.ts';
import type { GoFunction } from '../goroutine.ts';
import { parkOn } from '../host-operation.ts';
import { errorType } from '../interface-type.ts';
import { Panic } from '../panic.ts';
import { link } from '../park.ts';
import { scheduler } from '../scheduler.ts';
import { toJS } from '../string.ts';
import type { Type } from '../type.ts';
import { directly, inGoroutine } from './call.ts';
import { fromGo, toGo } from './convert.ts';
import { errorToGo, foreign, foreignError, GoError } from './error.ts';
import { type Initialised, libraryProgram } from './program.ts';

// biome-ignore lint/suspicious/noExplicitAny: functions of all types
type AnyFunction = (...args: any[]) => any;

/** What is needed of package context for a leading context.Context. */
export interface ContextPackage {
  Background(): unknown;
  WithCancel(parent: unknown): unknown;
  readonly Canceled: { readonly v: unknown };
}

export interface Package extends Initialised {
  readonly context?: ContextPackage;
}

/** An exported function. `parks`: its result is a promise. `sure`: the results that TypeScript takes for never nil. */
export function exported(
  name: string,
  fn: AnyFunction,
  type: Type,
  parks: boolean,
  pkg: Package,
  sure?: readonly number[],
): AnyFunction {
  const run = caller(name, type, parks, pkg, sure);
  return Object.defineProperty((...args: unknown[]) => run(fn, [], args), 'name', { value: name });
}

/** An exported method: takes its receiver first. */
export function method(
  name: string,
  fn: AnyFunction,
  type: Type,
  parks: boolean,
  pkg: Package,
  sure?: readonly number[],
): AnyFunction {
  const run = caller(name, type, parks, pkg, sure);
  return (receiver, ...args) => run(fn, [receiver], args);
}

/** A func value of Go: nothing says whether it parks, so it gives a promise. */
export function functionFromGo(fn: AnyFunction, type: Type, where: string): AnyFunction {
  const known = foreignFunctions.get(fn);
  if (known !== undefined) return known;
  let wrapper = wrappers.get(fn);
  if (wrapper === undefined) {
    const run = caller(`a function of ${where}`, type, true, { inits: [] });
    wrapper = (...args) => run(fn, [], args);
    wrappers.set(fn, wrapper);
    goFunctions.set(wrapper, fn);
  }
  return wrapper;
}

const wrappers = new WeakMap<AnyFunction, AnyFunction>();
const goFunctions = new WeakMap<AnyFunction, AnyFunction>();
const foreignFunctions = new WeakMap<AnyFunction, AnyFunction>();

function caller(name: string, type: Type, parks: boolean, pkg: Package, sure: readonly number[] = []) {
  const hasContext = type.params[0]?.id === 'context.Context' && pkg.context !== undefined;
  const params = hasContext ? type.params.slice(1) : type.params;
  return (fn: AnyFunction, before: readonly unknown[], given: readonly unknown[]): unknown => {
    // A variadic function has the signal first, any other one last.
    const first = hasContext && type.variadic ? 1 : 0;
    const signal = hasContext
      ? (given[first === 1 ? 0 : params.length] as AbortSignal | null | undefined)
      : null;
    const invoke = (): GoFunction => {
      const args = params.map((t, i) => {
        const where = `${name}: parameter ${i + 1}`;
        return type.variadic && i === params.length - 1
          ? toGo(t, given.slice(first + i), where)
          : toGo(t, given[first + i], where);
      });
      if (hasContext) args.unshift(contextOf(signal, pkg.context!, name));
      return () => fn(...before, ...args);
    };
    const finish = finisher(name, type.results, sure, signal, pkg.context);
    if (parks) return start(invoke, signal !== null && signal !== undefined, finish, pkg);
    if (libraryProgram().initialise(pkg) !== null)
      throw new Error(`${name}: its package is still being initialised, which has to wait for something`);
    const call = invoke();
    const result = directly(call, pkg);
    const finished = finish(result, false);
    if (finished === PARKED) throw new Error(`${name}: the Error method of its error parks`);
    return finished;
  };
}

async function start(
  invoke: () => GoFunction,
  patient: boolean,
  finish: (value: unknown, resumed: boolean) => unknown,
  pkg: Package,
): Promise<unknown> {
  const initialising = libraryProgram().initialise(pkg);
  if (initialising !== null) await initialising;
  return inGoroutine(invoke(), patient, finish, { owner: pkg });
}

/** Results for TypeScript: a trailing error is thrown; one result is itself, several are an array. */
function finisher(
  name: string,
  results: readonly Type[],
  sure: readonly number[],
  signal: AbortSignal | null | undefined,
  context?: ContextPackage,
) {
  const hasError = results.at(-1) === errorType;
  const values = hasError ? results.slice(0, -1) : results;
  const where = `${name}: result`;
  let error: unknown;
  return (value: unknown, resumed: boolean): unknown => {
    if (resumed) throw goError(value as string);
    const list = results.length === 1 ? [value] : ((value ?? []) as readonly unknown[]);
    error = hasError ? list[values.length] : null;
    if (error !== null) {
      const own = foreign(error);
      if (own !== undefined) throw own;
      const text = (error as ErrorValue).Error();
      if (text === PARKED) return PARKED;
      throw goError(text as string);
    }
    if (sure.some((i) => list[i] === null)) throw new TypeError(`${where} is nil`);
    if (values.length <= 1) return values.length === 0 ? undefined : fromGo(values[0], list[0], where);
    return values.map((t, i) => fromGo(t, list[i], where));
  };

  function goError(text: string): GoError {
    const made = new GoError(toJS(text), error);
    if (signal?.aborted && error === context?.Canceled.v) {
      Object.defineProperty(made, 'name', { value: 'AbortError' });
      made.cause = signal.reason;
    }
    return made;
  }
}

/** A Context that is cancelled when the signal is. */
function contextOf(signal: AbortSignal | null | undefined, context: ContextPackage, name: string): unknown {
  if (signal === null || signal === undefined) return context.Background();
  if (!(signal instanceof AbortSignal)) throw new TypeError(`${name}: the last parameter is an AbortSignal`);
  const [ctx, cancel] = context.WithCancel(context.Background()) as [unknown, GoFunction];
  if (signal.aborted) cancel();
  else signal.addEventListener('abort', () => scheduler.spawn('', cancel, []), { once: true });
  return ctx;
}

/** A function of TypeScript as a func value: it may be async, then the goroutine waits for its promise. */
export function functionToGo(fn: AnyFunction, type: Type, where: string): AnyFunction {
  const own = goFunctions.get(fn);
  if (own !== undefined) return own;
  const { params, results, variadic } = type;
  const name = `${where}: the function given`;
  const hasError = results.at(-1) === errorType;
  const values = hasError ? results.slice(0, -1) : results;

  const settle = (outcome: Outcome): unknown => {
    let out: unknown[];
    let error: unknown = null;
    try {
      if ('error' in outcome) throw outcome.error;
      const given = values.length === 1 ? [outcome.value] : values.length === 0 ? [] : outcome.value;
      if (!Array.isArray(given) || given.length !== values.length)
        throw new TypeError(`${name} has ${values.length} results, in an array`);
      out = values.map((t, i) => toGo(t, given[i], name));
    } catch (thrown) {
      if (!hasError) throw new Panic(foreignError(thrown));
      error = errorToGo(thrown);
      out = values.map((t) => t.zero());
    }
    if (hasError) out.push(error);
    return out.length <= 1 ? out[0] : out;
  };

  const wrapper: AnyFunction = (...args) => {
    let outcome: Outcome;
    try {
      const given = params.map((t, i) => fromGo(t, args[i], name));
      if (variadic) given.push(...(given.pop() as unknown[]));
      const value = fn(...given) as unknown;
      if (isThenable(value)) {
        parkOn(
          value.then(
            (v): Outcome => ({ value: v }),
            (error): Outcome => ({ error }),
          ),
        );
        return link(new SettleFrame(settle));
      }
      outcome = { value };
    } catch (error) {
      outcome = { error };
    }
    return settle(outcome);
  };
  foreignFunctions.set(wrapper, fn);
  return wrapper;
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

class SettleFrame extends Frame {
  private readonly settle: (outcome: Outcome) => unknown;
  constructor(settle: (outcome: Outcome) => unknown) {
    super();
    this.settle = settle;
  }
  override resume(outcome: unknown): unknown {
    return this.settle(outcome as Outcome);
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as PromiseLike<unknown>).then === 'function'
  );
}
