/**
 * The declarations of a facade: what TypeScript knows of a Go package, with its doc comments, and the map that leads from each name to the
 * .go line that declares it.
 */
import type * as ast from '../../grammar/ast.ts';
import type { FileSet } from '../../grammar/source.ts';
import type { Func, GoObject } from '../1-check/objects.ts';
import type { CheckedPackage } from '../1-check/package.ts';
import { type Named, type Signature, type Type, underlying } from '../1-check/types.ts';
import { allMethods } from '../1-check/typeset.ts';
import { member, objectName } from '../3-lower/names.ts';
import { quote } from '../3-lower/types.ts';
import { neverNil } from './facade-nil.ts';
import { exportedFields, isError, namedStruct, type Surface, takesContext } from './facade-surface.ts';
import { MapBuilder, type SourceMap } from './source-map.ts';

/** Whether values go into Go or come out of it: functions given may be async or not, those that come out always are. */
type Way = 'in' | 'out';

export function facadeTypes(
  p: CheckedPackage,
  seen: Surface,
  parks: (f: Func) => boolean,
  fset: FileSet,
  facadeOf: (path: string) => string,
): { types: string; typesMap: SourceMap } {
  const writer = new TypesWriter(p, seen, parks, fset, facadeOf);
  writer.run();
  return { types: writer.text, typesMap: writer.maps.finish() };
}

class TypesWriter {
  text = '';
  readonly maps: MapBuilder;
  private readonly p: CheckedPackage;
  private readonly seen: Surface;
  private readonly parks: (f: Func) => boolean;
  private readonly facadeOf: (path: string) => string;
  private readonly docs = new Map<GoObject, readonly ast.Comment[]>();
  private line = 0;

  constructor(
    p: CheckedPackage,
    seen: Surface,
    parks: (f: Func) => boolean,
    fset: FileSet,
    facadeOf: (path: string) => string,
  ) {
    this.p = p;
    this.seen = seen;
    this.parks = parks;
    this.facadeOf = facadeOf;
    this.maps = new MapBuilder(fset);
    for (const file of p.files) for (const d of file.decls) this.collectDocs(d);
  }

  private collectDocs(d: ast.Decl): void {
    const note = (name: ast.Ident, doc: readonly ast.Comment[]): void => {
      const obj = this.p.info.defs.get(name);
      if (obj !== undefined) this.docs.set(obj, doc);
    };
    if (d.kind === 'FuncDecl') note(d.name, d.doc);
    else if (d.kind === 'GenDecl')
      for (const s of d.specs) {
        if (s.kind === 'ImportSpec') continue;
        const doc = s.doc.length > 0 ? s.doc : d.doc;
        if (s.kind === 'TypeSpec') {
          note(s.name, doc);
          if (s.type.kind === 'StructType')
            for (const f of s.type.fields.list) for (const name of f.names) note(name, f.doc);
        } else for (const name of s.names) note(name, doc);
      }
  }

  run(): void {
    const { constants, functions, classes, values, others, left } = this.seen;
    this.write('export {};');
    for (const c of constants) {
      const wide = c.value?.kind === 'int' && BigInt.asIntN(53, c.value.value) !== c.value.value;
      this.declare(c, 'export const ', objectName(c), `: ${wide ? 'bigint' : this.type(c.type, 'out')};`);
    }
    for (const f of functions) this.declare(f, 'export function ', objectName(f), `${this.signature(f)};`);
    for (const t of others) this.other(t);
    for (const t of values) this.value(t);
    for (const [t, methods] of classes) this.class(t, methods);
    for (const [obj, reason] of left)
      if (obj.pkg === this.p.pkg) this.write(`// ${obj.name} is for Go only: ${reason}.`);
  }

  private write(text: string): void {
    this.text += `${text}\n`;
    this.line += text.split('\n').length;
  }

  /** `indent` + before + name + after, with the doc comment above. */
  private declare(obj: GoObject, before: string, name: string, after: string, indent = ''): void {
    const doc = docText(this.docs.get(obj) ?? [], indent);
    if (doc !== '') this.write(doc);
    const column = indent.length + before.length;
    this.maps.add(this.line, column, obj.pos);
    this.write(indent + before + name + after);
  }

