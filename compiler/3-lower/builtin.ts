/** The predeclared functions. */
import type * as ast from '../../grammar/ast.ts';
import type { BuiltinName } from '../1-check/objects.ts';
import { type Tuple, type Type, underlying } from '../1-check/types.ts';
import { basicOf } from './arithmetic.ts';
import { toType, valueOf } from './convert.ts';
import { expr, isSimple, typeOf } from './expression.ts';
import type { Fn } from './function.ts';
import { type Code, js, list, mark, op, prec, raw } from './ir.ts';
import { builtinManners } from './manners.ts';
import { operands } from './order.ts';
import { isInteger } from './range.ts';
import { copies, descriptor, isInterface } from './types.ts';

type Rule = (e: ast.CallExpr, fn: Fn) => Code;

export function builtin(e: ast.CallExpr, name: BuiltinName, fn: Fn): Code {
  return rules[name](e, fn);
}

/** JavaScript's stack has no room for very many. */
const mostArguments = 1000;

/** The results of g in `append(g())`. */
function tupleOf(e: ast.CallExpr, fn: Fn): Tuple | undefined {
  const t = e.args.length === 1 ? fn.info.types.get(e.args[0])?.type : undefined;
  return t?.kind === 'Tuple' ? t : undefined;
}

export function argumentType(e: ast.CallExpr, i: number, fn: Fn): Type {
  return tupleOf(e, fn)?.vars[i].type ?? typeOf(e.args[i], fn);
}

/** The arguments in order, as values of the types wanted (of their own where none is). */
export function builtinArguments(e: ast.CallExpr, fn: Fn, wanted: (i: number) => Type | undefined): Code[] {
  const tuple = tupleOf(e, fn);
  if (tuple === undefined) {
    const lower = (a: ast.Expr, i: number): Code => {
      const type = wanted(i);
      return type === undefined ? expr(a, fn) : valueOf(a, type, fn);
    };
    return operands(e.args, fn, lower, builtinManners(e, fn));
  }
  const t = fn.temp(expr(e.args[0], fn), tuple);
  return tuple.vars.map((v, i) => toType(js`${t}[${String(i)}]`, v.type, wanted(i) ?? v.type, fn));
}

const each = (e: ast.CallExpr, fn: Fn): Code[] => builtinArguments(e, fn, () => undefined);

/** For print, which shows an interface as such: its two words. */
export function printed(e: ast.CallExpr, fn: Fn): Code[] {
  const isAny = (i: number): boolean => isInterface(argumentType(e, i, fn));
  return builtinArguments(e, fn, () => fn.m.anyType).map((code, i) =>
    isAny(i) ? js`$.box($.anyType, ${code})` : code,
  );
}

function kindOf(e: ast.Expr, fn: Fn): ReturnType<typeof underlying> {
  const u = underlying(typeOf(e, fn));
  return u.kind === 'Pointer' ? underlying(u.element) : u;
}

const length =
  (property: 'len' | 'cap'): Rule =>
  (e, fn) => {
    const x = expr(e.args[0], fn);
    const t = kindOf(e.args[0], fn);
    switch (t.kind) {
      case 'Basic':
        return js`${x.at(prec.primary)}.length`;
      case 'Array':
        // Not constant only because a call or a receive stands in the operand, or its type was a parameter; what it points to does not matter.
        return x.text() === '$r' || isSimple(e.args[0], fn)
          ? raw(String(t.length))
          : op(prec.comma)`${x.at(prec.assign)}, ${String(t.length)}`.at(prec.primary);
      case 'Slice':
        return js`${x.at(prec.primary)}.${property}`;
      case 'Map':
        return js`$.mapLen(${x})`;
      default:
        return js`$.${property === 'len' ? 'chanLen' : 'chanCap'}(${x})`;
    }
  };

const extreme =
  (name: 'min' | 'max'): Rule =>
  (e, fn) => {
    const type = typeOf(e, fn);
    const suffix = isInteger(type) ? '' : basicOf(type).includes('string') ? 'String' : 'Float';
    return js`$.${name}${suffix}(${list(builtinArguments(e, fn, () => type))})`;
  };

const printing =
  (name: 'print' | 'println'): Rule =>
  (e, fn) =>
    js`$.${name}(${list(printed(e, fn))})`;

