/**
 * Expressions of a wanted type. They may panic at run time, but never fail to compile: what would be a constant expression that overflows
 * or divides by zero goes through a function (`vint8(3)`), which makes it a variable one.
 */
import {
  comparable,
  floats,
  ints,
  literal,
  same,
  showable,
  text,
  theAny,
  theByte,
  theInt,
  theRune,
  theString,
  under,
} from './types.mjs';

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
  return nonConstant(expression(s, type, depth), type);
}

function nonConstant(/** @type {string} */ e, /** @type {Type} */ type) {
  const t = under(type);
  if (!('name' in t) || t.kind === 'struct' || t.kind === 'interface') return e;
  return type.kind === 'named' ? `${type.name}(v${t.name}(${t.name}(${e})))` : `v${t.name}(${e})`;
}

/** A variable or a literal. */
function leaf(/** @type {Section} */ s, /** @type {Type} */ type) {
  const known = s.visible((v) => same(v.type, type));
  if (known.length > 0 && !s.random.oneIn(4)) return s.random.pick(known).name;
  return value(s, type, 0);
}

/** A new value: a literal, a composite literal, a function literal. @returns {string} */
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
      return `${type.name}(${literal(random, type)})`;
    case 'int':
    case 'float':
      return `${type.name}(${literal(random, type)})`;
    case 'bool':
    case 'string':
      return literal(random, type);
    case 'array':
      if (random.oneIn(3)) return `${text(type)}{}`;
      if (random.oneIn(3)) return `${text(type)}{${random.below(type.length)}: ${inner(type.elem)}}`;
      return `${text(type)}{${list(type.length, () => inner(type.elem))}}`;
    case 'slice':
      if (random.oneIn(5)) return `${text(type)}(nil)`;
      if (random.oneIn(4)) return `make(${text(type)}, ${random.below(4)}, ${random.between(4, 8)})`;
      return `${text(type)}{${list(random.below(5), () => inner(type.elem))}}`;
    case 'map': {
      if (random.oneIn(6)) return `${text(type)}(nil)`;
      const keys = new Set(Array.from({ length: random.below(4) }, () => value(s, type.key, 0)));
      // Keys with the same value are an error if both are constants.
      const key = [...keys].slice(0, 1);
      return `${text(type)}{${key.map((k) => `${k}: ${inner(type.elem)}`).join(', ')}}`;
    }
    case 'struct':
      if (random.oneIn(3)) {
        const some = type.fields.filter(() => random.oneIn(2));
        return `${type.name}{${some.map((f) => `${f.name}: ${inner(f.type)}`).join(', ')}}`;
      }
      return `${type.name}{${type.fields.map((f) => inner(f.type)).join(', ')}}`;
    case 'pointer':
      if (random.oneIn(6)) return `(${text(type)})(nil)`;
      if (type.elem.kind === 'struct') return `&${newValue(s, type.elem, depth)}`;
      return `new(${text(type.elem)})`;
    case 'func':
      return s.functionLiteral(type);
    case 'any': {
      const types = s.types.filter((t) => showable(t) && t.kind !== 'any');
      return `any(${value(s, random.pick(types), 0)})`;
    }
    case 'interface': {
      const struct = random.pick(s.structs);
      return random.oneIn(8)
        ? `${type.name}(nil)`
        : `${type.name}(${random.oneIn(2) ? '&' : ''}${newValue(s, struct, 0)})`;
    }
  }
}

function list(/** @type {number} */ n, /** @type {() => string} */ item) {
  return Array.from({ length: n }, item).join(', ');
}

/** What leads to a value of any type: an element, a field, a call. */
function anyType(/** @type {Section} */ s, /** @type {Type} */ type, /** @type {number} */ depth) {
  const { random } = s;
  /** @type {(() => string)[]} */
  const choices = [];
  for (const v of s.visible((v) => v.type.kind === 'slice' && same(v.type.elem, type)))
    choices.push(() => `${v.name}[${index(s, depth)}]`);
  for (const v of s.visible((v) => v.type.kind === 'array' && same(v.type.elem, type)))
    choices.push(() => `${v.name}[${arrayIndex(s, /** @type {any} */ (v.type).length, depth)}]`);
  for (const v of s.visible((v) => v.type.kind === 'map' && same(v.type.elem, type)))
    choices.push(() => `${v.name}[${expression(s, /** @type {any} */ (v.type).key, depth)}]`);
  for (const v of s.visible((v) => v.type.kind === 'pointer' && same(v.type.elem, type)))
    choices.push(() => `*${v.name}`);
  for (const v of s.visible(
    (v) => v.type.kind === 'struct' || (v.type.kind === 'pointer' && v.type.elem.kind === 'struct'),
  ))
    for (const path of fieldPaths(
      /** @type {any} */ (v.type.kind === 'struct' ? v.type : /** @type {any} */ (v.type).elem),
      type,
    ))
      choices.push(() => `${v.name}.${path}`);
  for (const f of s.functions.filter((f) => same(f.result, type)))
    choices.push(() => `${f.name}(${f.params.map((p) => expression(s, p, depth)).join(', ')})`);
  for (const v of s.visible((v) => v.type.kind === 'func' && same(v.type.result, type)))
    choices.push(
      () =>
        `${v.name}(${/** @type {any} */ (v.type).params.map((/** @type {Type} */ p) => expression(s, p, depth)).join(', ')})`,
    );
  if (random.oneIn(6))
    choices.push(
      () => `func() ${text(type)} { ${s.quietStatement()}; return ${expression(s, type, depth)} }()`,
    );
  for (const v of s.visible((v) => v.type.kind === 'any').slice(0, 1)) {
    if (showable(type) && type.kind !== 'any') choices.push(() => `${v.name}.(${text(type)})`);
  }
  return choices.length > 4 ? [random.pick(choices), random.pick(choices), random.pick(choices)] : choices;
}

