/**
 * Labels: break and continue of an outer loop, break of a switch or select, goto.
 */
import { expression } from '../expression.mjs';
import { block } from '../statement.mjs';
import { theBool, theInt } from '../types.mjs';

/** @typedef {import('../section.mjs').Section} Section */

/** A loop of any kind, and inside of it what leaves it, or begins its next turn, by its label. */
export function labelledLoop(/** @type {Section} */ s) {
  return s.scoped(() => {
    const { random } = s;
    const [label, i, j] = [s.fresh('L'), s.fresh('i'), s.fresh('j')];
    const n = random.between(1, 4);
    const head = random.pick([
      `for ${i} := 0; ${i} < ${n}; ${i}++`,
      `for ${i} := range ${n}`,
      `for ${i} := range "${'héo!'.slice(0, n)}"`,
      `for ${i} := range func(yield func(int) bool) {\n\t\tfor x := range ${n} {\n\t\t\tif !yield(x * x) {\n\t\t\t\treturn\n\t\t\t}\n\t\t}\n\t}`,
    ]);
    s.declare(i, theInt, false);
    const leave = () => `${random.pick(['break', 'continue'])} ${label}`;
    const before = block(s, 2);
    const within = random.pick([
      () =>
        `\tfor ${j} := range 3 {\n\ttick()\n\tif (${s.scoped(() => (s.declare(j, theInt, false), expression(s, theBool)))}) || ${j} > ${random.below(3)} {\n\t\t${leave()}\n\t}\n${block(s, 2)}\t}\n`,
      () =>
        `\tfor ${j} := range func(yield func(int) bool) {\n\t\t_ = yield(1) && yield(${i}) && yield(3)\n\t} {\n\t_ = ${j}\n\tif (${s.scoped(() => (s.declare(j, theInt, false), expression(s, theBool)))}) {\n\t\t${leave()}\n\t}\n${block(s, 2)}\t}\n`,
      () =>
        `\tswitch {\n\tcase (${expression(s, theBool)}):\n\t\t${leave()}\n\tdefault:\n${block(s, 2)}\t\t_ = ${i}\n\t}\n`,
      () =>
        `\tswitch any(${i}).(type) {\n\tcase int:\n\t\tif (${expression(s, theBool)}) {\n\t\t\t${leave()}\n\t\t}\n${block(s, 1)}\t}\n`,
    ])();
    return `\t${label}:\n\t${head} {\n\ttick()\n\t_ = ${i}\n${before}${within}\t}\n`;
  });
}

export function labelledChoice(/** @type {Section} */ s) {
  const { random } = s;
  const label = s.fresh('L');
  const head = random.pick(['switch', 'select']);
  const leave = `\tif (${expression(s, theBool)}) {\n\t\tbreak ${label}\n\t}\n`;
  const nested = random.oneIn(2) ? leave : `\tfor {\n\ttick()\n${leave}${block(s, 1)}\tbreak\n\t}\n`;
  return `\t${label}:\n\t${head} {\n\tdefault:\n${block(s)}${nested}${block(s)}\t}\n`;
}

/** Back to a label, a few times; or forward, over a block. */
export function gotoStatement(/** @type {Section} */ s) {
  const [label, n] = [s.fresh('G'), s.fresh('n')];
  if (s.random.oneIn(2))
    return `\t{\n\tif (${expression(s, theBool)}) {\n\t\tgoto ${label}\n\t}\n\t{\n${block(s)}\t}\n\t${label}:\n\t${s.show('"after"')}\n\t}\n`;
  s.declare(n, theInt, false);
  return `\t${n} := 0\n\t${label}:\n\t${n}++\n\ttick()\n\t{\n${block(s)}\t}\n\tif ${n} < ${s.random.between(1, 3)} {\n\t\tgoto ${label}\n\t}\n`;
}
