/**
 * One generated program: declarations and a function `main§`, where § stands for the number it gets in its batch, in every name of package level.
 *
 * It ends: every loop is bounded, every function and every turn of a loop ticks, and after so many ticks it panics. It prints nothing that depends on
 * addresses, time or the order of maps. A section that `parks` has a channel `src` to receive from anywhere, and `out` to send to; another kind is a network
 * of processes (network.mjs).
 */
import { expression } from './expression.mjs';
import { genericFunction, plainFunction, pointerConstraint } from './functions.mjs';
import { namedType } from './named.mjs';
import { network } from './network.mjs';
import { statements } from './statement.mjs';
import { genericType, structType } from './structs.mjs';
import { basics, holdsPointers, ints, keyable, showable, text, theAny, theInt, theString } from './types.mjs';
import { value } from './value.mjs';

/**
 * @typedef {import('./types.mjs').Type} Type
 * @typedef {{ name: string, type: Type, assignable: boolean, addressable: boolean }} Variable
 * @typedef {{ name: string, complete?: boolean, params: Type[], result: Type }} Callable complete: a function value, nothing is left to infer
 */

export class Section {
  /** @param {import('../../fuzz/random.mjs').Random} random */
  constructor(random) {
    this.random = random;
    this.isNetwork = random.oneIn(6);
    this.parks = !this.isNetwork && random.oneIn(3);
    this.count = 0;
    /** @type {Variable[][]} */
    this.scopes = [[]];
    /** @type {Callable[]} */
    this.functions = [];
    /** @type {import('./functions.mjs').GenericFunction[]} */
    this.genericFunctions = [];
    /** @type {import('./types.mjs').Named[]} */
    this.named = [];
    /** @type {import('./types.mjs').Struct[]} */
    this.structs = [];
    this.structsDeclared = 0;
    /** @type {import('./types.mjs').Generic[]} */
    this.generics = [];
    /** @type {Type[]} */
    this.types = [];
    /** @type {string[]} */
    this.declarations = [];
    /** Channels of int that any expression may receive from, and those that statements send to. @type {string[]} */
    this.sources = [];
    /** @type {{ name: string, type: Type }[]} */
    this.sinks = [];
    /** What is called to print. */
    this.println = 'fmt.Println';
    this.printf = 'fmt.Printf';
    /** Inside of loops, outside of function literals. */
    this.loops = 0;
    this.nesting = 0;
    /** How deep statements are nested. Most programs are small: many small ones find more than few large ones. */
    this.deepest = random.oneIn(4) ? 3 : this.isNetwork ? 1 : 2;
    /** Inside of so many composite values. */
    this.composing = 0;
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

  /**
   * Inside of a function literal or a function called at once: what is around it, it cannot leave.
   *
   * @template T
   * @param {Type | undefined} result
   * @param {() => T} make
   */
  enclosed(result, make) {
    const { loops, result: outer } = this;
    this.loops = 0;
    this.result = result;
    const made = make();
    this.loops = loops;
    this.result = outer;
    return made;
  }

  /**
   * Where type parameters are types, beside some others.
   *
   * @template T
   * @param {readonly import('./types.mjs').Param[]} params
   * @param {() => T} make
   */
  generically(params, make) {
    const { types, structs, functions, named } = this;
    this.types = [...params, ...params, theInt, theString, theAny, this.anyType(), this.anyType()];
    this.structs = [...structs];
    this.functions = [...functions];
    const made = make();
    Object.assign(this, { types, structs, functions, named });
    return made;
  }

  /** @returns {import('./types.mjs').Param} */
  parameter(/** @type {string} */ name, /** @type {import('./constraints.mjs').Constraint} */ constraint) {
    return { kind: 'param', name, constraint };
  }

  anyType() {
    return this.random.pick(this.types);
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

  /** The call that prints a label and these, as a statement. */
  show(/** @type {readonly string[]} */ ...values) {
    return `${this.println}(${[`"${this.fresh('@')}"`, ...values].join(', ')})`;
  }

  canShow(/** @type {Type} */ type) {
    return showable(type) && !/[*]|func|I§/.test(text(type)) && !holdsPointers(type);
  }

  /** The text of the whole section. */
  text() {
    this.inventTypes();
    this.declarations.push(this.isNetwork ? network(this) : this.program());
    return this.declarations
      .join('\n')
      .replace(/\b(src|out)\b(?!§| of fuel)/g, '$1§')
      .concat('\n');
  }

  /** Variables, functions, and a main function that calls them. */
  program() {
    const { random } = this;
    for (let i = random.below(3); i > 0; i--) {
      const type = this.anyType();
      const name = `g§${this.fresh('v')}`;
      this.declarations.push(`var ${name} ${text(type)} = ${value(this, type, 0)}`);
      this.declare(name, type);
    }
    if (this.parks) {
      this.sources = ['src'];
      this.sinks = [{ name: 'out', type: theInt }];
      this.declarations.push(
        `var src§, out§, sum§ = make(chan int), make(chan int, ${random.below(3)}), make(chan int)`,
      );
    }
    for (let i = random.pick([0, 0, 1, 1, 2]); i > 0; i--)
      random.pick([plainFunction, genericFunction])(this);
    if (random.oneIn(4)) pointerConstraint(this);
    const ends = this.parks ? '\tclose(out§)\n\tfmt.Println("sum", <-sum§)\n' : '';
    const starts = this.parks ? `\tgo feed(src§, ${random.below(100)})\n\tgo drain(out§, sum§)\n` : '';
    // Each part may panic, and the next one still runs.
    const parts = Array.from(
      { length: random.pick([1, 1, 1, 2]) },
      () =>
        `\tfunc() {\n\tdefer func() {\n\t\tif r := recover(); r != nil {\n\t\t\tfmt.Println("panic:", r)\n\t\t}\n\t}()\n${this.body(random.between(3, 6))}\t}()\n`,
    );
    const shown = this.scopes[0].filter((v) => this.canShow(v.type)).map((v) => v.name);
    const last = shown.length > 0 ? `\tfmt.Println("globals", ${shown.join(', ')})\n` : '';
    return `func main§() {\n${starts}${parts.join('')}${last}${ends}}`;
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
    for (let i = random.below(2); i > 0; i--) namedType(this);
    this.declarations.push('type I§ interface{ Sum() int }');
    structType(this);
    if (random.oneIn(3)) structType(this);
    if (random.oneIn(3)) genericType(this);
    if (random.oneIn(4)) structType(this);
    this.types.push({ kind: 'interface', name: 'I§' });
    for (let i = random.between(2, 5); i > 0; i--) this.types.push(this.composite(2));
    this.types.push({ kind: 'pointer', elem: random.pick([theInt, ...this.structs, ...this.named]) });
    if (random.oneIn(3))
      this.types.push({
        kind: 'pointer',
        elem: { kind: 'array', length: random.between(1, 4), elem: this.anyType() },
      });
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
        return { kind: 'map', key: random.pick(this.types.filter(keyable)), elem: elem() };
      default:
        return { kind: 'slice', elem: elem() };
    }
  }

  /** A statement that declares nothing. */
  quietStatement() {
    const places = this.visible((v) => v.assignable && v.type.kind === 'int');
    if (places.length === 0 || this.random.oneIn(3)) return 'tick()';
    const place = this.random.pick(places);
    return `${place.name} ${this.random.pick(['+=', '-=', '^='])} ${expression(this, place.type, 1)}`;
  }

  /** @param {import('./types.mjs').Func} type @returns {string} */
  functionLiteral(type) {
    return this.enclosed(type.result, () =>
      this.scoped(() => {
        this.nesting++;
        const params = type.params.map((p) => {
          const name = this.fresh('p');
          this.declare(name, p);
          return `${name} ${text(p)}`;
        });
        const body =
          this.nesting > 3
            ? `return ${value(this, type.result, 0)}`
            : `tick(); ${this.quietStatement()}; return ${expression(this, type.result, 1)}`;
        this.nesting--;
        return `func(${params.join(', ')}) ${text(type.result)} { ${body} }`;
      }),
    );
  }
}