  private other(t: Named): void {
    const name = objectName(t.obj);
    const u = underlying(t);
    if (u.kind !== 'Interface') {
      this.declare(t.obj, 'export type ', name, ` = ${this.type(u, 'out')};`);
      return;
    }
    const methods = allMethods(u).filter((f) => f.exported);
    if (methods.length === 0) {
      this.declare(t.obj, 'export type ', name, ' = unknown;');
      return;
    }
    this.declare(t.obj, 'export interface ', name, ' {');
    for (const f of methods) {
      const { params, result } = this.parts(f.type);
      const promise = `${this.global('Promise')}<${result}>`;
      this.declare(
        f,
        '',
        member(f.name),
        `(${params}): ${result === 'never' ? promise : `${result} | ${promise}`};`,
        '  ',
      );
    }
    this.write('}');
  }

  private value(t: Named): void {
    this.declare(t.obj, `${exportOf(t)}interface `, this.valueName(t), ' {');
    for (const f of exportedFields(t)) this.declare(f, '', f.name, `: ${this.type(f.type, 'out')};`, '  ');
    this.write('}');
  }

  private class(t: Named, methods: readonly Func[]): void {
    const name = objectName(t.obj);
    const fields = exportedFields(t);
    this.declare(t.obj, t.obj.exported ? 'export class ' : 'declare class ', name, ' {');
    const given = fields.map((f) => `${f.name}?: ${this.type(f.type, 'in')}`).join('; ');
    this.write(
      t.obj.exported
        ? `  constructor(fields?: ${fields.length > 0 ? `{ ${given} }` : 'Record<string, never>'});`
        : '  private constructor();',
    );
    this.write('  private readonly go: never;');
    for (const f of fields) this.declare(f, '', f.name, `: ${this.type(f.type, 'out')};`, '  ');
    for (const f of methods) this.declare(f, '', member(f.name), `${this.signature(f)};`, '  ');
    this.write('}');
  }

  /** Instances of a class go by its name; then the values, which are plain objects, have one of their own. */
  private valueName(t: Named): string {
    return this.seen.classes.has(t) ? `${objectName(t.obj)}Value` : objectName(t.obj);
  }

  private signature(f: Func): string {
    const { params, result } = this.parts(f.type, neverNil(f, this.p));
    return `(${params}): ${this.parks(f) ? `${this.global('Promise')}<${result}>` : result}`;
  }

  /** Parameters as a caller in TypeScript gives them, and the result without its error. */
  private parts(s: Signature, sure: readonly number[] = []): { params: string; result: string } {
    const vars = s.params.vars.slice(takesContext(s) ? 1 : 0);
    const names = vars.map((v, i) => (v.name === '' || v.name === '_' ? `p${i}` : parameterName(v.name)));
    const params = vars.map((v, i) => {
      const rest = s.variadic && i === vars.length - 1;
      const type = rest
        ? `${parenthesised(this.type((underlying(v.type) as { element: Type }).element, 'in'))}[]`
        : this.type(v.type, 'in');
      return `${rest ? '...' : ''}${names[i]}: ${type}`;
    });
    if (takesContext(s)) {
      const signal = this.free('signal', names);
      const type = this.global('AbortSignal');
      if (s.variadic) params.unshift(`${signal}: ${type} | null | undefined`);
      else params.push(`${signal}?: ${type} | null`);
    }
    return { params: params.join(', '), result: this.result(s, 'out', sure) };
  }

  private free(wanted: string, names: readonly string[]): string {
    return names.includes(wanted) ? this.free(`${wanted}$`, names) : wanted;
  }

  private result(s: Signature, way: Way, sure: readonly number[] = []): string {
    const vars = s.results.vars;
    const values = isError(vars.at(-1)?.type) ? vars.slice(0, -1) : vars;
    if (values.length === 0) return 'void';
    const types = values.map((v, i) => {
      const type = this.type(v.type, way);
      return sure.includes(i) ? type.replace(/ \| null$/, '') : type;
    });
    return types.length === 1 ? types[0] : `[${types.join(', ')}]`;
  }

