/**
 * Expressions made of smaller ones by what their type has of its own: operators, conversions, builtin functions, slicing.
 */
import { expression, variable } from './expression.mjs';
import { literal } from './literal.mjs';
import { fieldPaths, index, methodsOf } from './operands.mjs';
import {
  boxable,
  comparable,
  complexes,
  floats,
  ints,
  ordered,
  same,
  showable,
  text,
  theByte,
  theInt,
  theRune,
  theString,
  under,
} from './types.mjs';
import { list, newStruct, value } from './value.mjs';

/** @typedef {import('./types.mjs').Type} Type */
/** @typedef {import('./section.mjs').Section} Section */

/** @returns {(() => string)[]} */
export function composed(/** @type {Section} */ s, /** @type {Type} */ type, /** @type {number} */ depth) {
  const { random } = s;
  const t = under(type);
  const e = (/** @type {Type} */ of) => expression(s, of, depth);
  const v = (/** @type {Type} */ of) => variable(s, of, depth);
  switch (t.kind) {
    case 'int':
      return [
        () => `(${v(type)} ${random.pick(['+', '-', '*', '&', '|', '^', '&^'])} ${e(type)})`,
        () => `(${v(type)} ${random.pick(['+', '-', '*'])} ${e(type)})`,
        () =>
          `(${v(type)} ${random.pick(['/', '%'])} ${random.oneIn(3) ? v(type) : literal(random, type, { zero: false })})`,
        () => `(${v(type)} ${random.pick(['<<', '>>'])} ${shiftCount(s, depth)})`,
        () => `(${random.pick(['-', '^', '+'])}${v(type)})`,
        () => `${text(type)}(${v(random.pick(ints))})`,
        () => `${text(type)}(${v(random.pick(ints))})`,
        () => (random.oneIn(3) ? `${text(type)}(${v(random.pick(floats))})` : e(type)),
        () => `${random.pick(['min', 'max'])}(${v(type)}, ${e(type)})`,
        ...(type === theInt ? intSources(s, depth) : []),
        ...(type === theByte ? [() => `${v(theString)}[${index(s, depth)}]`] : []),
        ...s.sources.map((from) => () => `${text(type)}(<-${from})`),
        ...(type.kind === 'named' ? [() => `${v(type)}.Double()`] : []),
      ];
    case 'float':
      return [
        () => `(${v(type)} ${random.pick(['+', '-', '*', '/'])} ${e(type)})`,
        () => `(-${v(type)})`,
        () => `${text(type)}(${v(random.pick(ints))})`,
        () => `${text(type)}(${v(random.pick(floats))})`,
        () => `${random.pick(['min', 'max'])}(${v(type)}, ${e(type)})`,
        ...(t.bits === 64 && type.kind === 'float'
          ? [() => `math.${random.pick(['Sqrt', 'Floor', 'Abs', 'Trunc'])}(${e(type)})`]
          : []),
        ...(type.kind === 'named' ? [() => `${v(type)}.Double()`] : []),
        ...(t.bits === 64
          ? [() => `${text(type)}(${random.pick(['real', 'imag'])}(${v(complexes[0])}))`]
          : []),
      ];
    case 'complex':
      return [
        () => `(${v(type)} ${random.pick(['+', '-', '*', '/'])} ${e(type)})`,
        () => `(${v(type)} ${random.pick(['+', '-', '*'])} ${e(type)})`,
        () => `(-${v(type)})`,
        () => `${text(type)}(${v(random.pick(complexes))})`,
        () => `${text(type)}(complex(${list(2, () => v(floats[t.bits === 64 ? 0 : 1]))}))`,
        ...(type.kind === 'named' ? [() => `${v(type)}.Double()`] : []),
      ];
    case 'param':
      return parameterOperations(s, t, depth);
    case 'bool': {
      const of = random.pick(s.types.filter((x) => comparable(x) && x.kind !== 'interface'));
      const least = random.pick([
        ...ordered,
        ...s.named.filter((n) => n.of.kind !== 'complex'),
        ...s.types.filter((x) => x.kind === 'param' && x.constraint.order),
      ]);
      return [
        () => `(${e(type)} ${random.pick(['&&', '||'])} ${e(type)})`,
        () => `!${v(type)}`,
        () =>
          `${type.kind === 'named' ? type.name : ''}(${v(of)} ${random.pick(['==', '!='])} ${parenthesised(e(of))})`,
        () =>
          `${type.kind === 'named' ? type.name : ''}(${v(least)} ${random.pick(['<', '<=', '>', '>='])} ${e(least)})`,
      ];
    }
    case 'string':
      if (type.kind === 'named')
        return [
          () => `${type.name}(${v(theString)})`,
          () => `(${v(type)} + ${e(type)})`,
          () => `${v(type)}.Double()`,
        ];
      return [
        () => `clip(${v(theString)} + ${e(theString)})`,
        () => `${v(theString)}[${index(s, depth)}:]`,
        () => `${v(theString)}[:${index(s, depth)}]`,
        () => `string(rune(${v(random.pick(ints))}))`,
        () => `string(${e({ kind: 'slice', elem: theByte })})`,
        () => `string(${e({ kind: 'slice', elem: theRune })})`,
        () => `strconv.Itoa(${e(theInt)})`,
        () => `clip(fmt.Sprint(${e(random.pick(s.types.filter(showable)))}))`,
        () =>
          `clip(fmt.Sprintf("${random.pick(['%v', '%+v', '%#v', '%T', '%q', '%d', '%x', '%5v', '%-6v|', '%t', '%s', '%08.3f', '%e', '%g', '%c', '%U', '%b', '%o', '%X', '% x', '%+d', '%6.2f', '%.3s'])}", ${e(random.pick(s.types.filter(showable)))}))`,
        () =>
          `strings.${random.pick(['ToUpper', 'TrimSpace', 'ToLower', 'Title'].slice(0, 3))}(${e(theString)})`,
        () => `clip(strings.Repeat(${e(theString)}, int(uint8(${v(theInt)})%4)))`,
        ...s.named.map((n) => () => `${v(n)}.Show()`),
        ...s.sources.map((from) => () => `strconv.Itoa(<-${from})`),
      ];
    case 'slice':
      return [
        () => `append(${e(type)}, ${list(random.between(1, 3), () => e(t.elem))})`,
        () => `append(${v(type)}[:${index(s, depth)}], ${e(type)}...)`,
        () => `${v(type)}[${index(s, depth)}:]`,
        () => `${v(type)}[:${index(s, depth)}]`,
        // Not of bytes and runes: the capacity of a converted string is anything.
        () =>
          t.elem === theByte || t.elem === theRune
            ? e(type)
            : `${random.oneIn(3) ? v(type) : `append(${v(type)}, make(${text(type)}, 4)...)`}[${random.below(2)}:${random.between(2, 3)}:${random.between(3, 4)}]`,
        () => value(s, type, depth),
        ...s
          .visible((x) => same(x.type, type))
          .map(
            (x) => () =>
              `${x.name}${random.pick(['[:len(N)/2]', '[min(1, len(N)):]', '[len(N)/2:len(N):len(N)]', '[:min(1, cap(N))]'])}`.replaceAll(
                'N',
                x.name,
              ),
          ),
        ...(same(t.elem, theByte) ? [() => `full([]byte(${e(theString)}))`] : []),
        ...(same(t.elem, theRune) ? [() => `full([]rune(${e(theString)}))`] : []),
        ...s
          .visible((x) => x.type.kind === 'array' && same(x.type.elem, t.elem) && x.addressable)
          .map((x) => () => `${x.name}[:]`),
        ...s
          .visible(
            (x) =>
              x.type.kind === 'pointer' && x.type.elem.kind === 'array' && same(x.type.elem.elem, t.elem),
          )
          .map((x) => () => `${x.name}[:${index(s, depth)}]`),
      ];
    case 'array': {
      const slice = /** @type {Type} */ ({ kind: 'slice', elem: t.elem });
      return [
        () => value(s, type, depth),
        ...s
          .visible((x) => same(x.type, slice))
          .map((x) => () => `${text(type)}(append(${x.name}, make(${text(slice)}, ${t.length})...))`),
      ];
    }
    case 'func':
      return [
        () => value(s, type, depth),
        ...s
          .visible((x) => methodsOf(x.type, x.addressable).some((m) => sameSignature(m, t)))
          .flatMap((x) =>
            methodsOf(x.type, x.addressable)
              .filter((m) => sameSignature(m, t))
              .map((m) => () => `${x.name}.${m.name}`),
          ),
      ];
    case 'pointer':
      return [
        () => value(s, type, depth),
        ...s.visible((x) => same(x.type, t.elem) && x.addressable).map((x) => () => `&${x.name}`),
        ...s
          .visible((x) => x.type.kind === 'slice' && same(x.type.elem, t.elem))
          .map((x) => () => `&${x.name}[${index(s, depth)}]`),
        ...s
          .visible((x) => x.type.kind === 'struct' && x.addressable && fieldPaths(x.type, t.elem).length > 0)
          .map((x) => () => `&${x.name}.${random.pick(fieldPaths(/** @type {any} */ (x.type), t.elem))}`),
      ];
    case 'interface':
      return [
        () => `${t.name}(${random.oneIn(2) ? '&' : ''}${newStruct(s, random.pick(s.structs), depth)})`,
        ...s.visible((x) => x.type.kind === 'struct').map((x) => () => `${t.name}(${x.name})`),
        ...s
          .visible((x) => x.type.kind === 'pointer' && x.type.elem.kind === 'struct')
          .map((x) => () => `${t.name}(${x.name})`),
      ];
    case 'any':
      return [() => `any(${e(random.pick(s.types.filter(boxable)))})`];
    default:
      return [() => value(s, type, depth)];
  }
}

