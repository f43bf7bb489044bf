/**
 * Struct types as classes: fields, a constructor that takes them in order (zero by default), copy, assignment in place, equality,
 * and one-line methods that forward to the module's functions, so that instances can be used through interfaces and from TypeScript.
 */

import { type Method, methodSet } from '../1-check/lookup.ts';
import { comparableType } from '../1-check/predicates.ts';
import { type Named, PointerType, type StructType, type Type, underlying } from '../1-check/types.ts';
import { typeIdIgnoreTags } from '../1-check/typestring.ts';
import { isInterfaceMethod } from '../2-suspend/callee.ts';
import { equality, fieldProperty, receiverAt, walkPath } from './expression.ts';
import { type Code, js, line, list, type Part, prec, pure, raw, type Stmt, ty } from './ir.ts';
import type { Module } from './module.ts';
import { identifier, methodMember } from './names.ts';
import {
  clone,
  copies,
  descriptor,
  isStruct,
  methodKey,
  quote,
  resultType,
  signatureId,
  tsType,
  typeTitle,
  zero,
} from './types.ts';

export function lowerStruct(name: string, t: StructType, named: Named | undefined, m: Module): Stmt[] {
  const fields = t.fields.map((f, i) => ({
    property: fieldProperty(t, i),
    type: f.type,
    ts: tsType(f.type, m),
    blank: f.name === '_',
  }));
  const params: Part[] = [];
  // A parameter must not hide a class or a package that another one's default value names.
  const param = (property: string): string => {
    const name = identifier(property);
    return m.scope.has(name) ? `${name}$` : name;
  };
  fields.forEach((f, i) => {
    params.push(i > 0 ? ', ' : '', param(f.property), ty(`: ${f.ts}`), ' = ', ...zero(f.type, m).parts);
  });
  // For TypeScript only: a field that JavaScript declares starts as undefined, and V8 then keeps its numbers boxed (measured: n-body seven times slower).
  const body: Stmt[] = fields.map((f) => line`${ty(`${f.property}: ${f.ts};`)}`);
  if (fields.length > 0) {
    const sets = fields.map((f) => line`this.${f.property} = ${param(f.property)};`);
    body.push({ kind: 'block', arms: [{ head: js`constructor(${params})`, body: sets }], tail: '' });
  }
  const copied = fields.map((f) => {
    const value = js`this.${f.property}`;
    return copies(f.type) ? clone(value, f.type, m) : value;
  });
  body.push(method(js`$clone()${ty(`: ${name}`)}`, [line`return new ${name}(${list(copied)});`]));
  const assigned = fields.map((f) => {
    if (isStruct(f.type)) return line`this.${f.property}.$set(other.${f.property});`;
    const u = underlying(f.type);
    if (u.kind === 'Array')
      return line`$.setArray(this.${f.property}, other.${f.property}, ${descriptor(u.element, m)});`;
    return line`this.${f.property} = other.${f.property};`;
  });
  const other: Part[] = fields.length > 0 ? ['other', ty(`: ${name}`)] : ['_other', ty(`: ${name}`)];
  body.push(method(js`$set(${other})${ty(': void')}`, assigned));
  if (comparableType(t).ok) {
    const tests = fields
      .filter((f) => !f.blank)
      .map((f) =>
        equality('==', js`this.${f.property}`, js`other.${f.property}`, f.type, m.moduleFn()).at(
          prec.equality,
        ),
      );
    const all: Part[] = tests.flatMap((test, i) => [...(i > 0 ? [' && '] : []), ...test.parts]);
    const used = tests.length > 0;
    body.push(
      method(js`$equals(${used ? 'other' : '_other'}${ty(`: ${name}`)})${ty(': boolean')}`, [
        line`return ${used ? all : 'true'};`,
      ]),
    );
  }
  for (const f of shownMethods(named ?? t))
    if (m.isCalledByName(f.obj)) body.push(forward(f, name, named ?? t, m));
  body.push(
    named === undefined
      ? line`static ${ty('readonly ')}$shape${ty(': string')} = ${quote(typeIdIgnoreTags(t))};`
      : line`static ${ty('readonly ')}$type${ty(`: $.Type<${name}>`)} = ${namedDescriptor(name, t, named, m)};`,
  );
  return [
    {
      kind: 'block',
      arms: [
        {
          head: raw(`${named !== undefined && !m.isLocalType(named.obj) ? 'export ' : ''}class ${name}`),
          body,
        },
      ],
      tail: '',
    },
  ];
}