  private type(t: Type, way: Way): string {
    if (t.kind === 'Named') {
      if (t.obj.pkg === undefined)
        return t.obj.name === 'error' ? `${this.global('Error')} | null` : 'unknown';
      const struct = namedStruct(t);
      if (struct !== undefined) return t.obj.pkg === this.p.pkg ? this.valueName(t) : this.inline(t, way);
      const known = this.seen.others.includes(t) && underlying(t).kind !== 'Signature';
      if (known)
        return underlying(t).kind === 'Interface' ? `${objectName(t.obj)} | null` : objectName(t.obj);
    }
    const u = underlying(t);
    switch (u.kind) {
      case 'Basic':
        if (/bool/.test(u.basic)) return 'boolean';
        if (/string/.test(u.basic)) return 'string';
        return u.basic === 'int64' || u.basic === 'uint64' ? 'bigint' : 'number';
      case 'Slice': {
        const bytes = underlying(u.element);
        if (bytes.kind === 'Basic' && bytes.basic === 'uint8')
          return way === 'in' ? `${this.global('Uint8Array')} | number[]` : this.global('Uint8Array');
        return list(this.type(u.element, way), way);
      }
      case 'Array':
        return list(this.type(u.element, way), way);
      case 'Map':
        return `${this.global(way === 'in' ? 'ReadonlyMap' : 'Map')}<${this.type(u.key, way)}, ${this.type(u.element, way)}>`;
      case 'Pointer':
        return `${this.pointee(u.element as Named)} | null`;
      case 'Chan':
        return `${imported('gots/runtime/library')}.Chan<${this.type(u.element, 'out')}> | null`;
      case 'Signature':
        return `(${this.func(u, way)}) | null`;
      case 'Struct':
        return 'Record<string, never>';
      default:
        return 'unknown';
    }
  }

  /** A func value: of Go (then it gives a promise), or of TypeScript. */
  private func(s: Signature, way: Way): string {
    const out: Way = way === 'in' ? 'out' : 'in';
    const params = s.params.vars.map((v, i) => {
      const rest = s.variadic && i === s.params.vars.length - 1;
      const name = v.name === '' || v.name === '_' ? `p${i}` : parameterName(v.name);
      const type = rest
        ? `${parenthesised(this.type((underlying(v.type) as { element: Type }).element, out))}[]`
        : this.type(v.type, out);
      return `${rest ? '...' : ''}${name}: ${type}`;
    });
    const result = this.result(s, way);
    const promise = `${this.global('Promise')}<${result}>`;
    return `(${params.join(', ')}) => ${way === 'in' ? `${result} | ${promise}` : promise}`;
  }

  private pointee(t: Named): string {
    if (t.obj.pkg === this.p.pkg) return objectName(t.obj);
    if (t.obj.pkg?.std) return 'object';
    return `${imported(this.facadeOf(t.obj.pkg!.path))}.${objectName(t.obj)}`;
  }

  /** A struct value of another package. */
  private inline(t: Named, way: Way): string {
    const fields = exportedFields(t).filter((f) => underlying(f.type).kind !== 'Struct' || f.type !== t);
    return fields.length === 0
      ? 'object'
      : `{ ${fields.map((f) => `${f.name}: ${this.type(f.type, way)}`).join('; ')} }`;
  }

  /** A global type that the package may hide by a declaration of its own. */
  private global(name: string): string {
    return this.p.pkg.scope.lookup(name) === undefined ? name : `globalThis.${name}`;
  }
}

const imported = (specifier: string): string => `import(${quote(specifier)})`;

function exportOf(t: Named): string {
  return t.obj.exported ? 'export ' : '';
}

function list(element: string, way: Way): string {
  return `${way === 'in' ? 'readonly ' : ''}${parenthesised(element)}[]`;
}

function parenthesised(type: string): string {
  return /[|&]|=>|^readonly /.test(type) ? `(${type})` : type;
}

/** Words that cannot name a parameter in a declaration. */
function parameterName(name: string): string {
  return /^(?:arguments|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield)$/.test(
    name,
  )
    ? `${name}$`
    : name;
}

function docText(doc: readonly ast.Comment[], indent: string): string {
  const lines = doc
    .flatMap((c) => (c.text.startsWith('/*') ? c.text.slice(2, -2).split('\n') : [c.text.slice(2)]))
    .map((line) => line.replace(/^ /, '').trimEnd())
    .filter((line) => !/^(?:go|gots):/.test(line));
  if (lines.every((line) => line === '')) return '';
  const safe = lines.map((line) => line.replaceAll('*/', '*\u200b/'));
  if (safe.length === 1) return `${indent}/** ${safe[0]} */`;
  return [`${indent}/**`, ...safe.map((line) => `${indent} *${line && ` ${line}`}`), `${indent} */`].join(
    '\n',
  );
}
