/**
 * Places: what stands on the left of an assignment. `get` reads it, `set` gives the code that stores a value (already of the place's type).
 * With `keep`, operands that are not simple are put into temporaries first, so that a place may be read and written.
 */
import type * as ast from '../../grammar/ast.ts';
import type { Var } from '../1-check/objects.ts';
import type { Selection } from '../1-check/package.ts';
import { type Type, underlying } from '../1-check/types.ts';
import { unparen } from '../2-suspend/callee.ts';
import { valueOf } from './convert.ts';
import { arrayElement, expr, isSimple, sliceElement, typeOf, variable, walkPath } from './expression.ts';
import { alwaysComparable } from './faults.ts';
import { bigintVariable, ordinary } from './full-width.ts';
import type { Fn } from './function.ts';
import { type Code, js, mark, op, prec, raw } from './ir.ts';
import { copies, descriptor, isStruct } from './types.ts';

export interface Place {
  readonly type: Type;
  get(): Code;
  /** The same of what is assigned to at once: it is added to a map. */
  old(): Code;
  /** A statement's code, without the semicolon. `pure` says that computing the value runs no calls. */
  set(value: Code, pure: boolean): Code;
}

/** Which operands to put into temporaries; `true` is all that are not simple. */
export type Keep = boolean | ((operand: ast.Expr) => boolean);

export function place(e: ast.Expr, keep: Keep, fn: Fn): Place {
  const x = unparen(e);
  const keeps = typeof keep === 'function' ? keep : (o: ast.Expr) => keep && !isSimple(o, fn);
  switch (x.kind) {
    case 'Ident': {
      const v = (fn.info.uses.get(x) ?? fn.info.defs.get(x)) as Var;
      const bigint = bigintVariable(x, fn);
      if (bigint !== undefined)
        return {
          type: v.type,
          get: () => ordinary(v.type, bigint),
          old: () => ordinary(v.type, bigint),
          set: (value) => op(prec.assign)`${bigint} = BigInt(${value})`,
        };
      return stored(v.type, () => variable(v, fn), fn);
    }
    case 'SelectorExpr': {
      const s = fn.info.selections.get(x);
      if (s === undefined) return stored(typeOf(x, fn), () => expr(x, fn), fn);
      const base = within(x, keep, fn) ?? (keeps(x.x) ? kept(x.x, keep, fn) : () => expr(x.x, fn));
      // Another assignment of the same statement may change an embedded pointer on the way.
      const pointers = typeof keep === 'function' ? pointersOn(s) : 0;
      const holder = walkPath(base(), s.recv, s.path.slice(0, pointers));
      const start = pointers === 0 ? base : keptCode(holder.code, x, fn);
      const rest = s.path.slice(pointers);
      return stored(
        typeOf(x, fn),
        () => js`${mark(x.pos)}${walkPath(start(), pointers === 0 ? s.recv : holder.type, rest).code}`,
        fn,
      );
    }
    case 'StarExpr': {
      const base = keeps(x.x) ? kept(x.x, keep, fn) : () => expr(x.x, fn);
      const type = typeOf(x, fn);
      const get = (): Code =>
        copies(type) ? js`$.deref(${base()})` : js`${mark(x.pos)}${base().at(prec.primary)}.v`;
      return stored(type, get, fn);
    }
    case 'IndexExpr':
      return element(x, keep, keeps, fn);
    default:
      throw new Error(`cannot assign to ${x.kind}`);
  }
}

/** Of a part of a variable or element, that itself: in parallel assignments only what leads to it is kept. */
function within(x: ast.SelectorExpr | ast.IndexExpr, keep: Keep, fn: Fn): (() => Code) | undefined {
  const part = typeof keep === 'function' && isPart(x, fn);
  return part && isPlace(x.x, fn) ? place(x.x, keep, fn).get : undefined;
}

/** It is in the variable or element itself. */
function isPart(x: ast.SelectorExpr | ast.IndexExpr, fn: Fn): boolean {
  if (x.kind === 'IndexExpr') return underlying(typeOf(x.x, fn)).kind === 'Array';
  return fn.info.selections.get(x)?.indirect === false;
}

function isPlace(e: ast.Expr, fn: Fn): boolean {
  const x = unparen(e);
  return (
    ['Ident', 'SelectorExpr', 'IndexExpr', 'StarExpr'].includes(x.kind) &&
    fn.info.types.get(x)?.mode === 'variable'
  );
}

/** How many fields lead to the last embedded pointer that a selector follows. */
function pointersOn({ recv, path }: Selection): number {
  const ends = path.map((_, i) => underlying(walkPath(raw(''), recv, path.slice(0, i + 1)).type).kind);
  return ends.slice(0, -1).lastIndexOf('Pointer') + 1;
}

