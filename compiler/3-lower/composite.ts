/** Composite literals. */
import type * as ast from '../../grammar/ast.ts';
import { type Type, underlying } from '../1-check/types.ts';
import { isPure } from './assign.ts';
import { valueOf } from './convert.ts';
import { clash, faultsOf } from './faults.ts';
import type { Fn } from './function.ts';
import { type Code, js, list, type Part, prec, raw, ty } from './ir.ts';
import { valueManners } from './manners.ts';
import { inOrder, operands } from './order.ts';
import { copies, descriptor, tsType } from './types.ts';

export function composite(e: ast.CompositeLit, type: Type, fn: Fn): Code {
  const u = underlying(type);
  switch (u.kind) {
    case 'Pointer': {
      // An elided &T in a literal of pointers.
      const value = composite(e, u.element, fn);
      return copies(u.element) ? value : js`$.ref(${value})`;
    }
    case 'Struct':
      return struct(e, type, fn);
    case 'Array':
    case 'Slice':
      return sequence(e, type, fn);
    case 'Map': {
      const pairs = e.elements as readonly ast.KeyValueExpr[];
      const codes = inOrder(
        pairs.flatMap((p) => [p.key, p.value]),
        fn,
        (x, i) => element(x, i % 2 === 0 ? u.key : u.element, fn),
        (steps, lowering) => steps.entries(pairs, u, lowering),
      );
      const types = js`${descriptor(u.key, fn.m)}, ${descriptor(u.element, fn.m)}`;
      if (pairs.length === 0) return js`$.makeMap(${types})`;
      const entries: Code[] = [];
      for (let i = 0; i < codes.length; i += 2) entries.push(js`[${list([codes[i], codes[i + 1]])}]`);
      return js`$.mapOf(${types}, [${list(entries)}])`;
    }
    default:
      throw new Error('composite literal of what has no elements');
  }
}

/** An element, whose own type may be left out. */
function element(x: ast.Expr, type: Type, fn: Fn): Code {
  if (x.kind === 'CompositeLit' && x.type === undefined) return composite(x, type, fn);
  return valueOf(x, type, fn);
}

function struct(e: ast.CompositeLit, type: Type, fn: Fn): Code {
  const u = underlying(type);
  if (u.kind !== 'Struct') throw new Error('not a struct');
  const name = tsType(type, fn.m);
  const given = new Map<number, ast.Expr>();
  e.elements.forEach((x, i) => {
    if (x.kind !== 'KeyValueExpr') given.set(i, x);
    else if (x.key.kind === 'Ident') {
      const key = x.key.name;
      given.set(
        u.fields.findIndex((f) => f.name === key),
        x.value,
      );
    }
  });
  const order = [...given.entries()];
  const codes = operands(
    order.map(([, x]) => x),
    fn,
    (x, i) => element(x, u.fields[order[i][0]].type, fn),
    valueManners((i) => u.fields[order[i][0]].type, fn),
  );
  const create = (values: readonly Code[]): Code => {
    const byField = new Map(order.map(([field], i) => [field, values[i]]));
    const lastField = Math.max(-1, ...given.keys());
    const args: Code[] = [];
    for (let i = 0; i <= lastField; i++) args.push(byField.get(i) ?? fn.m.zero(u.fields[i].type));
    return js`new ${name}(${list(args)})`;
  };
  const inOrder = order.every(([field], i) => i === 0 || order[i - 1][0] < field);
  if (
    inOrder ||
    !clashing(
      order.map(([, x]) => x),
      fn,
    )
  )
    return create(codes);
  // Written in another order than the fields': evaluated as written.
  const names = order.map((_, i) => `$${i + 1}`);
  const params = names.flatMap((n, i): Part[] => [i > 0 ? `, ${n}` : n, ty(': any')]);
  return js`((${params}) => ${create(names.map((n) => raw(n)))})(${list(codes)})`;
}

/** Whether it can be told which of these values was evaluated first. */
function clashing(values: readonly ast.Expr[], fn: Fn): boolean {
  if (values.filter((x) => !isPure(x, fn)).length > 1) return true;
  const faults = values.map((x) => faultsOf(x, fn));
  return faults.some((a, i) => faults.some((b, j) => i < j && clash(a, b)));
}

function sequence(e: ast.CompositeLit, type: Type, fn: Fn): Code {
  const u = underlying(type);
  if (u.kind !== 'Array' && u.kind !== 'Slice') throw new Error('not a sequence');
  const values: ast.Expr[] = [];
  const places: number[] = [];
  let next = 0;
  for (const x of e.elements) {
    if (x.kind === 'KeyValueExpr') {
      const key = fn.info.types.get(x.key)?.value;
      next = key?.kind === 'int' ? Number(key.value) : next;
      values.push(x.value);
    } else values.push(x);
    places.push(next++);
  }
  const codes = operands(
    values,
    fn,
    (x) => element(x, u.element, fn),
    valueManners(() => u.element, fn),
  );
  const length = u.kind === 'Array' ? u.length : places.reduce((most, p) => Math.max(most, p + 1), 0);
  const d = descriptor(u.element, fn.m);
  const dense = places.every((p, i) => p === i) && places.length === length;
  if (dense && u.kind === 'Slice') return js`$.sliceOf(${d}, [${list(codes)}])`;
  if (dense) return js`$.arrayOf(${d}, [${list(codes)}])`;
  if (u.kind === 'Array' && codes.length === 0) return fn.m.zero(type);
  const pairs = codes.map((c, i) => js`[${String(places[i])}, ${c.at(prec.assign)}]`);
  const sparse = js`$.sparse(${d}, ${String(length)}, [${list(pairs)}])`;
  return u.kind === 'Slice' ? js`$.sliceOf(${d}, ${sparse})` : sparse;
}
