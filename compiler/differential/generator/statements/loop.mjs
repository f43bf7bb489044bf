/**
 * Loops: for with its clauses, and range over integers, strings, slices, arrays, pointers to arrays, maps and functions.
 */
import { expression, variable } from '../expression.mjs';
import { block } from '../statement.mjs';
import { ints, text, theBool, theInt, theRune, theString } from '../types.mjs';
import { value } from '../value.mjs';
import { print } from './operation.mjs';

/** @typedef {import('../section.mjs').Section} Section */
/** @typedef {import('../types.mjs').Type} Type */

/** The body of a loop: it ticks, and may end its turn or the loop. */
function loopBody(/** @type {Section} */ s) {
  s.loops++;
  let body = `\t\ttick()\n${block(s)}`;
  if (s.random.oneIn(3))
    body += `\tif (${expression(s, theBool)}) {\n\t\t${s.random.pick(['break', 'continue'])}\n\t}\n${block(s, 2)}`;
  s.loops--;
  return body;
}

export function forStatement(/** @type {Section} */ s) {
  return s.scoped(() => {
    const { random } = s;
    const i = s.fresh('i');
    const most = random.between(1, 5);
    const type = random.oneIn(3) ? random.pick(ints) : theInt;
    const header = random.pick([
      () => `${i} := ${text(type)}(0); ${i} < ${most}; ${i}++`,
      () => `${i} := ${text(type)}(${most}); ${i} > 0; ${i}--`,
      () => `${i} := ${text(type)}(1); ${i} < ${most * 8}; ${i} *= 2`,
    ])();
    s.declare(i, type, random.oneIn(5));
    // Perhaps a closure that sees this turn's variable.
    const keep = random.oneIn(4) ? s.fresh('fs') : '';
    const body = loopBody(s);
    if (keep === '') return `\tfor ${header} {\n${body}\t}\n`;
    return `\tvar ${keep} []func() ${text(type)}\n\tfor ${header} {\n\t${keep} = append(${keep}, func() ${text(type)} { ${i}++; return ${i} })\n${body}\t}\n\tfor _, f := range ${keep} {\n\t\t${s.show('f()', 'f()')}\n\t}\n`;
  });
}

export function rangeStatement(/** @type {Section} */ s) {
  return s.scoped(() => s.random.pick([overInteger, overString, overElements, overElements, overMap])(s));
}

function overInteger(/** @type {Section} */ s) {
  const { random } = s;
  const k = s.fresh('k');
  const type = random.oneIn(3) ? random.pick(ints) : theInt;
  const n = random.oneIn(3) ? `(${variable(s, type)} & 3)` : `${text(type)}(${random.below(5)})`;
  s.declare(k, type);
  return `\tfor ${k} := range ${n} {\n\t_ = ${k}\n${loopBody(s)}\t}\n`;
}

function overString(/** @type {Section} */ s) {
  const [k, v] = [s.fresh('k'), s.fresh('v')];
  const e = expression(s, theString);
  s.declare(k, theInt);
  s.declare(v, theRune);
  return `\tfor ${k}, ${v} := range (${e}) {\n\t_, _ = ${k}, ${v}\n${loopBody(s)}\t}\n`;
}

/** @returns {Type | undefined} */
const elementOf = (/** @type {Type} */ t) =>
  t.kind === 'slice' || t.kind === 'array'
    ? t.elem
    : t.kind === 'pointer' && t.elem.kind === 'array'
      ? t.elem.elem
      : undefined;

function overElements(/** @type {Section} */ s) {
  const { random } = s;
  const [k, v] = [s.fresh('k'), s.fresh('v')];
  const lists = s.types.filter((t) => elementOf(t) !== undefined);
  if (lists.length === 0) return print(s);
  const type = random.pick(lists);
  const e = expression(s, type);
  s.declare(k, theInt);
  if (random.oneIn(4)) return `\tfor ${k} := range (${e}) {\n\t_ = ${k}\n${loopBody(s)}\t}\n`;
  s.declare(v, /** @type {Type} */ (elementOf(type)));
  return `\tfor ${k}, ${v} := range (${e}) {\n\t_, _ = ${k}, ${v}\n${loopBody(s)}\t}\n`;
}

/** In no order: what is computed of keys and elements is the same in any. */
function overMap(/** @type {Section} */ s) {
  const maps = s.visible((v) => v.type.kind === 'map' && s.canShow(v.type));
  if (maps.length === 0) return print(s);
  const m = s.random.pick(maps);
  const [n, k, v] = [s.fresh('n'), s.fresh('k'), s.fresh('v')];
  const remove = s.random.oneIn(3) ? `\t\tdelete(${m.name}, ${k})\n` : '';
  return `\t${n} := 0\n\tfor ${k}, ${v} := range ${m.name} {\n\t\t${n} += len(fmt.Sprint(${k}, "=", ${v}))\n${remove}\t}\n\t${s.show(n, `len(${m.name})`)}\n`;
}

/** Ranging over a function. */
export function iterator(/** @type {Section} */ s) {
  return s.scoped(() => {
    const { random } = s;
    const [seq, k] = [s.fresh('seq'), s.fresh('k')];
    const type = s.anyType();
    const yields = Array.from(
      { length: random.between(1, 3) },
      () => `\t\tif !yield(${expression(s, type, 1)}) {\n\t\t\treturn\n\t\t}\n`,
    ).join('');
    const cleanup = random.oneIn(3) ? `\t\tdefer ${s.println}("${s.fresh('@')} done")\n` : '';
    s.declare(k, type);
    s.loops++;
    let body = `\ttick()\n\t_ = ${k}\n${block(s)}`;
    if (random.oneIn(2))
      body += `\tif (${expression(s, theBool)}) {\n\t\t${s.result !== undefined && random.oneIn(2) ? `return ${value(s, s.result, 0)}` : random.pick(['break', 'continue'])}\n\t}\n`;
    s.loops--;
    return `\t${seq} := func(yield func(${text(type)}) bool) {\n${cleanup}${yields}\t}\n\tfor ${k} := range ${seq} {\n${body}\t}\n`;
  });
}