/** Evaluates once, now. In parallel assignments what is evaluated later has to know. */
function kept(e: ast.Expr, keep: Keep, fn: Fn): () => Code {
  const code = keptCode(expr(e, fn), e, fn);
  if (typeof keep === 'function') fn.ahead.set(unparen(e), code());
  return code;
}

function keptCode(code: Code, e: ast.Expr, fn: Fn): () => Code {
  const temp = fn.tempLocal('any', '$t');
  fn.emit({ kind: 'declare', local: temp, init: code, pos: e.pos });
  return () => fn.use(temp);
}

function stored(type: Type, get: () => Code, fn: Fn): Place {
  return {
    type,
    get,
    old: get,
    set: (value, pure) =>
      pure || !copies(type) ? store(get(), value, type, fn) : afterwards(get, value, type, fn),
  };
}

/** Is the value of an assignment computed before any part of its target, unless it is pure? */
export function looksLate(e: ast.Expr, fn: Fn): boolean {
  const x = unparen(e);
  if (copies(typeOf(x, fn))) return true;
  const base = x.kind === 'IndexExpr' ? underlying(typeOf(x.x, fn)).kind : undefined;
  return base === 'Array' || base === 'Pointer';
}

/** Stores what has been computed before the target is looked at. */
function afterwards(get: () => Code, value: Code, type: Type, fn: Fn): Code {
  const temp = fn.temp(value, type);
  return store(get(), temp, type, fn);
}

/** `target = value`, in place where pointers may know the target. */
export function store(target: Code, value: Code, type: Type, fn: Fn): Code {
  if (isStruct(type)) return js`${target.at(prec.primary)}.$set(${value})`;
  const u = underlying(type);
  if (u.kind === 'Array') return js`$.setArray(${target}, ${value}, ${descriptor(u.element, fn.m)})`;
  return op(prec.assign)`${target} = ${value.at(prec.assign)}`;
}

function element(x: ast.IndexExpr, keep: Keep, keeps: (operand: ast.Expr) => boolean, fn: Fn): Place {
  const base = underlying(typeOf(x.x, fn));
  const type = typeOf(x, fn);
  const container = within(x, keep, fn) ?? (keeps(x.x) ? kept(x.x, keep, fn) : () => expr(x.x, fn));
  const at = (e: ast.Expr): (() => Code) => (keeps(e) ? kept(e, keep, fn) : () => expr(e, fn));
  if (base.kind === 'Map') {
    const key = keeps(x.indices[0])
      ? keptKey(x.indices[0], base.key, fn)
      : () => valueOf(x.indices[0], base.key, fn);
    const read = (find: string): Code =>
      op(prec.nullish)`$.${find}(${container()}, ${key()}) ?? ${fn.m.zero(base.element)}`.at(prec.primary);
    return {
      type,
      get: () => read('mapGet'),
      old: () => read(alwaysComparable(base.key) ? 'mapGet' : 'mapElement'),
      set: (value) => js`${mark(x.pos)}$.mapSet(${container()}, ${key()}, ${value})`,
    };
  }
  const i = at(x.indices[0]);
  if (base.kind === 'Slice') {
    const direct = (): Code | undefined => {
      const s = container();
      if (keeps(x.x)) return js`${mark(x.pos)}${s}.array[${s}.at(${i()})]`;
      return sliceElement(x, s, i(), fn);
    };
    const get = (): Code => direct() ?? js`${mark(x.pos)}${container().at(prec.primary)}.get(${i()})`;
    return {
      type,
      get,
      old: get,
      set: (value, pure) => {
        if (copies(type) && !pure) return afterwards(get, value, type, fn);
        if (copies(type)) return store(get(), value, type, fn);
        const target = pure ? direct() : undefined;
        if (target !== undefined) return store(target, value, type, fn);
        return js`${mark(x.pos)}${container().at(prec.primary)}.set(${i()}, ${value})`;
      },
    };
  }
  const get = (): Code => {
    const [array, at] = arrayElement(x, container(), i(), fn);
    return js`${mark(x.pos)}${array.at(prec.primary)}[${at}]`;
  };
  return {
    type,
    get,
    old: get,
    set: (value, pure) => {
      return pure ? store(get(), value, type, fn) : afterwards(get, value, type, fn);
    },
  };
}

function keptKey(e: ast.Expr, type: Type, fn: Fn): () => Code {
  const temp = fn.tempLocal('any', '$k');
  fn.emit({ kind: 'declare', local: temp, init: valueOf(e, type, fn), pos: e.pos });
  return () => fn.use(temp);
}