function method(head: Code, body: Stmt[]): Stmt {
  return { kind: 'block', arms: [{ head, body }], tail: '' };
}

function fieldSpecs(t: StructType, m: Module): Part[] {
  const specs: Part[] = [];
  t.fields.forEach((f, i) => {
    if (i > 0) specs.push(', ');
    const property = fieldProperty(t, i);
    specs.push(`[${quote(f.name)}, `, ...descriptor(f.type, m).parts);
    if (f.embedded) specs.push(', $.embedded');
    if (t.tags[i] !== '') specs.push(`, ${quote(t.tags[i])}`);
    if (property !== f.name) specs.push(`, { property: ${quote(property)} }`);
    specs.push(']');
  });
  return specs;
}

/** Of a struct type that has no name. */
export function structDescriptor(t: StructType, m: Module): Code {
  // Unexported fields are of the package that wrote the type, which need not be this one.
  const owner = t.fields.find((f) => !f.exported)?.pkg ?? m.pkg;
  const path = owner.path === 'main' ? [] : [`, ${quote(owner.path)}`];
  return js`$.structType([${fieldSpecs(t, m)}], () => ${m.anonymousStruct(t)}${path})`;
}

function namedDescriptor(name: string, t: StructType, named: Named, m: Module): Code {
  const type = js`$.namedStruct(${quote(typeTitle(named))}, () => ${name}, () => [${fieldSpecs(t, m)}]${pathAndMethods(named, m)})`;
  return shared(named, type, m);
}

/** The descriptor as it is declared: that of an instance may stand for those of other libraries. */
export function shared(t: Named, descriptor: Code, m: Module): Code {
  if (m.checked.shared !== true) return js`${pure}${descriptor}`;
  return js`${pure}$.shared(${quote(t.place!.id)}, () => ${descriptor})`;
}

/** The last arguments of a declared type's descriptor. */
export function pathAndMethods(named: Named, m: Module): Part[] {
  const path = pathArgument(named, m);
  const methods = methodTables(named, m);
  if (methods === undefined) return path === '' ? [] : [', ', quote(path)];
  return [', ', quote(path), ', () => [', ...methods.parts, ']'];
}

/** The import path where the type's printed name does not tell it; types declared in functions get a path of their own. */
function pathArgument(named: Named, m: Module): string {
  const { path, name } = named.obj.pkg!;
  if (m.isLocalType(named.obj)) return `${path}·${named.obj.pos}`;
  return path === name ? '' : path;
}

/** Those of pointers to the type, without promoted ones that std keeps to itself and writes in TypeScript: no interface has them, and other methods may have their names. */
function shownMethods(type: Named | StructType): readonly Method[] {
  return methodSet(new PointerType(type)).filter(
    (f) => f.obj.exported || !f.obj.native || f.path.length === 0,
  );
}

