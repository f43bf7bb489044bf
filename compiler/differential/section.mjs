/**
 * One generated program: declarations and a function `main§`, where § stands for the number it gets in its batch, in every name of package level.
 *
 * It ends: every loop is bounded, every function and every turn of a loop ticks, and after so many ticks it panics. It prints nothing that depends on
 * addresses, time or the order of maps. A section that `parks` has a channel `src` to receive from anywhere, and `out` to send to.
 */
import { expression, fieldPaths, value, variable } from './expression.mjs';
import { statements } from './statement.mjs';
import { basics, comparable, ints, same, text, theAny, theInt, theString } from './types.mjs';

/**
 * @typedef {import('./types.mjs').Type} Type
 * @typedef {{ name: string, type: Type, assignable: boolean, addressable: boolean }} Variable
 * @typedef {{ name: string, params: Type[], result: Type }} Callable
 */

export class Section {
  /** @param {import('../fuzz/random.mjs').Random} random */
  constructor(random) {
    this.random = random;
    this.parks = random.oneIn(3);
    this.count = 0;
    /** @type {Variable[][]} */
    this.scopes = [[]];
    /** @type {Callable[]} */
    this.functions = [];
    /** @type {import('./types.mjs').Named[]} */
    this.named = [];
    /** @type {import('./types.mjs').Struct[]} */
    this.structs = [];
    /** @type {Type[]} */
    this.types = [];
    /** @type {string[]} */
    this.declarations = [];
    /** Inside of loops, outside of function literals. */
    this.loops = 0;
    this.nesting = 0;
    /** Inside of so many composite values. */
    this.composing = 0;
    this.statementsLeft = 0;
    /** The result type of the function we are in. @type {Type | undefined} */
    this.result = undefined;
  }

  /** How deep an expression may be. */
  depth() {
    return this.random.pick([0, 0, 1, 1, 2, 3]);
  }

  fresh(prefix = 'x') {
    return `${prefix}${this.count++}`;
  }

  visible(/** @type {(v: Variable) => boolean} */ wanted) {
    return this.scopes.flat().filter(wanted);
  }

  declare(/** @type {string} */ name, /** @type {Type} */ type, assignable = true) {
    this.scopes[this.scopes.length - 1].push({ name, type, assignable, addressable: assignable });
  }

  /**
   * @template T
   * @param {() => T} make
   */
  scoped(make) {
    this.scopes.push([]);
    const made = make();
    this.scopes.pop();
    return made;
  }

  anyType() {
    return this.random.pick(this.types);
  }

  /** A statement that declares nothing. */
  quietStatement() {
    const places = this.visible((v) => v.assignable && v.type.kind === 'int');
    if (places.length === 0 || this.random.oneIn(3)) return 'tick§()';
    const place = this.random.pick(places);
    return `${place.name} ${this.random.pick(['+=', '-=', '^='])} ${expression(this, place.type, 1)}`;
  }

  /** @param {import('./types.mjs').Func} type @returns {string} */
  functionLiteral(type) {
    return this.scoped(() => {
      const { loops, result } = this;
      this.loops = 0;
      this.result = type.result;
      this.nesting++;
      const params = type.params.map((p) => {
        const name = this.fresh('p');
        this.declare(name, p);
        return `${name} ${text(p)}`;
      });
      const body =
        this.nesting > 3
          ? `return ${value(this, type.result, 0)}`
          : `tick§(); ${this.quietStatement()}; return ${expression(this, type.result, 1)}`;
      this.loops = loops;
      this.result = result;
      this.nesting--;
      return `func(${params.join(', ')}) ${text(type.result)} { ${body} }`;
    });
  }

