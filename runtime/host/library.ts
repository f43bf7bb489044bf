// What emitted facades import as `library`.

import type { Initialiser } from '../initialise.ts';
import { fromGo } from '../library/convert.ts';
import type { ContextPackage, Package } from '../library/function.ts';
import { structType } from '../struct.ts';
import type { Type } from '../type.ts';

/** What a facade says of its package. */
export function goPackage(inits: readonly Initialiser[], context?: ContextPackage, godebug = ''): Package {
  return { inits, context, godebug };
}

/** An exported constant. */
export function constant(name: string, type: Type, value: unknown): unknown {
  return fromGo(type, value, name);
}

class Empty {
  $clone(): this {
    return new Empty() as this;
  }
  $set(): void {}
  $equals(): boolean {
    return true;
  }
}

/** struct{}: the only struct type without a name that crosses the boundary. */
export const emptyStruct: Type = /* @__PURE__ */ structType([], () => Empty);

export { Channel as Chan } from '../library/channel.ts';
export { GoError } from '../library/error.ts';
export { exported, method } from '../library/function.ts';
export { structClass } from '../library/instance.ts';
export { GoDeadlock, GoPanic, replace } from '../library/program.ts';