/** `Start(n: number) { return Runner_Start(this, n); }`, promoted methods too. */
function forward(f: Method, className: string, type: Type, m: Module): Stmt {
  const func = f.obj;
  const names = func.type.params.vars.map((v, i) =>
    v.name === '' || v.name === '_' ? `p${i}` : identifier(v.name),
  );
  const params: Part[] = names.flatMap((n, i) => [
    i > 0 ? ', ' : '',
    n,
    ty(`: ${tsType(func.type.params.vars[i].type, m)}`),
  ]);
  const args = names.map((n) => raw(n));
  const call = callThrough(f, raw('this'), type, args, m);
  const parks = isInterfaceMethod(func) || m.suspend.parks(func);
  const result = resultType(func.type, m);
  // Whether a method of std parks is said where it is declared, which may be in a package compiled beforehand.
  const returns =
    func.pkg?.std === true && (func.place?.home ?? func.pkg) !== m.pkg
      ? ''
      : `: ${parks ? `$.Parks<${result}>` : result}`;
  return {
    kind: 'block',
    arms: [
      {
        head: js`${methodMember(func)}(${params})${ty(returns)}`,
        body: [...announcement(f, className, type, m), line`return ${call};`],
      },
    ],
    tail: '',
  };
}

/** A promoted method that may recover says what it calls: deferring the one is deferring the other. */
function announcement(f: Method, className: string, type: Type, m: Module): Stmt[] {
  const func = f.obj;
  if (f.path.length === 0 || m.isClassMethod(func) || !m.suspend.recoverers.has(func.name)) return [];
  const name = methodMember(func);
  const target = isInterfaceMethod(func)
    ? js`${walkPath(raw('this'), type, f.path).code.at(prec.primary)}.${name}`
    : m.methodFunction(func);
  return [line`$.forwarding(${className}.prototype.${name}, ${target});`];
}

/** A method of `start`, promoted or not, called on it. */
function callThrough(f: Method, start: Code, type: Type, args: readonly Code[], m: Module): Code {
  const func = f.obj;
  if (isInterfaceMethod(func) || m.isClassMethod(func)) {
    return js`${walkPath(start, type, f.path).code.at(prec.primary)}.${methodMember(func)}(${list(args)})`;
  }
  return js`${m.methodFunction(func)}(${list([receiverAt(start, type, f.path, func, m), ...args])})`;
}

/** `$.methods(T, { value methods }, { pointer methods })`, or nothing: for types whose descriptor does not say it. */
export function methodTable(type: Named | StructType, code: Code, m: Module): Stmt[] {
  const tables = methodTables(type, m);
  return tables === undefined ? [] : [line`$.methods(${code}, ${tables});`];
}

/** `{ value methods }, { pointer methods }`; undefined for a type that has none. */
export function methodTables(type: Named | StructType, m: Module): Code | undefined {
  const all = shownMethods(type).filter((f) => m.isCalledByName(f.obj));
  if (all.length === 0) return undefined;
  const values = new Set(methodSet(type).map((x) => x.obj));
  const struct = isStruct(type);
  const row = (f: Method): Part[] => {
    const own = f.path.length === 0 && !m.isClassMethod(f.obj) && !isInterfaceMethod(f.obj);
    const signature = quote(signatureId(f.obj));
    const fn = own
      ? js`[${m.methodFunction(f.obj)}, ${signature}]`
      : struct
        ? raw(signature)
        : js`[${promoted(f, type, m)}, ${signature}]`;
    return [`${methodKey(f.obj)}: `, ...fn.parts];
  };
  const rows = (list: readonly Method[]): Part[] =>
    list.flatMap((f, i) => [...(i > 0 ? [', '] : []), ...row(f)]);
  const value = all.filter((f) => values.has(f.obj));
  const pointer = all.filter((f) => !values.has(f.obj));
  const table = (list: readonly Method[]): Code => (list.length === 0 ? raw('{}') : js`{ ${rows(list)} }`);
  return js`${table(value)}${pointer.length > 0 ? [', ', ...table(pointer).parts] : []}`;
}

function promoted(f: Method, type: Type, m: Module): Code {
  const names = ['r', ...f.obj.type.params.vars.map((_, i) => `p${i}`)];
  const call = callThrough(
    f,
    raw('r'),
    type,
    names.slice(1).map((n) => raw(n)),
    m,
  );
  return js`(${names.flatMap((n, i) => [i > 0 ? ', ' : '', n, ty(': any')])}) => ${call}`;
}
