/**
 * Lookahead functions made when they are first asked. chevrotain makes them all when the parser is made, which is more than half of that work,
 * and most files need few of them.
 */
import { type ILookaheadStrategy, LLkLookaheadStrategy } from 'chevrotain';

type Alternation = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0];
type Optional = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0];

export class LazyLookahead extends LLkLookaheadStrategy {
  override buildLookaheadForAlternation(options: Alternation) {
    return lazily(() => super.buildLookaheadForAlternation(options));
  }

  override buildLookaheadForOptional(options: Optional) {
    return lazily(() => super.buildLookaheadForOptional(options));
  }
}

/** `this` is the parser. */
function lazily<A extends unknown[], R>(make: () => (...args: A) => R): (...args: A) => R {
  let made: ((...args: A) => R) | undefined;
  return function (this: unknown, ...args: A): R {
    made ??= make();
    return made.apply(this, args);
  };
}
