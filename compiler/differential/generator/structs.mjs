/**
 * Declarations of structs, generic ones among them: fields, embedded fields (values, pointers, interfaces), methods of values and of pointers.
 */
import { constraint, parameterList } from './constraints.mjs';
import { expression } from './expression.mjs';
import { instance, ints, keyable, methodSet, structOf, text, theInt } from './types.mjs';

/**
 * @typedef {import('./types.mjs').Type} Type
 * @typedef {import('./types.mjs').Struct} Struct
 * @typedef {import('./section.mjs').Section} Section
 */

export function structType(/** @type {Section} */ s) {
  const name = `S§${'abcd'[s.structsDeclared++]}`;
  /** @type {Struct} */
  const struct = { kind: 'struct', name, base: name, fields: [], methods: [] };
  declareFields(s, struct, '', () => (s.random.oneIn(3) ? s.composite(1) : s.anyType()));
  s.structs.push(struct);
  s.types.push(struct);
  declareMethods(s, struct, name);
}

/** One type of many: it and some of its instances can be used from here on. */
export function genericType(/** @type {Section} */ s) {
  const { random } = s;
  const name = `G§${'abcd'[s.structsDeclared++]}`;
  const params = ['T', 'U'].slice(0, random.between(1, 2)).map((of) => s.parameter(of, constraint(s, of)));
  /** @type {import('./types.mjs').Generic} */
  const generic = { name, params, fields: [], methods: [], instances: new Map() };
  const self = instance(generic, params);
  s.generically(params, () => {
    declareFields(s, self, parameterList(params), () => {
      const [of, key] = [random.pick(params), params.find(keyable)];
      return random.pick([
        () => of,
        () => of,
        () => /** @type {Type} */ ({ kind: 'slice', elem: of }),
        () => /** @type {Type} */ ({ kind: 'array', length: 2, elem: of }),
        () => (key === undefined ? of : /** @type {Type} */ ({ kind: 'map', key, elem: of })),
        () => s.anyType(),
      ])();
    });
    generic.fields = self.fields;
    s.structs.push(self);
    s.types.push(self);
    declareMethods(s, self, `${name}[${params.map((p) => p.name).join(', ')}]`);
    generic.methods = self.methods;
  });
  s.generics.push(generic);
  for (let i = random.between(1, 3); i > 0; i--) {
    const made = instance(
      generic,
      params.map((p) => random.pick(p.constraint.satisfiedBy(s))),
    );
    if (s.structs.includes(made)) continue;
    s.structs.push(made);
    s.types.push(made);
  }
}

function declareFields(
  /** @type {Section} */ s,
  /** @type {Struct} */ struct,
  /** @type {string} */ params,
  /** @type {() => Type} */ fieldType,
) {
  const { random } = s;
  const { fields } = struct;
  fields.push({ name: 'n', type: random.pick(ints), embedded: false });
  for (let k = random.below(3) + (params === '' ? 0 : 1); k > 0; k--)
    fields.push({ name: s.fresh('f'), type: fieldType(), embedded: false });
  if (random.oneIn(8))
    fields.push({ name: 'next', type: { kind: 'pointer', elem: struct }, embedded: false });
  const bases = new Set();
  for (let k = random.below(3); k > 0 && s.structs.length > 0; k--) {
    const inner = random.pick(s.structs);
    const all = [...basesOf(inner)];
    if (all.some((b) => bases.has(b))) continue;
    for (const b of all) bases.add(b);
    fields.push({
      name: inner.base,
      type: random.oneIn(3) ? { kind: 'pointer', elem: inner } : inner,
      embedded: true,
    });
  }
  if (random.oneIn(6) && !bases.has('I§'))
    fields.push({ name: 'I§', type: { kind: 'interface', name: 'I§' }, embedded: true });
  const lines = fields.map((f) => `\t${f.embedded ? '' : `${f.name} `}${text(f.type)}\n`);
  s.declarations.push(`type ${struct.base}${params} struct {\n${lines.join('')}}`);
}

/** Of a struct and all that is embedded in it: no two of a kind may be embedded side by side, what they promote would be ambiguous. */
function basesOf(/** @type {Struct} */ struct, found = new Set()) {
  found.add(struct.base);
  for (const f of struct.fields.filter((f) => f.embedded)) {
    const inner = structOf(f.type);
    if (inner !== undefined) basesOf(inner, found);
    else found.add('I§');
  }
  return found;
}

/** Sum and Bump, unless they are promoted, and some of its own. A method may use those before it. */
function declareMethods(
  /** @type {Section} */ s,
  /** @type {Struct} */ struct,
  /** @type {string} */ receiver,
) {
  const { random } = s;
  const promoted = methodSet(struct);
  const [sum, bump] = [promoted.find((m) => m.name === 'Sum'), promoted.find((m) => m.name === 'Bump')];
  const first = text(struct.fields[0].type);
  if (sum === undefined || sum.pointer || random.oneIn(2)) {
    s.declarations.push(
      `func (s ${receiver}) Sum() int { s.n++; return int(s.n) * ${random.between(1, 9)} }`,
    );
    struct.methods.push({ name: 'Sum', params: [], result: theInt, pointer: false });
  }
  if (bump === undefined || random.oneIn(2)) {
    s.declarations.push(`func (s *${receiver}) Bump(by int) int { s.n += ${first}(by); return int(s.n) }`);
    struct.methods.push({ name: 'Bump', params: [theInt], result: theInt, pointer: true });
  }
  for (let k = random.pick([0, 0, 1, 2]); k > 0; k--) {
    const pointer = random.oneIn(2);
    const [name, p] = [s.fresh('M'), s.fresh('p')];
    const param = s.anyType();
    const own = random.pick(struct.fields);
    const result = random.oneIn(2) ? own.type : s.anyType();
    const body = s.scoped(() => {
      s.declare('s', pointer ? { kind: 'pointer', elem: struct } : struct);
      s.declare(p, param);
      s.composing += 2;
      const e = expression(s, result, 1);
      s.composing -= 2;
      return `${pointer ? 's.n++; ' : ''}return ${e}`;
    });
    s.declarations.push(
      `func (s ${pointer ? '*' : ''}${receiver}) ${name}(${p} ${text(param)}) ${text(result)} { ${body} }`,
    );
    struct.methods.push({ name, params: [param], result, pointer });
  }
}
