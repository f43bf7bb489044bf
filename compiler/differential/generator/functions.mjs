/**
 * Declarations of functions, generic ones among them. A function may call those before it.
 */
import { argumentList, constraint, parameterList } from './constraints.mjs';
import { expression } from './expression.mjs';
import { instance, keyable, substitute, text } from './types.mjs';

/**
 * @typedef {import('./types.mjs').Type} Type
 * @typedef {import('./types.mjs').Param} Param
 * @typedef {import('./section.mjs').Section} Section
 * @typedef {{ name: string, typeParams: Param[], params: Type[], result: Type }} GenericFunction
 */

export function plainFunction(/** @type {Section} */ s) {
  const name = `${s.fresh('f')}_§`;
  const params = Array.from({ length: s.random.below(3) }, () => s.anyType());
  const result = s.anyType();
  s.declarations.push(definition(s, name, '', params, result));
  s.functions.push({ name, params, result });
}

export function genericFunction(/** @type {Section} */ s) {
  const { random } = s;
  const name = `${s.fresh('f')}_§`;
  const typeParams = ['T', 'U']
    .slice(0, random.between(1, 2))
    .map((of) => s.parameter(of, constraint(s, of)));
  const made = s.generically(typeParams, () => {
    for (const type of typesOver(s, typeParams)) s.types.push(type);
    s.functions.push(...s.genericFunctions.flatMap((f) => callsWith(f, typeParams)));
    const params = Array.from({ length: random.between(1, 3) }, () => s.anyType());
    if (random.oneIn(2)) params.unshift(...typeParams);
    const result = s.anyType();
    s.declarations.push(definition(s, name, parameterList(typeParams), params, result));
    return { name, typeParams, params, result };
  });
  s.genericFunctions.push(made);
  for (let i = random.between(1, 3); i > 0; i--)
    s.functions.push(
      call(
        made,
        typeParams.map((p) => random.pick(p.constraint.satisfiedBy(s))),
        random,
      ),
    );
}

/** A function whose second type parameter is the pointer to the first, for the methods that pointers have. */
export function pointerConstraint(/** @type {Section} */ s) {
  const name = `${s.fresh('f')}_§`;
  s.declarations.push(
    `func ${name}[T any, P interface {\n\t*T\n\tBump(int) int\n}](x T, by int) T {\n\tp := P(&x)\n\tp.Bump(by)\n\tvar other T\n\tif P(&other).Bump(1) > by {\n\t\treturn other\n\t}\n\treturn x\n}`,
  );
  for (const struct of s.structs.slice(-2))
    s.functions.push({
      name: s.random.oneIn(2) ? name : `${name}[${struct.name}]`,
      params: [struct, s.types[0]],
      result: struct,
    });
}

/** @returns {Type[]} */
function typesOver(/** @type {Section} */ s, /** @type {readonly Param[]} */ params) {
  const { random } = s;
  const of = () => random.pick(params);
  /** @type {Type[]} */
  const found = [
    { kind: 'slice', elem: of() },
    { kind: 'pointer', elem: of() },
    { kind: 'func', params: [of()], result: of() },
  ];
  const key = params.find(keyable);
  if (key !== undefined) found.push({ kind: 'map', key, elem: of() });
  for (const generic of s.generics)
    if (generic.params.every((p) => p.constraint.text === 'any' && !p.constraint.showable)) {
      const made = instance(generic, generic.params.map(of));
      s.structs.push(made);
      found.push(made);
    }
  return found;
}

/** Calls of a generic function with type parameters as its type arguments, where they satisfy it. */
function callsWith(/** @type {GenericFunction} */ f, /** @type {readonly Param[]} */ params) {
  const satisfies = (/** @type {Param} */ p, /** @type {Param} */ wanted) => {
    const [has, needs] = [p.constraint, wanted.constraint];
    if (needs.showable && !has.showable) return false;
    return (
      needs.text === 'any' ||
      (needs.text === 'comparable' && has.equal) ||
      (needs.text === has.text && !/\[/.test(has.text) && !/Double/.test(has.text))
    );
  };
  const args = f.typeParams.map((wanted) => params.find((p) => satisfies(p, wanted)));
  return args.includes(undefined) ? [] : [call(f, /** @type {Param[]} */ (args))];
}

function call(
  /** @type {GenericFunction} */ f,
  /** @type {Type[]} */ args,
  /** @type {import('./types.mjs').Random | undefined} */ random = undefined,
) {
  const by = new Map(f.typeParams.map((p, i) => [p.name, args[i]]));
  // Whatever is not the type of an argument cannot be inferred from the arguments.
  const all = f.params.map(text).join(' ');
  const inferred = f.typeParams.map((p) => new RegExp(`\\b${p.name}\\b`).test(all));
  const first = inferred.lastIndexOf(false) + 1;
  const given = random === undefined ? args.length : random.between(first, args.length);
  return {
    name: given === 0 ? f.name : `${f.name}${argumentList(args.slice(0, given))}`,
    complete: given === args.length,
    params: f.params.map((p) => substitute(p, by)),
    result: substitute(f.result, by),
  };
}

function definition(
  /** @type {Section} */ s,
  /** @type {string} */ name,
  /** @type {string} */ typeParams,
  /** @type {Type[]} */ params,
  /** @type {Type} */ result,
) {
  const { random } = s;
  return s.scoped(() => {
    const list = params.map((type) => {
      const p = s.fresh('p');
      s.declare(p, type);
      return `${p} ${text(type)}`;
    });
    s.result = result;
    const isNamed = random.oneIn(3);
    if (isNamed) s.declare('result', result);
    const body = s.body(random.between(1, 3));
    s.result = undefined;
    const deferred =
      isNamed && random.oneIn(2)
        ? `\tdefer func() {\n\t\tif r := recover(); r != nil {\n\t\t\tfmt.Println("in ${name}:", r)\n${random.oneIn(2) ? `\t\t\tresult = ${s.scoped(() => expression(s, result, 1))}\n` : ''}\t\t}\n\t}()\n`
        : '';
    const end =
      isNamed && random.oneIn(2) ? '\treturn\n' : `\treturn ${s.scoped(() => expression(s, result))}\n`;
    return `func ${name}${typeParams}(${list.join(', ')}) ${isNamed ? `(result ${text(result)})` : text(result)} {\n\ttick()\n${deferred}${body}${end}}`;
  });
}
