/**
 * Statements that choose: if, switch (with fallthrough), type switch.
 */
import { expression, typed, variable } from '../expression.mjs';
import { literal } from '../literal.mjs';
import { block } from '../statement.mjs';
import { basic, comparable, same, showable, text, theBool } from '../types.mjs';
import { declaration } from './assign.mjs';

/** @typedef {import('../section.mjs').Section} Section */
/** @typedef {import('../types.mjs').Type} Type */

export function ifStatement(/** @type {Section} */ s) {
  return s.scoped(() => {
    const { random } = s;
    if (!random.oneIn(3)) return `\tif (${expression(s, theBool)}) {\n${block(s)}\t}${otherwise(s)}\n`;
    const name = s.fresh();
    const type = random.pick(s.types.filter((t) => t.kind !== 'func' && t.kind !== 'pointer'));
    const init = `${name} := (${typed(s, type)})`;
    s.declare(name, type);
    return `\tif ${init}; (${expression(s, theBool)}) {\n\t_ = ${name}\n${block(s)}\t}${otherwise(s)}\n`;
  });
}

/** @returns {string} */
function otherwise(/** @type {Section} */ s) {
  if (s.random.oneIn(2)) return '';
  if (s.random.oneIn(3)) return ` else if (${expression(s, theBool)}) {\n${block(s)}\t}${otherwise(s)}`;
  return ` else {\n${block(s)}\t}`;
}

export function switchStatement(/** @type {Section} */ s) {
  return s.scoped(() => {
    const { random } = s;
    const type = random.pick(
      s.types.filter((t) => comparable(t) && t.kind !== 'interface' && t.kind !== 'pointer'),
    );
    const tagless = random.oneIn(3);
    const seen = new Set();
    /** @type {string[]} */
    const clauses = [];
    const cases = random.between(1, 4);
    const defaultAt = random.below(cases + 2);
    for (let i = 0; i < cases; i++) {
      if (i === defaultAt) clauses.push(`\tdefault:\n${block(s)}`);
      const values = tagless
        ? [variable(s, theBool)]
        : Array.from({ length: random.between(1, 2) }, () =>
            random.oneIn(2) && basic(type) ? literal(random, type) : variable(s, type),
          ).filter((v) => !seen.has(constant(v)) && seen.add(constant(v)));
      if (values.length === 0) continue;
      const leave = random.oneIn(6)
        ? `\tif (${expression(s, theBool)}) {\n\t\tbreak\n\t}\n${block(s, 1)}`
        : '';
      clauses.push(`\tcase ${values.map((v) => `(${v})`).join(', ')}:\n${block(s)}${leave}`);
    }
    const falling = clauses.map((c, i) =>
      i < clauses.length - 1 && random.oneIn(3) ? `${c}\t\tfallthrough\n` : c,
    );
    return `\tswitch ${tagless ? '' : `(${variable(s, type)}) `}{\n${falling.join('')}\t}\n`;
  });
}

/** The same for literals of the same value. */
const constant = (/** @type {string} */ literal) =>
  /^-?(0x[\da-f]+|\d+)$/.test(literal)
    ? String(literal[0] === '-' ? -BigInt(literal.slice(1)) : BigInt(literal))
    : literal.replace('\\u00e9', 'é');

export function typeSwitch(/** @type {Section} */ s) {
  return s.scoped(() => {
    const { random } = s;
    const holders = s.visible((v) => v.type.kind === 'any' || v.type.kind === 'interface');
    if (holders.length === 0) return declaration(s);
    const holder = random.pick(holders);
    const x = s.fresh('t');
    let all = `\tswitch ${x} := ${holder.name}.(type) {\n`;
    /** @type {Type[]} */
    const seen = [];
    const types =
      holder.type.kind === 'any'
        ? s.types.filter((t) => showable(t) && t.kind !== 'any')
        : s.structs.flatMap((t) => [t, /** @type {Type} */ ({ kind: 'pointer', elem: t })]);
    const another = () => {
      const type = random.pick(types);
      return seen.some((t) => same(t, type)) ? undefined : (seen.push(type), type);
    };
    for (let i = random.between(1, 4); i > 0; i--) {
      const [type, other] = [another(), random.oneIn(4) ? another() : undefined];
      if (type === undefined) continue;
      // Of several types in a clause, the variable has that of the operand.
      const names = [type, ...(other === undefined ? [] : [other])].map(text).join(', ');
      all += `\tcase ${names}:\n\t_ = ${x}\n${s.scoped(() => (s.declare(x, other === undefined ? type : holder.type), block(s)))}`;
    }
    if (random.oneIn(2)) all += `\tcase nil:\n\t${s.show('"nil"', `${x} == nil`)}\n`;
    if (random.oneIn(2)) all += `\tcase interface{ Show() string }:\n\t${s.show(`${x}.Show()`)}\n`;
    if (random.oneIn(2)) all += `\tdefault:\n\t_ = ${x}\n${block(s)}`;
    return `${all}\t}\n`;
  });
}
