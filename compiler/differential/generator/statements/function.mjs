/**
 * Function literals: those that are called at once, with deferred calls and recover, and those that are kept.
 */
import { expression } from '../expression.mjs';
import { block } from '../statement.mjs';
import { text, theBool, theInt } from '../types.mjs';

/** @typedef {import('../section.mjs').Section} Section */

export function guarded(/** @type {Section} */ s) {
  return s.enclosed(undefined, () => {
    const { random } = s;
    const r = s.fresh('r');
    const deferred = random.oneIn(2) ? `\tdefer func() {\n${block(s, 2)}\t}()\n` : '';
    const again = random.oneIn(4) ? `\t\tpanic(fmt.Sprint("again ", ${r}))\n` : '';
    const inside = again === '' ? '' : `\tdefer func() { ${s.show('recover()')} }()\n`;
    const what = random.pick([
      () => `fmt.Sprint(${expression(s, theInt, 1)})`,
      () => 'fmt.Errorf("err %d", 7)',
      () => expression(s, theInt, 1),
    ]);
    const raise = random.oneIn(3) ? `\tif (${expression(s, theBool)}) {\n\t\tpanic(${what()})\n\t}\n` : '';
    // Those of all turns run at the end, last first.
    const many = random.oneIn(4)
      ? `\tfor i := range ${random.between(1, 4)} {\n\tdefer func(n int) { ${s.show('n', 'i')} }(i * ${random.between(1, 9)})\n\t}\n`
      : '';
    return `\tfunc() {\n${inside}\tdefer func() {\n\t\tif ${r} := recover(); ${r} != nil {\n\t\t\t${s.show(r)}\n${again}\t\t}\n\t}()\n${deferred}${many}${block(s)}${raise}${block(s, 2)}\t}()\n`;
  });
}

export function closure(/** @type {Section} */ s) {
  const { random } = s;
  const [f, p] = [s.fresh('c'), s.fresh('p')];
  const [param, result] = [s.anyType(), s.anyType()];
  const body = s.enclosed(result, () =>
    s.scoped(() => {
      s.declare(p, param);
      return `\ttick()\n${block(s)}\treturn ${expression(s, result)}\n`;
    }),
  );
  const line = `\t${f} := func(${p} ${text(param)}) ${text(result)} {\n${body}\t}; _ = ${f}\n`;
  s.declare(f, { kind: 'func', params: [param], result }, false);
  return random.oneIn(2) ? line : `${line}\t_ = ${f}(${expression(s, param)})\n`;
}
