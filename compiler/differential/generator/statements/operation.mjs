/**
 * Printing, and the builtin functions, calls and method values that are statements.
 */
import { expression } from '../expression.mjs';
import { index, methodsOf } from '../operands.mjs';
import { same, structOf, text, theInt } from '../types.mjs';

/** @typedef {import('../section.mjs').Section} Section */
/** @typedef {import('../types.mjs').Type} Type */

export function print(/** @type {Section} */ s) {
  const shown = s.visible((v) => s.canShow(v.type));
  const values = Array.from({ length: s.random.between(1, 3) }, () =>
    shown.length > 0 && !s.random.oneIn(3)
      ? s.random.pick(shown).name
      : expression(s, s.random.pick(s.types.filter((t) => s.canShow(t)))),
  );
  if (s.random.oneIn(6))
    return `\t${s.printf}("${s.fresh('@')} ${values.map(() => s.random.pick(['%v', '%+v', '%#v', '%T', '%d', '%x', '%s', '%q'])).join(' ')}\\n", ${values.join(', ')})\n`;
  return `\t${s.show(...values)}\n`;
}

/** Shown, or only computed. */
const result = (/** @type {Section} */ s, /** @type {Type} */ type, /** @type {string} */ call) =>
  s.canShow(type) ? `\t${s.show(call)}\n` : `\t_ = ${call}\n`;

export function operation(/** @type {Section} */ s) {
  const { random } = s;
  /** @type {(() => string)[]} */
  const choices = [() => `\t${s.quietStatement()}\n`];
  const args = (/** @type {readonly Type[]} */ params) => params.map((p) => expression(s, p, 1)).join(', ');
  for (const v of s.visible((v) => v.type.kind === 'slice').slice(-3)) {
    const cut = () => (v.assignable ? `\t${v.name} = ${v.name}[${index(s)}:]\n` : '');
    choices.push(
      () => `\t${s.show(`copy(${v.name}, ${expression(s, v.type, 1)})`)}\n`,
      () => `\tclear(${v.name})\n`,
      () => (random.oneIn(3) ? cut() : `\tif len(${v.name}) > 1 {\n\t${cut()}\t}\n`),
    );
  }
  for (const v of s.visible((v) => v.type.kind === 'map').slice(-3)) {
    const t = /** @type {import('../types.mjs').MapType} */ (v.type);
    choices.push(
      () => `\tdelete(${v.name}, ${expression(s, t.key, 1)})\n`,
      () => `\tif ${v.name} == nil {\n\t\t${s.show('"nil"')}\n\t}\n`,
      () => `\tclear(${v.name})\n`,
    );
  }
  for (const v of s.visible((v) => v.type.kind === 'pointer').slice(-3)) {
    const t = /** @type {import('../types.mjs').Pointer} */ (v.type);
    choices.push(
      () => `\tif ${v.name} != nil {\n\t\t*${v.name} = ${expression(s, t.elem, 1)}\n\t}\n`,
      () => `\t${s.show(`${v.name} == nil`)}\n`,
    );
    for (const w of s.visible((w) => same(w.type, t)).slice(-2))
      choices.push(() => `\t${s.show(`${v.name} == ${w.name}`)}\n`);
  }
  for (const v of s.visible((v) => structOf(v.type) !== undefined || v.type.kind === 'param').slice(-3))
    for (const m of methodsOf(v.type, v.addressable).slice(-4))
      choices.push(() => methodUse(s, v, m, args(m.params)));
  for (const v of s.visible((v) => v.type.kind === 'func').slice(-3)) {
    const t = /** @type {import('../types.mjs').Func} */ (v.type);
    choices.push(() => result(s, t.result, `${v.name}(${args(t.params)})`));
  }
  for (const f of s.functions.slice(-3))
    choices.push(() => result(s, f.result, `${f.name}(${args(f.params)})`));
  if (s.loops === 0)
    choices.push(() => `\tdefer ${s.println}("${s.fresh('@')} deferred", ${expression(s, theInt, 1)})\n`);
  return random.pick(choices)();
}

/** A method called, deferred, as a value, and as a function whose first parameter is the receiver. */
function methodUse(
  /** @type {Section} */ s,
  /** @type {import('../section.mjs').Variable} */ v,
  /** @type {import('../types.mjs').Method} */ m,
  /** @type {string} */ args,
) {
  const { random } = s;
  const f = s.fresh('m');
  const call = `${v.name}.${m.name}(${args})`;
  const change = v.type.kind === 'struct' && v.addressable ? `; ${v.name}.Bump(3)` : '';
  const receiver =
    m.pointer || v.type.kind === 'pointer' ? `(*${text(structOf(v.type) ?? v.type)})` : `(${text(v.type)})`;
  const first = m.pointer && v.type.kind === 'struct' ? `&${v.name}` : v.name;
  return random.pick([
    () => result(s, m.result, call),
    () => (s.loops === 0 ? `\tdefer ${call}\n` : result(s, m.result, call)),
    () => `\t${f} := ${v.name}.${m.name}${change}\n${result(s, m.result, `${f}(${args})`)}`,
    () =>
      `\t${f} := ${receiver}.${m.name}\n${result(s, m.result, `${f}(${[first, ...(args === '' ? [] : [args])].join(', ')})`)}`,
    // In a variable: a method of what has just been converted may be called directly, and look at it after the arguments.
    () =>
      m.pointer && v.type.kind === 'struct'
        ? result(s, m.result, call)
        : `\t${f} := interface{ ${m.name}(${m.params.map(text).join(', ')}) ${text(m.result)} }(${v.name})\n${result(s, m.result, `${f}.${m.name}(${args})`)}`,
  ])();
}
