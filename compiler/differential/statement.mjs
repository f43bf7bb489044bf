/**
 * Statements of generated programs, as lines of text. Every variable that is declared is used at once (`x := e; _ = x`).
 */
import { expression, index, value, variable } from './expression.mjs';
import {
  comparable,
  ints,
  literal,
  same,
  showable,
  text,
  theAny,
  theBool,
  theInt,
  theString,
  under,
} from './types.mjs';

/** @typedef {import('./section.mjs').Section} Section */
/** @typedef {import('./types.mjs').Type} Type */

export function statements(/** @type {Section} */ s, /** @type {number} */ n) {
  let lines = '';
  for (let i = 0; i < n; i++) lines += statement(s);
  return lines;
}

/** @returns {string} */
function statement(/** @type {Section} */ s) {
  const simple = [
    declaration,
    declaration,
    declaration,
    assignment,
    assignment,
    assignment,
    print,
    print,
    operation,
    operation,
    several,
  ];
  if (s.parks) simple.push(channel);
  if (s.nesting > 3) return s.random.pick(simple)(s);
  return s.random.pick(s.random.oneIn(3) ? compound : simple)(s);
}

const block = (/** @type {Section} */ s, most = 2) => s.body(s.random.between(1, most));

/** @type {((s: Section) => string)[]} */
const compound = [
  ifStatement,
  ifStatement,
  forStatement,
  forStatement,
  rangeStatement,
  rangeStatement,
  switchStatement,
  typeSwitch,
  guarded,
  closure,
  labelled,
  gotoStatement,
  inner,
  commaOk,
  constants,
  iterator,
];

