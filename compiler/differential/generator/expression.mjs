/**
 * Expressions of a wanted type. They may panic at run time, but never fail to compile: what would be a constant expression that overflows
 * or divides by zero goes through a function (`vint8(3)`), which makes it a variable one.
 */

import { fieldPaths, indexed, methodsOf } from './operands.mjs';
import { composed } from './operators.mjs';
import { basic, same, showable, structOf, text, under } from './types.mjs';
import { value } from './value.mjs';

/** @typedef {import('./types.mjs').Type} Type */
/** @typedef {import('./section.mjs').Section} Section */

/** @returns {string} */
export function expression(/** @type {Section} */ s, /** @type {Type} */ type, depth = s.depth()) {
  const choices = [() => leaf(s, type)];
  if (depth > 0) choices.push(...composed(s, type, depth - 1), ...anyType(s, type, depth - 1));
  return s.random.pick(choices)();
}

/** Never a constant. */
export function variable(/** @type {Section} */ s, /** @type {Type} */ type, depth = s.depth()) {
  const known = s.visible((v) => same(v.type, type));
  if (known.length > 0 && s.random.oneIn(2)) return s.random.pick(known).name;
  const e = expression(s, type, depth);
  if (!basic(type)) return e;
  const { name } = /** @type {import('./types.mjs').Basic} */ (under(type));
  return type.kind === 'named' ? `${type.name}(v${name}(${name}(${e})))` : `v${name}(${e})`;
}

/** An expression that has its type by itself. */
export function typed(/** @type {Section} */ s, /** @type {Type} */ type) {
  return type.kind === 'func' || type.kind === 'pointer'
    ? expression(s, type)
    : `${text(type)}(${expression(s, type)})`;
}

/** A variable or a literal. */
function leaf(/** @type {Section} */ s, /** @type {Type} */ type) {
  const known = s.visible((v) => same(v.type, type));
  if (known.length > 0 && !s.random.oneIn(4)) return s.random.pick(known).name;
  return value(s, type, 0);
}

/** What leads to a value of any type: an element, a field, a call. */
function anyType(/** @type {Section} */ s, /** @type {Type} */ type, /** @type {number} */ depth) {
  const { random } = s;
  const args = (/** @type {readonly Type[]} */ params) =>
    params.map((p) => expression(s, p, depth)).join(', ');
  /** @type {(() => string)[]} */
  const choices = [];
  for (const v of s.visible(() => true)) {
    const t = v.type;
    if ((t.kind === 'slice' || t.kind === 'array') && same(t.elem, type))
      choices.push(() => indexed(s, v, depth));
    if (t.kind === 'map' && same(t.elem, type))
      choices.push(() => `${v.name}[${expression(s, t.key, depth)}]`);
    if (t.kind === 'pointer' && same(t.elem, type)) choices.push(() => `*${v.name}`);
    if (t.kind === 'pointer' && t.elem.kind === 'array' && same(t.elem.elem, type))
      choices.push(() => `${v.name}[${random.below(/** @type {any} */ (t.elem).length)}]`);
    if (t.kind === 'func' && same(t.result, type)) choices.push(() => `${v.name}(${args(t.params)})`);
    const struct = structOf(t);
    if (struct !== undefined)
      for (const path of fieldPaths(struct, type)) choices.push(() => `${v.name}.${path}`);
    for (const m of methodsOf(t, v.addressable).filter((m) => same(m.result, type)))
      choices.push(() => methodCall(s, v, m, args(m.params)));
  }
  for (const f of s.functions.filter((f) => same(f.result, type)))
    choices.push(() => `${f.name}(${args(f.params)})`);
  if (random.oneIn(6))
    choices.push(
      () => `func() ${text(type)} { ${s.quietStatement()}; return ${expression(s, type, depth)} }()`,
    );
  for (const v of s.visible((v) => v.type.kind === 'any').slice(0, 1)) {
    if (showable(type) && type.kind !== 'any') choices.push(() => `${v.name}.(${text(type)})`);
  }
  return choices.length > 4 ? [random.pick(choices), random.pick(choices), random.pick(choices)] : choices;
}

/** `v.M(x)`, and by the method expression. */
function methodCall(
  /** @type {Section} */ s,
  /** @type {import('./section.mjs').Variable} */ v,
  /** @type {import('./types.mjs').Method} */ m,
  /** @type {string} */ args,
) {
  const { type } = v;
  if (type.kind === 'param' || s.random.oneIn(2)) return `${v.name}.${m.name}(${args})`;
  const receiver = type.kind === 'struct' && m.pointer ? `&${v.name}` : v.name;
  const of = type.kind === 'struct' && m.pointer ? `(*${text(type)})` : `(${text(type)})`;
  return `${of}.${m.name}(${[receiver, ...(args === '' ? [] : [args])].join(', ')})`;
}