  /** The text of the whole section. */
  text() {
    const { random } = this;
    this.inventTypes();
    this.declarations.push(
      'var fuel§ = 400',
      `func tick§() {\n\tif fuel§--; fuel§ < 0 {\n\t\tpanic("out of fuel")\n\t}\n}`,
    );
    for (let i = random.below(3); i > 0; i--) {
      const type = this.anyType();
      const name = `g§${this.fresh('v')}`;
      this.declarations.push(`var ${name} ${text(type)} = ${value(this, type, 0)}`);
      this.declare(name, type);
    }
    if (this.parks)
      this.declarations.push(
        'var src§ = make(chan int)',
        `var out§ = make(chan int, ${random.below(3)})`,
        'var sum§ = make(chan int)',
        `func feed§() {\n\tfor i := 0; ; i++ {\n\t\tsrc§ <- i*i ^ ${random.below(100)}\n\t}\n}`,
        'func drain§() {\n\th := 0\n\tfor x := range out§ {\n\t\th = h*31 + x\n\t}\n\tsum§ <- h\n}',
      );
    for (let i = random.below(3); i > 0; i--) this.declarations.push(this.func());
    const body = this.body(random.between(4, 10));
    const ends = this.parks ? '\tclose(out§)\n\tfmt.Println("sum", <-sum§)\n' : '';
    const starts = this.parks ? '\tgo feed§()\n\tgo drain§()\n' : '';
    const shown = this.scopes[0].filter((v) => this.canShow(v.type)).map((v) => v.name);
    const last = shown.length > 0 ? `\tfmt.Println("globals", ${shown.join(', ')})\n` : '';
    this.declarations.push(
      `func main§() {\n${starts}\tfunc() {\n\tdefer func() {\n\t\tif r := recover(); r != nil {\n\t\t\tfmt.Println("panic:", r)\n\t\t}\n\t}()\n${body}\t}()\n${last}${ends}}`,
    );
    return this.declarations
      .join('\n')
      .replace(/\b(src|out)\b(?!§| of fuel)/g, '$1§')
      .concat('\n');
  }

  canShow(/** @type {Type} */ type) {
    return !/[*]|func|I§/.test(text(type)) && (type.kind !== 'struct' || !this.holdsPointers(type));
  }

  /** @returns {boolean} */
  holdsPointers(/** @type {Type} */ type) {
    switch (type.kind) {
      case 'pointer':
      case 'func':
      case 'interface':
        return true;
      case 'struct':
        return type.fields.some((f) => this.holdsPointers(f.type));
      case 'array':
      case 'slice':
        return this.holdsPointers(type.elem);
      case 'map':
        return this.holdsPointers(type.elem);
      default:
        return false;
    }
  }

  inventTypes() {
    const { random } = this;
    this.types = [
      theInt,
      theInt,
      theString,
      random.pick(ints),
      random.pick(basics),
      random.pick(basics),
      theAny,
    ];
    for (let i = random.below(3); i > 0; i--) {
      /** @type {import('./types.mjs').Named} */
      const type = {
        kind: 'named',
        name: `N§${'abc'[this.named.length]}`,
        of: random.pick(basics.filter((b) => b.kind !== 'bool')),
      };
      this.named.push(type);
      this.types.push(type);
      const { name } = type;
      this.declarations.push(
        `type ${name} ${type.of.name}`,
        `func (n ${name}) Double() ${name} { return n + n }`,
        `func (n ${name}) Show() string { return fmt.Sprint("${name[0].toLowerCase()}:", ${type.of.name}(n)) }`,
      );
      if (random.oneIn(2))
        this.declarations.push(
          `func (n ${name}) String() string { return "<" + fmt.Sprint(${type.of.name}(n)) + ">" }`,
        );
    }
    const structs = random.between(1, 3);
    for (let i = 0; i < structs; i++) {
      const name = `S§${'abc'[i]}`;
      /** @type {import('./types.mjs').Field[]} */
      const fields = [{ name: 'n', type: random.pick(ints), embedded: false }];
      for (let k = random.below(3); k > 0; k--)
        fields.push({
          name: this.fresh('f'),
          type: random.oneIn(3) ? this.composite(1) : this.anyType(),
          embedded: false,
        });
      if (i > 0 && random.oneIn(2)) {
        const inner = this.structs[i - 1];
        fields.push({ name: inner.name, type: inner, embedded: true });
      }
      /** @type {import('./types.mjs').Struct} */
      const struct = { kind: 'struct', name, fields };
      this.structs.push(struct);
      this.types.push(struct);
      this.declarations.push(
        `type ${name} struct {\n${fields.map((f) => (f.embedded ? `\t${f.name}\n` : `\t${f.name} ${text(f.type)}\n`)).join('')}}`,
        `func (s ${name}) Sum() int { s.n++; return int(s.n) * ${random.between(1, 9)} }`,
        `func (s *${name}) Bump(by int) int { s.n += ${text(fields[0].type)}(by); return int(s.n) }`,
      );
    }
    this.declarations.push('type I§ interface{ Sum() int }');
    this.types.push({ kind: 'interface', name: 'I§' });
    for (let i = random.between(2, 5); i > 0; i--) this.types.push(this.composite(2));
    this.types.push({ kind: 'pointer', elem: random.pick([theInt, ...this.structs, ...this.named]) });
    this.types.push({ kind: 'func', params: [theInt], result: random.pick([theInt, theString]) });
  }

