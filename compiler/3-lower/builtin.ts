/** The predeclared functions. */
import type * as ast from '../../grammar/ast.ts';
import type { BuiltinName } from '../1-check/objects.ts';
import { type Type, underlying } from '../1-check/types.ts';
import { basicOf } from './arithmetic.ts';
import { nilOf, toInterface, valueOf } from './convert.ts';
import { addressOf, expr, operands, typeOf } from './expression.ts';
import type { Fn } from './function.ts';
import { type Code, js, list, mark, prec, raw } from './ir.ts';
import { isInteger } from './range.ts';
import { copies, descriptor, isInterface } from './types.ts';

type Rule = (e: ast.CallExpr, fn: Fn) => Code;

export function builtin(e: ast.CallExpr, name: BuiltinName, fn: Fn): Code {
  return rules[name](e, fn);
}

const each = (e: ast.CallExpr, fn: Fn): Code[] => operands(e.args, fn, (a) => expr(a, fn));

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
        return js`${x.at(prec.primary)}.length`;
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
    return js`$.${name}${suffix}(${list(operands(e.args, fn, (a) => valueOf(a, type, fn)))})`;
  };

const printing =
  (name: 'print' | 'println'): Rule =>
  (e, fn) =>
    js`$.${name}(${list(
      operands(e.args, fn, (a) => {
        const t = typeOf(a, fn);
        if (fn.info.types.get(a)?.mode === 'nil') return raw('null');
        const code = expr(a, fn);
        return isInterface(t) ? js`$.box($.anyType, ${code})` : toInterface(code, t, fn, a);
      }),
    )})`;

const rules: { readonly [K in BuiltinName]: Rule } = {
  append(e, fn) {
    const type = typeOf(e, fn);
    const u = underlying(type);
    const element = u.kind === 'Slice' ? u.element : type;
    if (e.ellipsis !== 0) {
      const [s, t] = operands(e.args, fn, (a, i) => (i === 0 ? sliceArg(a, type, fn) : expr(a, fn)));
      if (fn.info.types.get(e.args[1])?.mode === 'nil') return s;
      return js`$.${underlying(typeOf(e.args[1], fn)).kind === 'Basic' ? 'appendString' : 'appendSlice'}(${s}, ${t})`;
    }
    const codes = operands(e.args, fn, (a, i) => (i === 0 ? sliceArg(a, type, fn) : valueOf(a, element, fn)));
    return codes.length === 1 ? codes[0] : js`$.append(${list(codes)})`;
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
    return js`$.${underlying(typeOf(e.args[1], fn)).kind === 'Basic' ? 'copyString' : 'copy'}(${dst}, ${src})`;
  },
  delete(e, fn) {
    const m = underlying(typeOf(e.args[0], fn));
    const [map, key] = operands(e.args, fn, (a, i) => (i === 0 || m.kind !== 'Map' ? expr(a, fn) : valueOf(a, m.key, fn)));
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
  Alignof: (e, fn) => fn.m.unsupported(e, 'unsafe.Alignof of a type whose size is not constant'),
  Offsetof: (e, fn) => fn.m.unsupported(e, 'unsafe.Offsetof of a type whose size is not constant'),
  Sizeof: (e, fn) => fn.m.unsupported(e, 'unsafe.Sizeof of a type whose size is not constant'),
};

function sliceArg(a: ast.Expr, type: Type, fn: Fn): Code {
  return fn.info.types.get(a)?.mode === 'nil' ? nilOf(type, fn) : expr(a, fn);
}

export { addressOf };