/** A composite literal in the header of a statement must stand in parentheses; so they all do. */
const parenthesised = (/** @type {string} */ e) => `(${e})`;

function shiftCount(/** @type {Section} */ s, /** @type {number} */ depth) {
  const { random } = s;
  if (random.oneIn(3))
    return String(random.pick([0, 1, 2, 3, 7, 8, 15, 16, 31, 32, 33, 40, 63, 64, 65, 100]));
  const e = variable(s, random.pick(ints), depth);
  return random.oneIn(6) ? e : `(${e} & ${random.pick([3, 7, 31, 63])})`;
}

/** @returns {(() => string)[]} */
function intSources(/** @type {Section} */ s, /** @type {number} */ depth) {
  const { random } = s;
  return [
    ...s
      .visible((v) => v.type.kind === 'slice')
      .slice(-2)
      .map((v) => () => `${random.pick(['len', 'cap'])}(${v.name})`),
    ...s
      .visible((v) => v.type.kind === 'map')
      .slice(-2)
      .map((v) => () => `len(${v.name})`),
    () => `len(${variable(s, theString, depth)})`,
    ...s.sources.flatMap((from) => [() => `<-${from}`, () => `<-${from}`]),
    () => `int(${variable(s, random.pick(ints), depth)})`,
  ];
}

