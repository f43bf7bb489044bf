/**
 * Constraints of type parameters: what they allow, and the types that satisfy them.
 */
import { boxable, comparable, floats, ints, keyable, ordered, text, theInt, theString } from './types.mjs';

/**
 * @typedef {import('./types.mjs').Type} Type
 * @typedef {import('./section.mjs').Section} Section
 * @typedef {{
 *   text: string, showable: boolean, equal: boolean, order: boolean, add: boolean, number: boolean, integer: boolean,
 *   methods: import('./types.mjs').Method[], satisfiedBy: (s: Section) => Type[],
 * }} Constraint
 */

/** What operands of a constraint without operators are. @type {Constraint} */
const nothing = {
  text: 'any',
  showable: false,
  equal: false,
  order: false,
  add: false,
  number: false,
  integer: false,
  methods: [],
  satisfiedBy: (s) => s.types,
};

/** @type {import('./types.mjs').Method} */
const sum = { name: 'Sum', params: [], result: theInt, pointer: false };

/** A constraint for the type parameter of that name. @returns {Constraint} */
export function constraint(/** @type {Section} */ s, /** @type {string} */ name) {
  const { random } = s;
  const summed = () => s.structs.flatMap((t) => [t, /** @type {Type} */ ({ kind: 'pointer', elem: t })]);
  /** @type {(() => Constraint)[]} */
  const choices = [
    () => ({
      ...nothing,
      showable: true,
      satisfiedBy: () => s.types.filter((t) => t.kind === 'any' || boxable(t)),
    }),
    () => nothing,
    () => ({
      ...nothing,
      text: 'comparable',
      equal: true,
      showable: true,
      satisfiedBy: () => s.types.filter((t) => keyable(t)),
    }),
    () => union(s, ints, { integer: true, number: true }),
    () => union(s, ints, { integer: true, number: true }),
    () => union(s, [...ints, ...floats], { number: true }),
    () => union(s, ordered, {}),
    () => ({
      ...nothing,
      text: random.pick(['I§', 'interface{ Sum() int }']),
      methods: [sum],
      satisfiedBy: summed,
    }),
    () => ({
      ...nothing,
      text: 'interface {\n\tcomparable\n\tSum() int\n}',
      equal: true,
      methods: [sum],
      satisfiedBy: () => summed().filter(comparable),
    }),
  ];
  if (s.named.length > 0)
    choices.push(
      () => bounded(s, name),
      () => bounded(s, name),
    );
  const made = random.pick(choices)();
  return made.satisfiedBy(s).length > 0
    ? made
    : { ...nothing, showable: true, satisfiedBy: () => [theInt, theString] };
}

/** Some basic types, and most with what is named after them: `int8 | ~uint64`. @returns {Constraint} */
function union(
  /** @type {Section} */ s,
  /** @type {readonly import('./types.mjs').Basic[]} */ of,
  /** @type {Partial<Constraint>} */ allowed,
) {
  const { random } = s;
  const some = [...new Set(Array.from({ length: random.between(2, 5) }, () => random.pick(of)))];
  const terms = some.map((type) => ({ type, named: !random.oneIn(4) }));
  const list = terms.map((t) => `${t.named ? '~' : ''}${t.type.name}`).join(' | ');
  let text = random.pick([list, `interface{ ${list} }`]);
  if (random.oneIn(2)) {
    text = `C§${s.fresh()}`;
    s.declarations.push(`type ${text} interface{ ${list} }`);
  }
  return {
    ...nothing,
    text,
    showable: true,
    equal: true,
    order: true,
    add: true,
    ...allowed,
    satisfiedBy: () => [
      ...some,
      ...s.named.filter((n) => terms.some((t) => t.named && t.type.name === n.of.name)),
    ],
  };
}

/** With methods that speak of the type parameter: `interface{ ~int | ~string; Double() T }`. @returns {Constraint} */
function bounded(/** @type {Section} */ s, /** @type {string} */ name) {
  const under = [...new Set(s.named.map((n) => `~${n.of.name}`))].join(' | ');
  const inline = `interface {\n\t${under}\n\tDouble() ${name}\n\tShow() string\n}`;
  const declared = `D§${s.fresh()}`;
  const isDeclared = s.random.oneIn(2);
  if (isDeclared)
    s.declarations.push(`type ${declared}[T any] ${inline.replace(`Double() ${name}`, 'Double() T')}`);
  const text = isDeclared ? `${declared}[${name}]` : inline;
  /** @type {Constraint} */
  const made = { ...nothing, text, showable: true, equal: true, add: true, satisfiedBy: () => s.named };
  made.methods = [
    { name: 'Double', params: [], result: { kind: 'param', name, constraint: made }, pointer: false },
    { name: 'Show', params: [], result: theString, pointer: false },
  ];
  return made;
}

/** `[T any, U ~int | ~string]` */
export const parameterList = (/** @type {readonly import('./types.mjs').Param[]} */ params) =>
  `[${params.map((p) => `${p.name} ${p.constraint.text}`).join(', ')}]`;

export const argumentList = (/** @type {readonly Type[]} */ args) => `[${args.map(text).join(', ')}]`;
