/**
 * Go types in the emitted module: their TypeScript type, the descriptor that stands for them at run time, and their zero value.
 * Pointers, maps, channels, funcs and interfaces are written without `| null`, as Go writes them without: nil is `null!`.
 */

import type { Func } from '../1-check/objects.ts';
import type { Package } from '../1-check/package.ts';
import { type BasicName, type Named, type Signature, type Type, underlying } from '../1-check/types.ts';
import { allMethods } from '../1-check/typeset.ts';
import { typeId, typeString } from '../1-check/typestring.ts';
import { Code, js, raw, ty } from './ir.ts';
import type { Module } from './module.ts';
import { member, methodMember } from './names.ts';
import { structDescriptor } from './struct.ts';

const basicTypes: { readonly [K in BasicName]?: string } = {
  bool: 'boolean',
  string: 'string',
  'untyped bool': 'boolean',
  'untyped string': 'string',
  'untyped nil': 'null',
  complex64: '$.Complex',
  complex128: '$.Complex',
  'untyped complex': '$.Complex',
};

export const isStruct = (t: Type): boolean => underlying(t).kind === 'Struct';
export const isArray = (t: Type): boolean => underlying(t).kind === 'Array';
/** Values that Go copies and JavaScript would share. */
export const copies = (t: Type): boolean => isStruct(t) || isArray(t);
export const isInterface = (t: Type): boolean => underlying(t).kind === 'Interface';

/** The pointer's element when a pointer to it is the object itself. */
export function objectPointee(t: Type): Type | undefined {
  const u = underlying(t);
  return u.kind === 'Pointer' && copies(u.element) ? u.element : undefined;
}

export function tsType(t: Type, m: Module): string {
  switch (t.kind) {
    case 'Basic':
      return basicTypes[t.basic] ?? 'number';
    case 'Named':
      return namedType(t, m);
    case 'Array':
      return `$.Store<${tsType(t.element, m)}>`;
    case 'Slice':
      return `$.Slice<${tsType(t.element, m)}>`;
    case 'Map':
      return `$.GoMap<${tsType(t.key, m)}, ${tsType(t.element, m)}>`;
    case 'Chan':
      return `$.Chan<${tsType(t.element, m)}>`;
    case 'Pointer':
      return copies(t.element) ? tsType(t.element, m) : `$.Pointer<${tsType(t.element, m)}>`;
    case 'Struct':
      return m.anonymousStruct(t);
    case 'Signature':
      return signatureType(t, m);
    case 'Tuple':
      return `[${t.vars.map((v) => tsType(v.type, m)).join(', ')}]`;
    default:
      return 'any';
  }
}

function namedType(t: Named, m: Module): string {
  if (t.obj.pkg === undefined) return t.obj.name === 'error' ? '$.GoError' : 'any';
  return m.typeName(t);
}

/** `(a: number, b: string) => $.Parks<void>` */
export function signatureType(s: Signature, m: Module): string {
  const params = s.params.vars.map(
    (v, i) => `${v.name === '' || v.name === '_' ? `p${i}` : m.paramName(v.name)}: ${tsType(v.type, m)}`,
  );
  return `(${params.join(', ')}) => $.Parks<${resultType(s, m)}>`;
}

export function resultType(s: Signature, m: Module): string {
  const vars = s.results.vars;
  if (vars.length === 0) return 'void';
  return vars.length === 1 ? tsType(vars[0].type, m) : tsType(s.results, m);
}

/** The members of a TypeScript interface for a Go interface. */
export function interfaceMembers(t: Type, m: Module): string[] {
  const u = underlying(t);
  if (u.kind !== 'Interface') return [];
  return allMethods(u).map((f: Func) => {
    const s = f.type;
    const params = s.params.vars.map(
      (v, i) => `${v.name === '' || v.name === '_' ? `p${i}` : m.paramName(v.name)}: ${tsType(v.type, m)}`,
    );
    return `${methodMember(f)}(${params.join(', ')}): $.Parks<${resultType(s, m)}>;`;
  });
}

/** The run-time descriptor of a type. */
export function descriptor(t: Type, m: Module): Code {
  switch (t.kind) {
    case 'Basic':
      return raw(
        t.basic === 'unsafe.Pointer'
          ? '$.unsafePointer'
          : `$.${t.basic.replace('untyped ', '').replace('rune', 'int32')}`,
      );
    case 'Named': {
      if (t.obj.pkg === undefined) return raw(t.obj.name === 'error' ? '$.errorType' : '$.anyType');
      return isStruct(t) ? raw(`${m.typeName(t)}.$type`) : raw(m.typeName(t));
    }
    case 'Interface':
      return allMethods(t).length === 0 ? raw('$.anyType') : m.hoistType(t, () => compositeDescriptor(t, m));
    default:
      return m.hoistType(t, () => compositeDescriptor(t, m));
  }
}

function compositeDescriptor(t: Type, m: Module): Code {
  const d = (u: Type): Code => descriptor(u, m);
  switch (t.kind) {
    case 'Array':
      return js`$.arrayType(${String(t.length)}, ${d(t.element)})`;
    case 'Slice':
      return js`$.sliceType(${d(t.element)})`;
    case 'Map':
      return js`$.mapType(${d(t.key)}, ${d(t.element)})`;
    case 'Chan':
      return t.dir === 'both' ? js`$.chanType(${d(t.element)})` : js`$.chanType(${d(t.element)}, '${t.dir}')`;
    case 'Pointer':
      return js`$.pointerType(${d(t.element)})`;
    case 'Signature': {
      const params = t.params.vars.map((v) => d(v.type).text()).join(', ');
      const results = t.results.vars.map((v) => d(v.type).text()).join(', ');
      return raw(`$.funcType([${params}], [${results}]${t.variadic ? ', true' : ''})`);
    }
    case 'Struct':
      return structDescriptor(t, m);
    case 'Interface':
      return raw(`$.interfaceType(${methodSignatures(allMethods(t))})`);
    default:
      throw new Error(`no descriptor for ${typeString(t)}`);
  }
}

