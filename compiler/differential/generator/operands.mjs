/**
 * What variables lead to: elements, fields and methods, promoted ones included; and the places among them, which can be assigned to.
 */
import { expression, variable } from './expression.mjs';
import { ints, methodSet, same, structOf, text, theInt, theString } from './types.mjs';

/** @typedef {import('./types.mjs').Type} Type */
/** @typedef {import('./types.mjs').Method} Method */
/** @typedef {import('./section.mjs').Section} Section */
/** @typedef {{ text: string, type: Type, guard: string }} Place guard: '' or the condition under which assigning does not panic */

/** Selectors that lead from a struct to a type, promoted ones included. @returns {string[]} */
export function fieldPaths(/** @type {import('./types.mjs').Struct} */ struct, /** @type {Type} */ type) {
  const found = [];
  for (const f of struct.fields) {
    if (same(f.type, type)) found.push(f.name);
    const inner = f.embedded ? structOf(f.type) : undefined;
    if (inner === undefined) continue;
    const names = new Set([...struct.fields, ...struct.methods].map((own) => own.name));
    // Two embedded fields may have this one: named in full, whichever it is.
    for (const path of fieldPaths(inner, type))
      found.push(
        path.includes('.') || names.has(path) || path === 'n' || path === 'next' ? `${f.name}.${path}` : path,
      );
  }
  return found;
}

/** The methods a variable of that type has. @returns {Method[]} */
export function methodsOf(/** @type {Type} */ type, /** @type {boolean} */ addressable) {
  const struct = structOf(type);
  if (struct !== undefined)
    return methodSet(struct).filter((m) => !m.pointer || addressable || type.kind === 'pointer');
  switch (type.kind) {
    case 'interface':
      return [{ name: 'Sum', params: [], result: theInt, pointer: false }];
    case 'named':
      return [
        { name: 'Double', params: [], result: type, pointer: false },
        { name: 'Show', params: [], result: theString, pointer: false },
      ];
    case 'param':
      return type.constraint.methods;
    default:
      return [];
  }
}

/** An element; where the index is out of range, mostly a zero value. */
export function indexed(
  /** @type {Section} */ s,
  /** @type {import('./section.mjs').Variable} */ v,
  /** @type {number} */ depth,
) {
  const t = v.type;
  if (t.kind === 'array') return `${v.name}[${arrayIndex(s, t.length, depth)}]`;
  if (s.random.oneIn(3)) return `${v.name}[${index(s, depth)}]`;
  return `nth(${v.name}, ${variable(s, theInt, Math.min(depth, 1))})`;
}

/** Mostly in range. */
export function index(/** @type {Section} */ s, depth = 1) {
  if (s.random.oneIn(3)) return String(s.random.below(3));
  const type = s.random.oneIn(3) ? s.random.pick(ints) : theInt;
  const e = variable(s, type, Math.min(depth, 1));
  return s.random.oneIn(5) ? e : `(${e}) & 1`;
}

function arrayIndex(/** @type {Section} */ s, /** @type {number} */ length, depth = 1) {
  if (s.random.oneIn(2)) return String(s.random.below(length));
  const type = s.random.oneIn(3) ? s.random.pick(ints) : theInt;
  const e = variable(s, type, Math.min(depth, 1));
  return s.random.oneIn(5) ? e : `uint(${e}) % ${length}`;
}

/** Something that can be assigned to, of any type or of the one given. @returns {Place | undefined} */
export function place(/** @type {Section} */ s, /** @type {Type | undefined} */ type = undefined) {
  const { random } = s;
  /** @type {Place[]} */
  const places = [];
  for (const v of s.visible((v) => v.assignable)) places.push({ text: v.name, type: v.type, guard: '' });
  for (const v of s.visible(() => true)) {
    const t = v.type;
    if (t.kind === 'slice') {
      const i = random.below(2);
      places.push({ text: `${v.name}[${i}]`, type: t.elem, guard: `len(${v.name}) > ${i}` });
    }
    if (t.kind === 'array' && v.addressable)
      places.push({ text: `${v.name}[${random.below(t.length)}]`, type: t.elem, guard: '' });
    // A key that cannot panic: whether a call on the right comes before an index in the key is left open, and Go's compiler does either.
    if (t.kind === 'map')
      places.push({ text: `${v.name}[${expression(s, t.key, 0)}]`, type: t.elem, guard: `${v.name} != nil` });
    const guard = t.kind === 'pointer' ? `${v.name} != nil` : '';
    if (t.kind === 'pointer') {
      places.push({ text: `*${v.name}`, type: t.elem, guard });
      if (t.elem.kind === 'array')
        places.push({ text: `${v.name}[${random.below(t.elem.length)}]`, type: t.elem.elem, guard });
    }
    const struct = structOf(t);
    if (struct === undefined || (t.kind === 'struct' && !v.addressable)) continue;
    for (const wanted of new Map(struct.fields.map((f) => [text(f.type), f.type])).values())
      for (const path of fieldPaths(struct, wanted))
        places.push({ text: `${v.name}.${path}`, type: wanted, guard });
  }
  const fitting = places.filter((p) => type === undefined || same(p.type, type));
  return fitting.length === 0 ? undefined : random.pick(fitting);
}
