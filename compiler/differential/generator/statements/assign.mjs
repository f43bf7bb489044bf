/**
 * Declarations of variables and constants, and assignments in all their forms.
 */
import { expression, typed, variable } from '../expression.mjs';
import { place } from '../operands.mjs';
import { block } from '../statement.mjs';
import { ints, same, showable, text, theAny, theBool, theString, under } from '../types.mjs';
import { print } from './operation.mjs';

/** @typedef {import('../section.mjs').Section} Section */
/** @typedef {import('../types.mjs').Type} Type */

export function declaration(/** @type {Section} */ s) {
  const type = s.anyType();
  const name = s.fresh();
  const line = s.random.pick([
    () => `var ${name} ${text(type)} = ${expression(s, type)}`,
    () => `var ${name} ${text(type)}`,
    () => `${name} := ${typed(s, type)}`,
    () => `${name} := ${typed(s, type)}`,
  ])();
  s.declare(name, type);
  return `\t${line}; _ = ${name}\n`;
}

export function assignment(/** @type {Section} */ s) {
  const to = place(s);
  if (to === undefined) return print(s);
  const line = assigned(s, to);
  return s.random.oneIn(3) ? line : guarded([to], line);
}

function assigned(/** @type {Section} */ s, /** @type {import('../operands.mjs').Place} */ to) {
  const t = under(to.type);
  const { random } = s;
  if (t.kind === 'int' && random.oneIn(2)) {
    if (random.oneIn(3)) return `\t${to.text}${random.pick(['++', '--'])}\n`;
    if (random.oneIn(4)) return `\t${to.text} ${random.pick(['<<=', '>>='])} ${random.below(70)}\n`;
    if (random.oneIn(4)) return `\t${to.text} ${random.pick(['/=', '%='])} ${variable(s, to.type)}\n`;
    return `\t${to.text} ${random.pick(['+=', '-=', '*=', '|=', '&=', '^=', '&^='])} ${expression(s, to.type)}\n`;
  }
  if ((t.kind === 'float' || t.kind === 'complex') && random.oneIn(3))
    return `\t${to.text} ${random.pick(['+=', '-=', '*=', '/='])} ${variable(s, to.type)}\n`;
  if (t.kind === 'param' && t.constraint.number && random.oneIn(2))
    return `\t${to.text} ${random.pick(t.constraint.integer ? ['+=', '*=', '^=', '&^='] : ['+=', '-=', '*='])} ${expression(s, to.type)}\n`;
  if (t.kind === 'string' && random.oneIn(3))
    return `\tif len(${to.text}) < 40 {\n\t\t${to.text} += ${expression(s, to.type)}\n\t}\n`;
  if (t.kind === 'slice' && random.oneIn(3))
    return `\tif len(${to.text}) < 20 {\n\t\t${to.text} = append(${to.text}, ${expression(s, t.elem)})\n\t}\n`;
  return `\t${to.text} = ${expression(s, to.type)}\n`;
}

/** Several at once. */
export function several(/** @type {Section} */ s) {
  const { random } = s;
  const [a, b] = [place(s), place(s)];
  if (a === undefined || b === undefined) return declaration(s);
  if (random.oneIn(3)) {
    const c = place(s, a.type);
    if (c !== undefined && !same(a.type, theAny))
      return guarded([a, c], `\t${a.text}, ${c.text} = ${c.text}, ${a.text}\n`);
  }
  if (random.oneIn(3)) {
    const [x, y] = [s.fresh(), s.fresh()];
    const line = `\t${x}, ${y} := ${typed(s, a.type)}, ${typed(s, b.type)}; _, _ = ${x}, ${y}\n`;
    s.declare(x, a.type);
    s.declare(y, b.type);
    return line;
  }
  return guarded([a, b], `\t${a.text}, ${b.text} = ${expression(s, a.type)}, ${expression(s, b.type, 0)}\n`);
}

/**
 * Only where neither place panics, and the second value does not: Go's compiler may have assigned the first, or put a zero element in its map, which the
 * language does not say.
 */
function guarded(
  /** @type {readonly import('../operands.mjs').Place[]} */ places,
  /** @type {string} */ line,
) {
  const guards = places.map((p) => p.guard).filter((guard) => guard !== '');
  return guards.length === 0 ? line : `\tif ${guards.join(' && ')} {\n\t${line}\t}\n`;
}

/** A block, in which a name may be declared again, perhaps with another type. */
export function inner(/** @type {Section} */ s) {
  return s.scoped(() => {
    const outer = s.visible((v) => v.name[0] === 'x');
    if (outer.length === 0 || s.random.oneIn(2)) return `\t{\n${block(s)}\t}\n`;
    const { name } = s.random.pick(outer);
    const type = s.anyType();
    const e = typed(s, type);
    for (const scope of s.scopes)
      for (let i = scope.length; i-- > 0; )
        if (scope[i].name === name) return shadowed(s, scope, i, name, type, e);
    return '';
  });
}

function shadowed(
  /** @type {Section} */ s,
  /** @type {import('../section.mjs').Variable[]} */ scope,
  /** @type {number} */ at,
  /** @type {string} */ name,
  /** @type {Type} */ type,
  /** @type {string} */ e,
) {
  const [hidden] = scope.splice(at, 1);
  s.declare(name, type);
  const body = block(s);
  scope.splice(at, 0, hidden);
  return `\t{\n\t${name} := ${e}; _ = ${name}\n${body}\t}\n`;
}

/** The two-valued forms of an index expression and a type assertion. */
export function commaOk(/** @type {Section} */ s) {
  return s.scoped(() => {
    const { random } = s;
    const [x, ok] = [s.fresh(), s.fresh('ok')];
    const maps = s.visible((v) => v.type.kind === 'map');
    if (maps.length > 0 && random.oneIn(2)) {
      const m = random.pick(maps);
      const t = /** @type {import('../types.mjs').MapType} */ (m.type);
      const key = expression(s, t.key, 1);
      s.declare(x, t.elem);
      s.declare(ok, theBool);
      return `\tif ${x}, ${ok} := ${m.name}[(${key})]; ${ok} || (${expression(s, theBool, 1)}) {\n\t_, _ = ${x}, ${ok}\n${block(s)}\t}\n`;
    }
    const holders = s.visible((v) => v.type.kind === 'any');
    if (holders.length === 0) return declaration(s);
    const type = random.pick(s.types.filter((t) => showable(t) && t.kind !== 'any'));
    const holder = random.pick(holders).name;
    s.declare(x, type);
    s.declare(ok, theBool);
    return `\tif ${x}, ${ok} := ${holder}.(${text(type)}); ${ok} {\n\t_, _ = ${x}, ${ok}\n${block(s)}\t}\n`;
  });
}

/** With iota. They are no operands of ours, `C + 200` may overflow: they are printed only. */
export function constants(/** @type {Section} */ s) {
  const { random } = s;
  const names = [s.fresh('C'), s.fresh('C'), s.fresh('C')];
  const type = random.pick(ints);
  const e = random.pick(['iota', 'iota * 3', '1 << iota', '10 - iota', 'iota + 5', '1 << (iota * 2)']);
  return `\tconst (\n\t\t${names[0]} ${type.name} = ${e}\n\t\t${names[1]}\n\t\t${names[2]}\n\t)\n\t${s.show(...names, `${names[1]} + ${variable(s, type)}`, variable(s, theString))}\n`;
}