/** `{ Close: 'func() error' }` */
export function methodSignatures(methods: readonly Func[]): string {
  if (methods.length === 0) return '{}';
  return `{ ${methods.map((f) => `${methodKey(f)}: ${quote(signatureId(f))}`).join(', ')} }`;
}

/** Unexported methods belong to their package. */
export function methodKey(f: Func): string {
  return f.exported ? member(f.name) : quote(`${f.pkg?.path}.${methodMember(f)}`);
}

/** The identity of a method's signature, as the runtime's descriptors spell it. */
export function signatureId(f: Func): string {
  return runtimeId(f.type);
}

/** A type's identity, spelled as the runtime's `Type.id` is. */
export function runtimeId(t: Type): string {
  return spelled(t, true);
}

/** As %T prints it. */
export function typeTitle(t: Type): string {
  return spelled(t, false);
}

/** `full`: with import paths, and types declared in functions told apart by number. */
function spelled(t: Type, full: boolean): string {
  const inner = (u: Type): string => spelled(u, full);
  const qualifier = (pkg: Package): string => (full ? pkg.path : pkg.name);
  switch (t.kind) {
    case 'Basic':
      return t.basic;
    case 'Named':
      return t.obj.pkg === undefined
        ? t.obj.name
        : `${qualifier(t.obj.pkg)}.${t.obj.name}${argumentsOf(t)}${full && t.obj.local ? `·${t.obj.serial}` : ''}`;
    case 'Array':
      return `[${t.length}]${inner(t.element)}`;
    case 'Slice':
      return `[]${inner(t.element)}`;
    case 'Pointer':
      return `*${inner(t.element)}`;
    case 'Map':
      return `map[${inner(t.key)}]${inner(t.element)}`;
    case 'Chan': {
      const element = inner(t.element);
      const arrow = { both: 'chan ', send: 'chan<- ', recv: '<-chan ' }[t.dir];
      return arrow + (t.dir === 'both' && element.startsWith('<-') ? `(${element})` : element);
    }
    case 'Signature': {
      const last = t.params.vars.length - 1;
      const params = t.params.vars.map((v, i) =>
        t.variadic && i === last ? `...${inner((v.type as { element: Type }).element)}` : inner(v.type),
      );
      const results = t.results.vars.map((v) => inner(v.type)).join(', ');
      return `func(${params.join(', ')})${t.results.vars.length > 1 ? ` (${results})` : results && ` ${results}`}`;
    }
    case 'Struct': {
      const fields = t.fields.map((f, i) => {
        const name = f.exported ? f.name : `${qualifier(f.pkg!)}.${f.name}`;
        const tag = t.tags[i] === '' ? '' : ` ${JSON.stringify(t.tags[i])}`;
        return `${f.embedded ? '' : `${name} `}${inner(f.type)}${tag}`;
      });
      return fields.length === 0 ? 'struct {}' : `struct { ${fields.join('; ')} }`;
    }
    case 'Interface': {
      const methods = allMethods(t);
      if (methods.length === 0) return 'interface {}';
      return `interface { ${methods.map((f) => `${f.exported ? f.name : `${qualifier(f.pkg!)}.${f.name}`}${inner(f.type).slice('func'.length)}`).join('; ')} }`;
    }
    default:
      return typeId(t);
  }
}

/** Its type arguments, or those of the function that declares it. */
function argumentsOf(t: Named): string {
  const lists = [t.obj.implicit, t.typeArgs].filter((args) => args.length > 0);
  return lists.length === 0 ? '' : `[${lists.map((args) => args.map(runtimeId).join(',')).join(';')}]`;
}

export function quote(text: string): string {
  let out = "'";
  for (const c of text) {
    const code = c.codePointAt(0)!;
    if (c === "'" || c === '\\') out += `\\${c}`;
    else if (c === '\n') out += '\\n';
    else if (c === '\r') out += '\\r';
    else if (c === '\t') out += '\\t';
    else if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029)
      out += `\\u${code.toString(16).padStart(4, '0')}`;
    else if (code >= 0xd800 && code <= 0xdfff) out += `\\u${code.toString(16)}`;
    else out += c;
  }
  return `${out}'`;
}

export const nil = new Code(['null', ty('!')]);

/** A fresh zero value. */
export function zero(t: Type, m: Module): Code {
  const u = underlying(t);
  switch (u.kind) {
    case 'Basic':
      if (u.basic === 'bool' || u.basic === 'untyped bool') return raw('false');
      if (u.basic === 'string' || u.basic === 'untyped string') return raw("''");
      if (u.basic === 'complex64' || u.basic === 'complex128') return raw('$.complex(0, 0)');
      if (u.basic === 'untyped nil' || u.basic === 'unsafe.Pointer') return nil;
      return raw('0');
    case 'Struct':
      return js`new ${tsType(t, m)}()`;
    case 'Array':
      return js`${descriptor(t, m)}.zero()`;
    case 'Slice':
      return js`$.nilSlice(${descriptor(u.element, m)})`;
    default:
      return nil;
  }
}

/** A copy of a struct or array that is not a temporary. */
export function clone(code: Code, t: Type, m: Module): Code {
  if (isStruct(t)) return js`${code.at(20)}.$clone()`;
  return js`${descriptor(t, m)}.clone(${code})`;
}
