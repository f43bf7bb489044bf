/** Putting a name into a scope: at most once per block, and never the blank identifier. */
import type * as ast from '../../grammar/ast.ts';
import type { Pos } from '../../grammar/source.ts';
import type { Checker } from './checker.ts';
import type { GoObject } from './objects.ts';
import { recordDef } from './recording.ts';
import { Scope } from './scope.ts';

/** `from` is where the name becomes visible (0 outside functions); without `id` the definition was recorded before. */
export function declare(c: Checker, scope: Scope, id: ast.Ident | undefined, obj: GoObject, from: Pos): void {
  const other = scope.insert(obj);
  if (other !== undefined) {
    const text = `${obj.name} redeclared in this block`;
    c.error(obj, 'DuplicateDecl', text, [other, `other declaration of ${obj.name}`]);
    return;
  }
  obj.scopePos = from;
  if (obj.kind === 'Var' && obj.role === 'local' && obj.name !== '_') c.env.locals.push(obj);
  if (id !== undefined) recordDef(c, id, obj);
}

/** Runs f in a block of its own. */
export function inBlock<T>(c: Checker, f: () => T): T {
  const { env } = c;
  const outer = env.scope;
  env.scope = new Scope(outer);
  try {
    return f();
  } finally {
    env.scope = outer;
  }
}
