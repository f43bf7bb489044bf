/**
 * The sizes that the Go compiler has no room for: types larger than its address space, and channels of large elements.
 */
import type * as ast from '../../grammar/ast.ts';
import type { Checker } from './checker.ts';
import { sizeof } from './gosizes.ts';
import type { ArrayType, ChanType } from './types.ts';

const addressSpace = 2 ** 50;
const largestElement = 2 ** 16;

/** Of every array and channel type written in the package, in a package that has no other errors. */
export function checkLimits(c: Checker): void {
  for (const [e, type] of c.sized) {
    if (type.kind === 'Array' && sizeof(type) >= addressSpace)
      c.error(e, 'TypeTooLarge', `type ${c.text(type)} larger than address space`);
    else if (type.kind === 'Chan' && sizeof(type.element) >= largestElement)
      c.error(e, 'TypeTooLarge', 'channel element type too large (>64kB)');
  }
}

export function noteSize<T extends ArrayType | ChanType>(c: Checker, e: ast.Expr, type: T): T {
  c.sized.set(e, type);
  return type;
}
