/**
 * Sending, and the forms of receiving, on the channels that statements may use: one reader and one writer each.
 */
import { expression } from '../expression.mjs';
import { block } from '../statement.mjs';
import { theInt } from '../types.mjs';

/** @typedef {import('../section.mjs').Section} Section */

export function channel(/** @type {Section} */ s) {
  const { random } = s;
  const name = s.fresh();
  /** @type {(() => string)[]} */
  const choices = [() => '\truntime.Gosched()\n'];
  for (const from of s.sources)
    choices.push(
      () => `\tif ${name}, ok := <-${from}; ok {\n\t\t${s.show(name)}\n\t}\n`,
      () => `\tselect {\n\tcase ${name} := <-${from}:\n\t\t${s.show(name)}\n${block(s)}\t}\n`,
      () =>
        `\tfor ${name} := range ${from} {\n\t\ttick()\n\t\tif ${name}%3 == ${random.below(3)} {\n\t\t\tbreak\n\t\t}\n${s.scoped(() => (s.declare(name, theInt), block(s, 2)))}\t}\n`,
    );
  for (const to of s.sinks)
    choices.push(
      () => `\t${to.name} <- ${expression(s, to.type)}\n`,
      () =>
        `\tselect {\n\tcase ${to.name} <- ${expression(s, to.type)}:\n${block(s)}\tcase <-(chan int)(nil):\n\t\tpanic("never")\n\t}\n`,
    );
  return random.pick(choices)();
}
