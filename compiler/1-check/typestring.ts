/**
 * Types as text: `typeString` as the Go compiler prints them in messages, `typeId` as identity (equal exactly for identical types).
 */
import { quote } from './constant-string.ts';
import type { Func, TypeName, Var } from './objects.ts';
import type { Package } from './package.ts';
import {
  aliasOf,
  type InterfaceType,
  invalidType,
  type Signature,
  type Tuple,
  type Type,
  type TypeParam,
} from './types.ts';
import { compareMethods, typeSet } from './typeset.ts';
import { universe, universeAny, universeComparable } from './universe.ts';
import { encodeUtf8 } from './utf8.ts';

/** With names of other packages than `relativeTo` qualified by package name; by quoted path where two packages share the name. */
export function typeString(t: Type, relativeTo?: Package): string {
  return new TypeWriter(relativeTo, true).type(t);
}

/** A term of a constraint: packages by their paths, as the Go compiler prints it. */
export function termString(term: { readonly tilde: boolean; readonly type: Type }): string {
  return (term.tilde ? '~' : '') + new TypeWriter(undefined, true, true).type(term.type);
}

/** Name and signature of a method, without parameter names. */
export function funcString(f: Func, relativeTo?: Package): string {
  f.resolve?.();
  return f.name + new TypeWriter(relativeTo, false).signature(f.type);
}

class TypeWriter {
  private readonly relativeTo: Package | undefined;
  private readonly paramNames: boolean;
  private readonly paths: boolean;
  private readonly seen = new Set<Type>();

  constructor(relativeTo: Package | undefined, paramNames: boolean, paths = false) {
    this.relativeTo = relativeTo;
    this.paths = paths;
    this.paramNames = paramNames;
  }

  type(t: Type): string {
    // Texts without a package are not for messages: they must not depend on how a type was written.
    const alias = this.relativeTo === undefined && !this.paths ? undefined : aliasOf(t);
    if (alias !== undefined) return this.name(alias.name);
    if (this.seen.has(t)) return `<cycle to ${t.kind}>`;
    this.seen.add(t);
    const text = this.write(t);
    this.seen.delete(t);
    return text;
  }

  private write(t: Type): string {
    switch (t.kind) {
      case 'Basic':
        return t.name;
      case 'Array':
        return `[${BigInt(t.length)}]${this.type(t.element)}`;
      case 'Slice':
        return `[]${this.type(t.element)}`;
      case 'Pointer':
        return `*${this.type(t.element)}`;
      case 'Map':
        return `map[${this.type(t.key)}]${this.type(t.element)}`;
      case 'Chan': {
        const element = this.type(t.element);
        const receives = t.element.kind === 'Chan' && t.element.dir === 'recv';
        if (t.dir === 'both') return receives ? `chan (${element})` : `chan ${element}`;
        return (t.dir === 'send' ? 'chan<- ' : '<-chan ') + element;
      }
      case 'Struct': {
        const fields = t.fields.map((f, i) => {
          const tag = t.tags[i] ? ` ${quote(t.tags[i])}` : '';
          return (f.embedded ? this.embedded(f) : `${f.name} ${this.type(f.type)}`) + tag;
        });
        return `struct{${fields.join('; ')}}`;
      }
      case 'Tuple':
        return this.tuple(t, false);
      case 'Signature':
        return `func${this.signature(t)}`;
      case 'Interface':
        return this.interface(t);
      case 'Named':
        if (t.typeArgs.length > 0)
          return `${this.name(t.obj)}[${t.typeArgs.map((a) => this.type(a)).join(', ')}]`;
        return this.name(t.obj) + (t.origin === undefined ? this.typeParams(t.typeParams) : '');
      case 'TypeParam':
        return t.obj.name + t.remark;
      case 'Union':
        return t.terms.map((term) => (term.tilde ? '~' : '') + this.type(term.type)).join(' | ');
    }
  }

  /** By the name that was written: it may be an alias. */
  private embedded(f: Var): string {
    const pointer = f.type.kind === 'Pointer';
    const type = f.type.kind === 'Pointer' ? f.type.element : f.type;
    if (type.kind === 'Basic' && type.basic === 'invalid') return this.type(type);
    const known = type.kind === 'Named' ? type.obj.name : type.kind === 'Basic' ? type.name : '';
    return known === f.name || known.endsWith(`.${f.name}`)
      ? this.type(f.type)
      : (pointer ? '*' : '') + qualifier(f.pkg, this.relativeTo) + f.name;
  }

  signature(sig: Signature): string {
    const head = this.typeParams(sig.typeParams) + this.tuple(sig.params, sig.variadic);
    const results = sig.results.vars;
    if (results.length === 0) return head;
    if (results.length === 1 && results[0].name === '') return `${head} ${this.type(results[0].type)}`;
    return `${head} ${this.tuple(sig.results, false)}`;
  }

  private tuple(tuple: Tuple, variadic: boolean): string {
    const vars = tuple.vars.map((v, i) => {
      const name = this.paramNames && v.name !== '' ? `${v.name} ` : '';
      if (!variadic || i < tuple.vars.length - 1) return name + this.type(v.type);
      return name + (v.type.kind === 'Slice' ? `...${this.type(v.type.element)}` : `${this.type(v.type)}...`);
    });
    return `(${vars.join(', ')})`;
  }