const sameSignature = (
  /** @type {import('./types.mjs').Method} */ m,
  /** @type {import('./types.mjs').Func} */ t,
) =>
  m.params.length === t.params.length &&
  m.params.every((p, i) => same(p, t.params[i])) &&
  same(m.result, t.result);

/** What a constraint allows. */
function parameterOperations(
  /** @type {Section} */ s,
  /** @type {import('./types.mjs').Param} */ type,
  /** @type {number} */ depth,
) {
  const { random } = s;
  const { add, number, integer } = type.constraint;
  const [e, v] = [() => expression(s, type, depth), () => variable(s, type, depth)];
  /** @type {(() => string)[]} */
  const choices = [() => value(s, type, depth)];
  if (add) choices.push(() => `(${v()} + ${e()})`);
  if (type.constraint.order) choices.push(() => `${random.pick(['min', 'max'])}(${v()}, ${e()})`);
  if (number)
    choices.push(
      () => `(${v()} ${random.pick(['+', '-', '*'])} ${e()})`,
      () => `(${v()} / ${random.oneIn(3) ? v() : `${type.name}(${random.between(1, 9)})`})`,
      () => `(-${v()})`,
      () => `${type.name}(${variable(s, random.pick(ints), depth)})`,
    );
  if (integer)
    choices.push(
      () =>
        `(${v()} ${random.pick(['%', '&', '|', '^', '&^'])} ${random.oneIn(3) ? v() : `${type.name}(${random.between(1, 99)})`})`,
      () => `(${v()} ${random.pick(['<<', '>>'])} ${shiftCount(s, depth)})`,
      () => `(^${v()})`,
    );
  return choices;
}