const rules: { readonly [K in BuiltinName]: Rule } = {
  append(e, fn) {
    const type = typeOf(e, fn);
    const u = underlying(type);
    const element = u.kind === 'Slice' ? u.element : type;
    if (e.ellipsis !== 0) {
      const [s, t] = builtinArguments(e, fn, (i) => (i === 0 ? type : undefined));
      if (fn.info.types.get(e.args[1])?.mode === 'nil') return s;
      return js`$.${underlying(typeOf(e.args[1], fn)).kind === 'Basic' ? 'appendString' : 'appendSlice'}(${s}, ${t})`;
    }
    const codes = builtinArguments(e, fn, (i) => (i === 0 ? type : element));
    if (codes.length === 1) return codes[0];
    const [s, ...values] = codes;
    return values.length <= mostArguments
      ? js`$.append(${list(codes)})`
      : js`$.appendSlice(${s}, $.sliceOf(${descriptor(element, fn.m)}, [${list(values)}]))`;
  },
  cap: length('cap'),
  len: length('len'),
  clear(e, fn) {
    const x = expr(e.args[0], fn);
    return kindOf(e.args[0], fn).kind === 'Map' ? js`$.clearMap(${x})` : js`$.clearSlice(${x})`;
  },
  close: (e, fn) => js`${mark(e.pos)}$.close(${expr(e.args[0], fn)})`,
  complex(e, fn) {
    const [re, im] = each(e, fn);
    return js`$.complex(${re}, ${im})`;
  },
  copy(e, fn) {
    const [dst, src] = each(e, fn);
    return js`$.${underlying(argumentType(e, 1, fn)).kind === 'Basic' ? 'copyString' : 'copy'}(${dst}, ${src})`;
  },
  delete(e, fn) {
    const m = underlying(argumentType(e, 0, fn));
    const [map, key] = builtinArguments(e, fn, (i) => (i === 0 || m.kind !== 'Map' ? undefined : m.key));
    return js`$.mapDelete(${map}, ${key})`;
  },
  imag: (e, fn) => js`${expr(e.args[0], fn).at(prec.primary)}.im`,
  real: (e, fn) => js`${expr(e.args[0], fn).at(prec.primary)}.re`,
  make(e, fn) {
    const type = typeOf(e, fn);
    const u = underlying(type);
    const sizes = operands(e.args.slice(1), fn, (a) => expr(a, fn));
    switch (u.kind) {
      case 'Slice':
        return js`${mark(e.pos)}$.makeSlice(${list([descriptor(u.element, fn.m), ...sizes])})`;
      case 'Map':
        return js`$.makeMap(${descriptor(u.key, fn.m)}, ${descriptor(u.element, fn.m)})`;
      case 'Chan':
        return js`${mark(e.pos)}$.makeChan(${list([descriptor(u.element, fn.m), ...sizes])})`;
      default:
        throw new Error('make of what cannot be made');
    }
  },
  max: extreme('max'),
  min: extreme('min'),
  new(e, fn) {
    const arg = e.args[0];
    const tv = fn.info.types.get(arg)!;
    if (tv.mode !== 'type') {
      const element = (underlying(typeOf(e, fn)) as { element: Type }).element;
      const value = valueOf(arg, element, fn);
      return copies(element) ? value : js`$.ref(${value})`;
    }
    const z = fn.m.zero(tv.type);
    return copies(tv.type) ? z : js`$.ref(${z})`;
  },
  panic: (e, fn) => js`${mark(e.pos)}$.panic(${valueOf(e.args[0], fn.m.anyType, fn)})`,
  print: printing('print'),
  println: printing('println'),
  recover: (_, fn) => js`$.recover(${fn.recovering()})`,
  Add: (e, fn) => fn.m.unsupported(e, 'unsafe.Add is'),
  Slice: (e, fn) => fn.m.unsupported(e, 'unsafe.Slice is'),
  SliceData: (e, fn) => fn.m.unsupported(e, 'unsafe.SliceData is'),
  String: (e, fn) => fn.m.unsupported(e, 'unsafe.String is'),
  StringData: (e, fn) => fn.m.unsupported(e, 'unsafe.StringData is'),
  Alignof: (e, fn) => fn.m.unsupported(e, 'unsafe.Alignof of a type whose size is not constant'),
  Offsetof: (e, fn) => fn.m.unsupported(e, 'unsafe.Offsetof of a type whose size is not constant'),
  Sizeof: (e, fn) => fn.m.unsupported(e, 'unsafe.Sizeof of a type whose size is not constant'),
};