  private interface(t: InterfaceType): string {
    if (t === universeAny) return 'any';
    if (t === universeComparable.underlying) return 'interface{comparable}';
    const simple = t.methods.length === 0 && t.embeddeds.length === 1;
    if (t.implicit && simple) return this.type(t.embeddeds[0]);
    const elements = [
      ...[...t.methods].sort(compareMethods).map((m) => {
        m.resolve?.();
        return m.name + this.signature(m.type);
      }),
      ...t.embeddeds.map((e) => this.type(e)),
    ];
    return `${t.implicit ? '/* implicit */ ' : ''}interface{${elements.join('; ')}}`;
  }

  private typeParams(params: readonly TypeParam[]): string {
    if (params.length === 0) return '';
    const parts = params.map((p, i) => {
      const next = params[i + 1];
      const last = next === undefined || next.constraint !== p.constraint;
      return this.type(p) + (last ? ` ${this.type(p.constraint ?? invalidType)}` : '');
    });
    return `[${parts.join(', ')}]`;
  }

  private name(obj: TypeName): string {
    if (this.paths && obj.pkg !== undefined) return `${obj.pkg.path}.${obj.name}`;
    return qualifier(obj.pkg, this.relativeTo) + obj.name;
  }
}

/** `pkg.` as messages write it seen from another package; '' for the universe and the package itself. */
export function qualifier(pkg: Package | undefined, relativeTo: Package | undefined): string {
  if (pkg === undefined || pkg === relativeTo) return '';
  if (relativeTo !== undefined && ambiguous(pkg, relativeTo, new Set()))
    return `${quote(encodeUtf8(pkg.path))}.`;
  return `${pkg.name}.`;
}

/** Whether another package reachable from `from` has pkg's name. */
function ambiguous(pkg: Package, from: Package, seen: Set<Package>): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return (
    (from.name === pkg.name && from.path !== pkg.path) || from.imports.some((p) => ambiguous(pkg, p, seen))
  );
}

/** Local types of one name are told apart by where they are declared. */
function typeNameId(obj: TypeName): string {
  const local = obj.parent !== undefined && obj.parent !== universe && obj.pkg?.scope !== obj.parent;
  const within = obj.implicit.length > 0 ? `(${obj.implicit.map(typeId).join(',')})` : '';
  return `${obj.pkg === undefined ? '' : `${obj.pkg.path}.`}${obj.name}${local ? `@${obj.pos}${within}` : ''}`;
}

/** Equal exactly for identical types; package paths in full. Not meant for reading. */
export function typeId(t: Type): string {
  return id(t, [], true);
}

/** Equal exactly for types that are identical but for tags. */
export function typeIdIgnoreTags(t: Type): string {
  return id(t, [], false);
}

function id(t: Type, params: readonly TypeParam[], tags: boolean): string {
  const inner = (u: Type) => id(u, params, tags);
  switch (t.kind) {
    case 'Basic':
      return t.basic;
    case 'Array':
      return `[${BigInt(t.length)}]${inner(t.element)}`;
    case 'Slice':
      return `[]${inner(t.element)}`;
    case 'Pointer':
      return `*${inner(t.element)}`;
    case 'Map':
      return `map[${inner(t.key)}]${inner(t.element)}`;
    case 'Chan':
      return `${{ both: 'chan', send: 'chan<-', recv: '<-chan' }[t.dir]}(${inner(t.element)})`;
    case 'Struct': {
      const fields = t.fields.map((f, i) => {
        const owner = f.exported || f.pkg === undefined ? '' : `${f.pkg.path}.`;
        return `${f.embedded ? '!' : ''}${owner}${f.name} ${inner(f.type)}${tags && t.tags[i] ? quote(t.tags[i]) : ''}`;
      });
      return `struct{${fields.join(';')}}`;
    }
    case 'Tuple':
      return `(${t.vars.map((v) => inner(v.type)).join(',')})`;
    case 'Signature': {
      const scope = [...params, ...t.typeParams];
      const generic = t.typeParams
        .map((p) => (p.constraint === undefined ? '' : id(p.constraint, scope, tags)))
        .join(',');
      const head = t.typeParams.length > 0 ? `[${generic}]` : '';
      return `func${head}${id(t.params, scope, tags)}${t.variadic ? '...' : ''}${id(t.results, scope, tags)}`;
    }
    case 'Interface': {
      const set = typeSet(t);
      const methods = set.methods.map((m) => {
        m.resolve?.();
        return `${m.exported || m.pkg === undefined ? '' : `${m.pkg.path}.`}${m.name}${inner(m.type)}`;
      });
      const terms = set.terms?.map((term) => (term.tilde ? '~' : '') + inner(term.type)).sort();
      return `interface{${[...methods, ...(set.comparable ? ['comparable'] : []), ...(terms === undefined ? [] : [terms.join('|')])].join(';')}}`;
    }
    case 'Named':
      return (
        typeNameId((t.origin ?? t).obj) +
        (t.typeArgs.length > 0 ? `[${t.typeArgs.map(inner).join(',')}]` : '')
      );
    case 'TypeParam': {
      const index = params.lastIndexOf(t);
      return index >= 0 ? `$${index}` : `${t.obj.name}@${t.obj.pos}`;
    }
    case 'Union':
      return t.terms
        .map((term) => (term.tilde ? '~' : '') + inner(term.type))
        .sort()
        .join('|');
  }
}
