/** go and defer: function and arguments are evaluated at the statement, the call happens later. */
import type * as ast from '../../grammar/ast.ts';
import { underlying } from '../1-check/types.ts';
import { calleeOf, unparen } from '../2-suspend/callee.ts';
import { argumentType, builtin, builtinArguments, printed } from './builtin.ts';
import { type CallParts, parts } from './call.ts';
import { conversion, valueOf } from './convert.ts';
import { expr, typeOf } from './expression.ts';
import type { Fn } from './function.ts';
import { type Code, line, list, mark, op, prec, raw } from './ir.ts';
import { quote } from './types.ts';

export function goStmt(s: ast.GoStmt, fn: Fn): void {
  const { fun, args } = deferred(unparen(s.call) as ast.CallExpr, fn, s);
  fn.emit(line`${mark(s.pos)}$.spawn(${list([raw(quote(fn.m.site(s.pos))), fun, ...args])});`);
}

export function deferStmt(s: ast.DeferStmt, fn: Fn): void {
  const { fun, args, method } = deferred(unparen(s.call) as ast.CallExpr, fn, s);
  if (method === undefined) fn.emit(line`${mark(s.pos)}$d.push(${list([fun, ...args])});`);
  else fn.emit(line`${mark(s.pos)}$d.pushMethod(${method[0]}, '${method[1]}');`);
}

/** The function to call later and its arguments, evaluated now. */
function deferred(
  call: ast.CallExpr,
  fn: Fn,
  s: ast.GoStmt | ast.DeferStmt,
): Pick<CallParts, 'fun' | 'args' | 'method'> {
  const callee = calleeOf(call, fn.info);
  if (callee.kind === 'conversion') return { fun: thunk(conversion(call, callee.type, fn)), args: [] };
  if (callee.kind === 'builtin') return deferredBuiltin(call, callee.builtin.name, fn, s);
  const p = parts(call, callee, fn, true);
  return { ...p, args: [...p.bound, ...p.args] };
}

function thunk(code: Code): Code {
  return op(prec.assign)`() => ${code}`;
}

/** Arguments now, the builtin later: they are put in temporaries that only the thunk sees. */
function deferredBuiltin(
  call: ast.CallExpr,
  name: Parameters<typeof builtin>[1],
  fn: Fn,
  s: ast.GoStmt | ast.DeferStmt,
): { fun: Code; args: readonly Code[] } {
  if (name === 'recover') {
    if (s.kind === 'GoStmt') return { fun: raw('() => {}', prec.assign), args: [] };
    return { fun: raw('$.deferredRecover'), args: [fn.recovering()] };
  }
  if (name === 'panic') return { fun: raw('$.panic'), args: [valueOf(call.args[0], fn.m.anyType, fn)] };
  if (name === 'close') return { fun: raw('$.close'), args: [expr(call.args[0], fn)] };
  if (name === 'print' || name === 'println') {
    return { fun: raw(`$.${name}`), args: printed(call, fn) };
  }
  if (name === 'delete') {
    const m = underlying(argumentType(call, 0, fn));
    return {
      fun: raw('$.mapDelete'),
      args: builtinArguments(call, fn, (i) => (i === 0 || m.kind !== 'Map' ? undefined : m.key)),
    };
  }
  if (name === 'copy') {
    const fun = raw(underlying(argumentType(call, 1, fn)).kind === 'Basic' ? '$.copyString' : '$.copy');
    return { fun, args: builtinArguments(call, fn, () => undefined) };
  }
  if (name === 'clear') {
    const isMap = underlying(typeOf(call.args[0], fn)).kind === 'Map';
    return { fun: raw(isMap ? '$.clearMap' : '$.clearSlice'), args: [expr(call.args[0], fn)] };
  }
  return { fun: thunk(builtin(call, name, fn)), args: [] };
}
