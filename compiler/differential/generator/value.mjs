/**
 * New values of a type: literals, composite literals, function literals.
 */
import { expression } from './expression.mjs';
import { literal } from './literal.mjs';
import { boxable, same, text } from './types.mjs';

/** @typedef {import('./types.mjs').Type} Type */
/** @typedef {import('./section.mjs').Section} Section */

/** @returns {string} */
export function value(/** @type {Section} */ s, /** @type {Type} */ type, /** @type {number} */ depth) {
  if (s.composing > 4) return `*new(${text(type)})`;
  s.composing++;
  const e = newValue(s, type, depth);
  s.composing--;
  return e;
}

/** @returns {string} */
function newValue(/** @type {Section} */ s, /** @type {Type} */ type, /** @type {number} */ depth) {
  const { random } = s;
  const inner = (/** @type {Type} */ t) => (depth > 0 ? expression(s, t, depth - 1) : value(s, t, 0));
  switch (type.kind) {
    case 'named':
    case 'int':
    case 'float':
    case 'complex':
      return `${type.name}(${literal(random, type)})`;
    case 'bool':
    case 'string':
      return literal(random, type);
    case 'param':
      return type.constraint.number ? `${type.name}(${random.below(100)})` : `*new(${type.name})`;
    case 'array':
      if (random.oneIn(3)) return `${text(type)}{}`;
      if (random.oneIn(3)) return `${text(type)}{${random.below(type.length)}: ${inner(type.elem)}}`;
      return `${text(type)}{${list(type.length, () => inner(type.elem))}}`;
    case 'slice':
      if (random.oneIn(5)) return `${text(type)}(nil)`;
      if (random.oneIn(4)) return `make(${text(type)}, ${random.below(4)}, ${random.between(4, 8)})`;
      if (random.oneIn(6)) return `${text(type)}{${random.between(1, 3)}: ${inner(type.elem)}}`;
      return `${text(type)}{${list(random.below(5), () => inner(type.elem))}}`;
    case 'map': {
      if (random.oneIn(6)) return `${text(type)}(nil)`;
      if (random.oneIn(4)) return `make(${text(type)})`;
      if (random.oneIn(3)) return `${text(type)}{}`;
      // One entry: two constant keys of the same value are an error.
      return `${text(type)}{${value(s, type.key, 0)}: ${inner(type.elem)}}`;
    }
    case 'struct':
      if (random.oneIn(3)) {
        const some = type.fields.filter(() => random.oneIn(2));
        return `${type.name}{${some.map((f) => `${f.name}: ${inner(f.type)}`).join(', ')}}`;
      }
      return `${type.name}{${type.fields.map((f) => inner(f.type)).join(', ')}}`;
    case 'pointer':
      if (random.oneIn(6)) return `(${text(type)})(nil)`;
      if (type.elem.kind === 'struct') return `&${newStruct(s, type.elem, depth)}`;
      return random.oneIn(2) ? `new(${inner(type.elem)})` : `new(${text(type.elem)})`;
    case 'func': {
      const known = s.functions.filter(
        (f) =>
          f.complete !== false &&
          f.params.length === type.params.length &&
          same(f.result, type.result) &&
          f.params.every((p, i) => same(p, type.params[i])),
      );
      return known.length > 0 && random.oneIn(2) ? random.pick(known).name : s.functionLiteral(type);
    }
    case 'any': {
      const types = s.types.filter(boxable);
      return `any(${value(s, random.pick(types), 0)})`;
    }
    case 'interface':
      return random.oneIn(8)
        ? `${type.name}(nil)`
        : `${type.name}(${random.oneIn(2) ? '&' : ''}${newStruct(s, random.pick(s.structs), 0)})`;
  }
}

/** A composite literal, whose address can be taken. */
export function newStruct(
  /** @type {Section} */ s,
  /** @type {import('./types.mjs').Struct} */ struct,
  /** @type {number} */ depth,
) {
  s.composing++;
  const e = s.composing > 5 ? `${struct.name}{}` : newValue(s, struct, depth);
  s.composing--;
  return e;
}

export function list(/** @type {number} */ n, /** @type {() => string} */ item) {
  return Array.from({ length: n }, item).join(', ');
}