  /** @returns {Type} */
  composite(/** @type {number} */ depth) {
    const { random } = this;
    const elem = () => (depth > 0 && random.oneIn(3) ? this.composite(depth - 1) : this.anyType());
    switch (random.below(4)) {
      case 0:
        return { kind: 'array', length: random.between(1, 4), elem: elem() };
      case 1:
        return {
          kind: 'map',
          key: random.pick(
            this.types.filter((t) => comparable(t) && !this.holdsPointers(t) && !/float/.test(text(t))),
          ),
          elem: elem(),
        };
      default:
        return { kind: 'slice', elem: elem() };
    }
  }

  func() {
    const { random } = this;
    const name = `${this.fresh('f')}§`;
    const params = Array.from({ length: random.below(3) }, () => this.anyType());
    const result = this.anyType();
    return this.scoped(() => {
      const list = params.map((type) => {
        const p = this.fresh('p');
        this.declare(p, type);
        return `${p} ${text(type)}`;
      });
      this.result = result;
      const isNamed = random.oneIn(3);
      if (isNamed) this.declare('result', result);
      const body = this.body(random.between(1, 3));
      this.result = undefined;
      this.functions.push({ name, params, result });
      const deferred =
        isNamed && random.oneIn(2)
          ? `\tdefer func() {\n\t\tif r := recover(); r != nil {\n\t\t\tfmt.Println("in ${name}:", r)\n\t\t}\n\t}()\n`
          : '';
      const end =
        isNamed && random.oneIn(2)
          ? '\treturn\n'
          : `\treturn ${this.scoped(() => expression(this, result))}\n`;
      return `func ${name}(${list.join(', ')}) ${isNamed ? `(result ${text(result)})` : text(result)} {\n\ttick§()\n${deferred}${body}${end}}`;
    });
  }

  /** Statements in a scope of their own. */
  body(/** @type {number} */ n) {
    return this.scoped(() => {
      this.nesting++;
      const lines = statements(this, n);
      this.nesting--;
      return lines;
    });
  }

  /** Something that can be assigned to, of any type or of the one given. */
  place(/** @type {Type | undefined} */ type = undefined) {
    const { random } = this;
    /** @type {{ text: string, type: Type }[]} */
    const places = [];
    for (const v of this.visible((v) => v.assignable)) places.push({ text: v.name, type: v.type });
    for (const v of this.visible(() => true)) {
      const t = v.type;
      if (t.kind === 'slice') places.push({ text: `${v.name}[${random.below(2)}]`, type: t.elem });
      if (t.kind === 'array' && v.addressable)
        places.push({ text: `${v.name}[${random.below(t.length)}]`, type: t.elem });
      if (t.kind === 'map') places.push({ text: `${v.name}[${expression(this, t.key, 1)}]`, type: t.elem });
      if (t.kind === 'pointer') places.push({ text: `*${v.name}`, type: t.elem });
      const struct =
        t.kind === 'struct' && v.addressable
          ? t
          : t.kind === 'pointer' && t.elem.kind === 'struct'
            ? t.elem
            : undefined;
      if (struct !== undefined)
        for (const f of struct.fields.filter((f) => !f.embedded))
          for (const path of fieldPaths(struct, f.type))
            places.push({ text: `${v.name}.${path}`, type: f.type });
    }
    const fitting = places.filter((p) => type === undefined || same(p.type, type));
    return fitting.length === 0 ? undefined : random.pick(fitting);
  }

  variable(/** @type {Type} */ type, depth = 1) {
    return variable(this, type, depth);
  }
}