/** Selectors that lead from a struct to a type, promoted ones included. @returns {string[]} */
export function fieldPaths(/** @type {import('./types.mjs').Struct} */ struct, /** @type {Type} */ type) {
  const found = [];
  for (const f of struct.fields) {
    if (same(f.type, type)) found.push(f.name);
    if (f.embedded && f.type.kind === 'struct') {
      for (const path of fieldPaths(f.type, type)) {
        if (!path.includes('.') && !struct.fields.some((own) => own.name === path)) found.push(path);
        else found.push(`${f.name}.${path}`);
      }
    }
  }
  return found;
}

/** Mostly in range. */
export function index(/** @type {Section} */ s, depth = 1) {
  if (s.random.oneIn(3)) return String(s.random.below(3));
  const type = s.random.oneIn(3) ? s.random.pick(ints) : theInt;
  const e = variable(s, type, Math.min(depth, 1));
  return s.random.oneIn(5) ? e : `(${e}) & 1`;
}

export function arrayIndex(/** @type {Section} */ s, /** @type {number} */ length, depth = 1) {
  if (s.random.oneIn(2)) return String(s.random.below(length));
  const type = s.random.oneIn(3) ? s.random.pick(ints) : theInt;
  const e = variable(s, type, Math.min(depth, 1));
  return s.random.oneIn(5) ? e : `uint(${e}) % ${length}`;
}

/** @returns {(() => string)[]} */
function composed(/** @type {Section} */ s, /** @type {Type} */ type, /** @type {number} */ depth) {
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
        ...(s.parks ? [() => `${text(type)}(<-src)`] : []),
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
      ];
    case 'bool': {
      const of = random.pick(s.types.filter((x) => comparable(x) && x.kind !== 'interface'));
      const ordered = random.pick([...ints, ...floats, theString, ...s.named]);
      return [
        () => `(${e(type)} ${random.pick(['&&', '||'])} ${e(type)})`,
        () => `!${v(type)}`,
        () =>
          `${type.kind === 'named' ? type.name : ''}(${v(of)} ${random.pick(['==', '!='])} ${parenthesised(e(of))})`,
        () =>
          `${type.kind === 'named' ? type.name : ''}(${v(ordered)} ${random.pick(under(ordered).kind === 'bool' ? ['=='] : ['<', '<=', '>', '>='])} ${e(ordered)})`,
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
        ...(s.parks ? [() => 'strconv.Itoa(<-src)'] : []),
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
            : `${v(type)}[${random.below(2)}:${random.between(2, 3)}:${random.between(3, 4)}]`,
        () => value(s, type, depth),
        ...(same(t.elem, theByte) ? [() => `[]byte(${e(theString)})`] : []),
        ...(same(t.elem, theRune) ? [() => `[]rune(${e(theString)})`] : []),
        ...s
          .visible((x) => x.type.kind === 'array' && same(x.type.elem, t.elem) && x.addressable)
          .map((x) => () => `${x.name}[:]`),
      ];
    case 'pointer':
      return [
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
        () => `${t.name}(${random.oneIn(2) ? '&' : ''}${newValue(s, random.pick(s.structs), depth)})`,
        ...s.visible((x) => x.type.kind === 'struct').map((x) => () => `${t.name}(${x.name})`),
        ...s
          .visible((x) => x.type.kind === 'pointer' && x.type.elem.kind === 'struct')
          .map((x) => () => `${t.name}(${x.name})`),
      ];
    case 'any':
      return [() => `any(${e(random.pick(s.types.filter((x) => showable(x) && x !== theAny)))})`];
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
    ...s
      .visible((v) => v.type.kind === 'struct' || v.type.kind === 'interface')
      .slice(-2)
      .map((v) => () => `${v.name}.Sum()`),
    ...(s.parks ? [() => '<-src', () => '<-src'] : []),
    () => `int(${variable(s, random.pick(ints), depth)})`,
  ];
}