function declaration(/** @type {Section} */ s) {
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

/** An expression that has its type by itself. */
function typed(/** @type {Section} */ s, /** @type {Type} */ type) {
  return type.kind === 'func' || type.kind === 'pointer'
    ? expression(s, type)
    : `${/^[*<]|^func/.test(text(type)) ? `(${text(type)})` : text(type)}(${expression(s, type)})`;
}

function assignment(/** @type {Section} */ s) {
  const place = s.place();
  if (place === undefined) return print(s);
  const t = under(place.type);
  const { random } = s;
  if (t.kind === 'int' && random.oneIn(2)) {
    if (random.oneIn(3)) return `\t${place.text}${random.pick(['++', '--'])}\n`;
    if (random.oneIn(4))
      return `\t${place.text} ${random.pick(['<<=', '>>='])} ${literal(random, ints[5]).length > 3 ? 3 : random.below(70)}\n`;
    if (random.oneIn(4)) return `\t${place.text} ${random.pick(['/=', '%='])} ${variable(s, place.type)}\n`;
    return `\t${place.text} ${random.pick(['+=', '-=', '*=', '|=', '&=', '^=', '&^='])} ${expression(s, place.type)}\n`;
  }
  if (t.kind === 'float' && random.oneIn(3))
    return `\t${place.text} ${random.pick(['+=', '-=', '*=', '/='])} ${variable(s, place.type)}\n`;
  if (t.kind === 'string' && random.oneIn(3))
    return `\tif len(${place.text}) < 40 {\n\t\t${place.text} += ${expression(s, place.type)}\n\t}\n`;
  if (t.kind === 'slice' && random.oneIn(3))
    return `\tif len(${place.text}) < 20 {\n\t\t${place.text} = append(${place.text}, ${expression(s, t.elem)})\n\t}\n`;
  return `\t${place.text} = ${expression(s, place.type)}\n`;
}

/** Several at once. */
function several(/** @type {Section} */ s) {
  const { random } = s;
  const [a, b] = [s.place(), s.place()];
  if (a === undefined || b === undefined) return declaration(s);
  if (random.oneIn(3)) {
    const c = s.place(a.type);
    if (c !== undefined && !same(a.type, theAny)) return `\t${a.text}, ${c.text} = ${c.text}, ${a.text}\n`;
  }
  if (random.oneIn(3)) {
    const [x, y] = [s.fresh(), s.fresh()];
    const line = `\t${x}, ${y} := ${typed(s, a.type)}, ${typed(s, b.type)}; _, _ = ${x}, ${y}\n`;
    s.declare(x, a.type);
    s.declare(y, b.type);
    return line;
  }
  // Where the second value panics, Go's compiler may have assigned the first, which the language does not say.
  return `\t${a.text}, ${b.text} = ${expression(s, a.type)}, ${expression(s, b.type, 0)}\n`;
}

function print(/** @type {Section} */ s) {
  const shown = s.visible((v) => s.canShow(v.type) && showable(v.type));
  const label = s.fresh('@');
  const values = Array.from({ length: s.random.between(1, 3) }, () =>
    shown.length > 0 && !s.random.oneIn(3)
      ? s.random.pick(shown).name
      : expression(s, s.random.pick(s.types.filter((t) => s.canShow(t) && showable(t)))),
  );
  if (s.random.oneIn(6))
    return `\tfmt.Printf("${label} ${values.map(() => s.random.pick(['%v', '%+v', '%#v', '%T', '%d', '%x', '%s', '%q'])).join(' ')}\\n", ${values.join(', ')})\n`;
  return `\tfmt.Println("${label}", ${values.join(', ')})\n`;
}

/** Builtins and methods that are statements. */
function operation(/** @type {Section} */ s) {
  const { random } = s;
  /** @type {(() => string)[]} */
  const choices = [() => `\t${s.quietStatement()}\n`];
  for (const v of s.visible((v) => v.type.kind === 'slice').slice(-3)) {
    choices.push(
      () => `\tfmt.Println("${s.fresh('@')}", copy(${v.name}, ${expression(s, v.type, 1)}))\n`,
      () => `\tclear(${v.name})\n`,
      () => `\t${v.name} = ${v.name}[${index(s)}:]\n`.replace(/^.*$/s, (line) => (v.assignable ? line : '')),
    );
  }
  for (const v of s.visible((v) => v.type.kind === 'map').slice(-3)) {
    const t = /** @type {import('./types.mjs').MapType} */ (v.type);
    choices.push(
      () => `\tdelete(${v.name}, ${expression(s, t.key, 1)})\n`,
      () => `\tif ${v.name} == nil {\n\t\tfmt.Println("${s.fresh('@')} nil")\n\t}\n`,
    );
  }
  for (const v of s.visible((v) => v.type.kind === 'pointer').slice(-3)) {
    const t = /** @type {import('./types.mjs').Pointer} */ (v.type);
    choices.push(
      () => `\t*${v.name} = ${expression(s, t.elem, 1)}\n`,
      () => `\tfmt.Println("${s.fresh('@')}", ${v.name} == nil)\n`,
    );
    if (t.elem.kind === 'struct')
      choices.push(() => `\tfmt.Println("${s.fresh('@')}", ${v.name}.Bump(${expression(s, theInt, 1)}))\n`);
  }
  for (const v of s.visible((v) => v.type.kind === 'struct' && v.addressable).slice(-3)) {
    const f = s.fresh('m');
    choices.push(
      () => `\t${v.name}.Bump(${expression(s, theInt, 1)})\n`,
      () => `\tdefer ${v.name}.Bump(${expression(s, theInt, 1)})\n`,
      () => `\t${f} := ${v.name}.Bump\n\tfmt.Println("${s.fresh('@')}", ${f}(2), ${v.name}.Sum())\n`,
      () =>
        `\t${f} := ${v.name}.Sum; ${v.name}.Bump(3)\n\tfmt.Println("${s.fresh('@')}", ${f}(), (*${text(v.type)}).Bump(&${v.name}, 1), ${text(v.type)}.Sum(${v.name}))\n`,
    );
  }
  for (const v of s.visible((v) => v.type.kind === 'func').slice(-3)) {
    const t = /** @type {import('./types.mjs').Func} */ (v.type);
    const call = () => `${v.name}(${t.params.map((p) => expression(s, p, 1)).join(', ')})`;
    choices.push(() =>
      s.canShow(t.result) && showable(t.result)
        ? `\tfmt.Println("${s.fresh('@')}", ${call()})\n`
        : `\t${call()}\n`,
    );
  }
  if (s.loops === 0)
    choices.push(() => `\tdefer fmt.Println("${s.fresh('@')} deferred", ${expression(s, theInt, 1)})\n`);
  return random.pick(choices)();
}

/** Sending, and the forms of receiving. */
function channel(/** @type {Section} */ s) {
  const { random } = s;
  const name = s.fresh();
  return random.pick([
    () => `\tout <- ${expression(s, theInt)}\n`,
    () => `\tif ${name}, ok := <-src; ok {\n\t\tfmt.Println("${s.fresh('@')}", ${name})\n\t}\n`,
    () =>
      `\tselect {\n\tcase ${name} := <-src:\n\t\tfmt.Println("${s.fresh('@')}", ${name})\n${block(s)}\t}\n`,
    () =>
      `\tselect {\n\tcase out <- ${expression(s, theInt)}:\n${block(s)}\tcase <-(chan int)(nil):\n\t\tpanic("never")\n\t}\n`,
    () => `\truntime.Gosched()\n`,
    () =>
      `\tfor ${name} := range src {\n\t\ttick§()\n\t\tif ${name}%3 == ${random.below(3)} {\n\t\t\tbreak\n\t\t}\n${s.scoped(() => (s.declare(name, theInt), block(s, 2)))}\t}\n`,
  ])();
}

function ifStatement(/** @type {Section} */ s) {
  return s.scoped(() => {
    const { random } = s;
    let init = '';
    if (random.oneIn(3)) {
      const [name, type] = [
        s.fresh(),
        random.pick(s.types.filter((t) => t.kind !== 'func' && t.kind !== 'pointer')),
      ];
      init = `${name} := (${typed(s, type)}); `;
      s.declare(name, type);
      init += '';
      const used = `\t_ = ${name}\n`;
      return `\tif ${init}(${expression(s, theBool)}) {\n${used}${block(s)}\t}${otherwise(s)}\n`;
    }
    return `\tif (${expression(s, theBool)}) {\n${block(s)}\t}${otherwise(s)}\n`;
  });
}

/** @returns {string} */
function otherwise(/** @type {Section} */ s) {
  if (s.random.oneIn(2)) return '';
  if (s.random.oneIn(3)) return ` else if (${expression(s, theBool)}) {\n${block(s)}\t}${otherwise(s)}`;
  return ` else {\n${block(s)}\t}`;
}

/** The body of a loop: it ticks, and may end its turn or the loop. */
function loopBody(/** @type {Section} */ s) {
  s.loops++;
  let body = `\t\ttick§()\n${block(s)}`;
  if (s.random.oneIn(3))
    body += `\tif (${expression(s, theBool)}) {\n\t\t${s.random.pick(['break', 'continue'])}\n\t}\n${block(s, 2)}`;
  s.loops--;
  return body;
}

function forStatement(/** @type {Section} */ s) {
  return s.scoped(() => {
    const { random } = s;
    const i = s.fresh('i');
    const most = random.between(1, 5);
    const type = random.oneIn(3) ? random.pick(ints) : theInt;
    const header = random.pick([
      () => `${i} := ${text(type)}(0); ${i} < ${most}; ${i}++`,
      () => `${i} := ${text(type)}(${most}); ${i} > 0; ${i}--`,
      () => `${i} := ${text(type)}(1); ${i} < ${most * 8}; ${i} *= 2`,
    ])();
    s.declare(i, type, random.oneIn(5));
    let keep = '';
    if (random.oneIn(4)) {
      // A closure that sees this turn's variable.
      const f = s.fresh('fs');
      keep = f;
    }
    const body = loopBody(s);
    if (keep === '') return `\tfor ${header} {\n${body}\t}\n`;
    return `\tvar ${keep} []func() ${text(type)}\n\tfor ${header} {\n\t${keep} = append(${keep}, func() ${text(type)} { ${i}++; return ${i} })\n${body}\t}\n\tfor _, f := range ${keep} {\n\t\tfmt.Println("${s.fresh('@')}", f(), f())\n\t}\n`;
  });
}

function rangeStatement(/** @type {Section} */ s) {
  return s.scoped(() => {
    const { random } = s;
    const [k, v] = [s.fresh('k'), s.fresh('v')];
    const over = random.below(5);
    if (over === 0) {
      const type = random.oneIn(3) ? random.pick(ints) : theInt;
      const n = random.oneIn(3) ? `(${variable(s, type)} & 3)` : `${text(type)}(${random.below(5)})`;
      s.declare(k, type);
      return `\tfor ${k} := range ${n} {\n\t_ = ${k}\n${loopBody(s)}\t}\n`;
    }
    if (over === 1) {
      const e = expression(s, theString);
      s.declare(k, theInt);
      s.declare(v, ints[3]);
      return `\tfor ${k}, ${v} := range (${e}) {\n\t_, _ = ${k}, ${v}\n${loopBody(s)}\t}\n`;
    }
    const lists = s.types.filter((t) => t.kind === 'slice' || t.kind === 'array');
    if (lists.length === 0) return print(s);
    const type = /** @type {import('./types.mjs').Slice} */ (random.pick(lists));
    const form = random.below(4);
    const e = expression(s, type);
    if (form === 0) {
      s.declare(k, theInt);
      return `\tfor ${k} := range (${e}) {\n\t_ = ${k}\n${loopBody(s)}\t}\n`;
    }
    s.declare(k, theInt);
    s.declare(v, type.elem);
    return `\tfor ${k}, ${v} := range (${e}) {\n\t_, _ = ${k}, ${v}\n${loopBody(s)}\t}\n`;
  });
}

function switchStatement(/** @type {Section} */ s) {
  return s.scoped(() => {
    const { random } = s;
    const type = random.pick(
      s.types.filter((t) => comparable(t) && t.kind !== 'interface' && t.kind !== 'pointer'),
    );
    const tagless = random.oneIn(3);
    const cases = random.between(1, 4);
    const seen = new Set();
    let text = `\tswitch ${tagless ? '' : `(${variable(s, type)}) `}{\n`;
    const fallsAt = random.below(cases + 2);
    const defaultAt = random.below(cases + 1);
    for (let i = 0; i < cases; i++) {
      const values = tagless
        ? [variable(s, theBool)]
        : Array.from({ length: random.between(1, 2) }, () =>
            random.oneIn(2) && 'name' in under(type) && under(type).kind !== 'struct'
              ? literal(random, type)
              : variable(s, type),
          ).filter((v) => !seen.has(numeric(v)) && seen.add(numeric(v)));
      if (values.length === 0) continue;
      if (i === defaultAt) text += `\tdefault:\n${block(s)}`;
      text += `\tcase ${values.map((v) => `(${v})`).join(', ')}:\n${block(s)}${i === fallsAt && i < cases - 1 ? '' : random.oneIn(6) ? `\tif (${expression(s, theBool)}) {\n\t\tbreak\n\t}\n${block(s, 1)}` : ''}`;
    }
    return `${text}\t}\n`;
  });
}

const numeric = (/** @type {string} */ literal) =>
  /^-?(0x[\da-f]+|\d+)$/.test(literal)
    ? String(literal[0] === '-' ? -BigInt(literal.slice(1)) : BigInt(literal))
    : literal.replace('\\u00e9', 'é');

function typeSwitch(/** @type {Section} */ s) {
  return s.scoped(() => {
    const { random } = s;
    const holders = s.visible((v) => v.type.kind === 'any' || v.type.kind === 'interface');
    if (holders.length === 0) return declaration(s);
    const holder = random.pick(holders);
    const x = s.fresh('t');
    let all = `\tswitch ${x} := ${holder.name}.(type) {\n`;
    const seen = new Set();
    const types =
      holder.type.kind === 'any'
        ? s.types.filter((t) => showable(t) && t.kind !== 'any')
        : s.structs.flatMap((t) => [t, /** @type {Type} */ ({ kind: 'pointer', elem: t })]);
    for (let i = random.between(1, 4); i > 0; i--) {
      const type = random.pick(types);
      if (seen.has(text(type))) continue;
      seen.add(text(type));
      all += `\tcase ${text(type)}:\n\t_ = ${x}\n${s.scoped(() => (s.declare(x, type), block(s)))}`;
    }
    if (random.oneIn(2)) all += `\tcase nil:\n\tfmt.Println("${s.fresh('@')} nil", ${x} == nil)\n`;
    if (random.oneIn(2))
      all += `\tcase interface{ Show() string }:\n\tfmt.Println("${s.fresh('@')}", ${x}.Show())\n`;
    if (random.oneIn(2)) all += `\tdefault:\n\t_ = ${x}\n${block(s)}`;
    return `${all}\t}\n`;
  });
}

/** A function literal that is called at once, with deferred calls and recover. */
function guarded(/** @type {Section} */ s) {
  const { loops, result } = s;
  s.loops = 0;
  s.result = undefined;
  const [r, label] = [s.fresh('r'), s.fresh('@')];
  const deferred = s.random.oneIn(2) ? `\tdefer func() {\n${block(s, 2)}\t}()\n` : '';
  const again = s.random.oneIn(4) ? `\t\tpanic(fmt.Sprint("again ", ${r}))\n` : '';
  const inside = again === '' ? '' : `\tdefer func() { fmt.Println("${s.fresh('@')}", recover()) }()\n`;
  const raise = s.random.oneIn(3)
    ? `\tif (${expression(s, theBool)}) {\n\t\tpanic(${s.random.oneIn(2) ? `fmt.Sprint(${expression(s, theInt, 1)})` : 'fmt.Errorf("err %d", 7)'})\n\t}\n`
    : '';
  const all = `\tfunc() {\n${inside}\tdefer func() {\n\t\tif ${r} := recover(); ${r} != nil {\n\t\t\tfmt.Println("${label}", ${r})\n${again}\t\t}\n\t}()\n${deferred}${block(s)}${raise}${block(s, 2)}\t}()\n`;
  s.loops = loops;
  s.result = result;
  return all;
}

function closure(/** @type {Section} */ s) {
  const { random, loops, result } = s;
  const f = s.fresh('c');
  const [param, out] = [s.anyType(), s.anyType()];
  s.loops = 0;
  s.result = out;
  const p = s.fresh('p');
  const body = s.scoped(() => {
    s.declare(p, param);
    return `\ttick§()\n${block(s)}\treturn ${expression(s, out)}\n`;
  });
  s.loops = loops;
  s.result = result;
  const line = `\t${f} := func(${p} ${text(param)}) ${text(out)} {\n${body}\t}; _ = ${f}\n`;
  s.declare(f, { kind: 'func', params: [param], result: out }, false);
  return random.oneIn(2) ? line : `${line}\t_ = ${f}(${expression(s, param)})\n`;
}

function labelled(/** @type {Section} */ s) {
  return s.scoped(() => {
    const { random } = s;
    const [label, i, j] = [s.fresh('L'), s.fresh('i'), s.fresh('j')];
    s.declare(i, theInt, false);
    const head = `\t${label}:\n\tfor ${i} := 0; ${i} < ${random.between(1, 4)}; ${i}++ {\n\ttick§()\n${block(s, 2)}`;
    const within = random.pick([
      () =>
        `\tfor ${j} := range 3 {\n\ttick§()\n\tif (${s.scoped(() => (s.declare(j, theInt, false), expression(s, theBool)))}) || ${j} > ${random.below(3)} {\n\t\t${random.pick(['break', 'continue'])} ${label}\n\t}\n${block(s, 2)}\t}\n`,
      () =>
        `\tswitch {\n\tcase (${expression(s, theBool)}):\n\t\t${random.pick(['break', 'continue'])} ${label}\n\tdefault:\n${block(s, 2)}\t\t_ = ${i}\n\t}\n`,
    ])();
    return `${head}${within}${within.includes(label) ? '' : `\tbreak ${label}\n`}\t}\n`;
  });
}

function gotoStatement(/** @type {Section} */ s) {
  const [label, n] = [s.fresh('G'), s.fresh('n')];
  s.declare(n, theInt, false);
  return `\t${n} := 0\n\t${label}:\n\t${n}++\n\ttick§()\n\t{\n${block(s)}\t}\n\tif ${n} < ${s.random.between(1, 3)} {\n\t\tgoto ${label}\n\t}\n`;
}

function inner(/** @type {Section} */ s) {
  return s.scoped(() => {
    const outer = s.visible((v) => v.name[0] === 'x');
    if (outer.length === 0) return `\t{\n${block(s)}\t}\n`;
    // The same name again, perhaps with another type.
    const { name } = s.random.pick(outer);
    const type = s.anyType();
    const e = typed(s, type);
    for (const scope of s.scopes)
      for (let i = scope.length; i-- > 0; )
        if (scope[i].name === name)
          return s.random.oneIn(2) ? `\t{\n${block(s)}\t}\n` : shadowed(s, scope, i, name, type, e);
    return '';
  });
}

function shadowed(
  /** @type {Section} */ s,
  /** @type {import('./section.mjs').Variable[]} */ scope,
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

function commaOk(/** @type {Section} */ s) {
  return s.scoped(() => {
    const { random } = s;
    const [x, ok] = [s.fresh(), s.fresh('ok')];
    const maps = s.visible((v) => v.type.kind === 'map');
    if (maps.length > 0 && random.oneIn(2)) {
      const m = random.pick(maps);
      const t = /** @type {import('./types.mjs').MapType} */ (m.type);
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

function constants(/** @type {Section} */ s) {
  const { random } = s;
  const names = [s.fresh('C'), s.fresh('C'), s.fresh('C')];
  const type = random.pick(ints);
  const e = random.pick(['iota', 'iota * 3', '1 << iota', '10 - iota', 'iota + 5', '1 << (iota * 2)']);
  for (const name of names)
    s.scopes[s.scopes.length - 1].push({
      name,
      type: { kind: 'int', name: `${type.name}`, bits: 0, signed: false },
      assignable: false,
      addressable: false,
    });
  // Constants are no operands of ours: `C + 200` may overflow. They are printed only.
  s.scopes[s.scopes.length - 1].length -= names.length;
  return `\tconst (\n\t\t${names[0]} ${type.name} = ${e}\n\t\t${names[1]}\n\t\t${names[2]}\n\t)\n\tfmt.Println("${s.fresh('@')}", ${names.join(', ')}, ${names[1]} + ${variable(s, type)})\n`;
}

/** Ranging over a function. */
function iterator(/** @type {Section} */ s) {
  return s.scoped(() => {
    const { random } = s;
    const [seq, k] = [s.fresh('seq'), s.fresh('k')];
    const type = s.anyType();
    const yields = Array.from(
      { length: random.between(1, 3) },
      () => `\t\tif !yield(${expression(s, type, 1)}) {\n\t\t\treturn\n\t\t}\n`,
    ).join('');
    const cleanup = random.oneIn(3) ? `\t\tdefer fmt.Println("${s.fresh('@')} done")\n` : '';
    s.declare(k, type);
    s.loops++;
    let body = `\ttick§()\n\t_ = ${k}\n${block(s)}`;
    if (random.oneIn(2))
      body += `\tif (${expression(s, theBool)}) {\n\t\t${s.result !== undefined && random.oneIn(2) ? `return ${value(s, s.result, 0)}` : random.pick(['break', 'continue'])}\n\t}\n`;
    s.loops--;
    return `\t${seq} := func(yield func(${text(type)}) bool) {\n${cleanup}${yields}\t}\n\tfor ${k} := range ${seq} {\n${body}\t}\n`;
  });
}
