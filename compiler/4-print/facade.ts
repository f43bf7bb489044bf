/**
 * The facade of a Go package: the module that TypeScript imports. It names every export with its Go type; the conversions are the runtime's
 * (runtime/library). It is JavaScript without types: these stand in the .d.ts beside it (facade-types.ts).
 */

import type { FileSet } from '../../grammar/source.ts';
import type { Func } from '../1-check/objects.ts';
import type { CheckedPackage, Package } from '../1-check/package.ts';
import type { Named, Signature, Type } from '../1-check/types.ts';
import { allMethods } from '../1-check/typeset.ts';
import { isInterfaceMethod } from '../2-suspend/callee.ts';
import type { Suspend } from '../2-suspend/suspend.ts';
import { member, objectName } from '../3-lower/names.ts';
import { isStruct, methodSignatures, quote } from '../3-lower/types.ts';
import { type Diagnostic, diagnostic } from '../diagnostics.ts';
import { neverNil } from './facade-nil.ts';
import { surface, takesContext } from './facade-surface.ts';
import { facadeTypes } from './facade-types.ts';
import type { SourceMap } from './source-map.ts';

export interface Facade {
  /** JavaScript. */
  readonly text: string;
  /** The declarations, a .d.ts file. */
  readonly types: string;
  /** From the declarations to the .go files. */
  readonly typesMap: SourceMap;
}

export interface FacadeOptions {
  /** The specifier of a module: an import path, 'gots/…'. */
  specifier(to: string): string;
  /** The specifier of the facade of another package. */
  facade(to: string): string;
  /** The GODEBUG settings of the module, '' when they are today's. */
  readonly godebug: string;
}

export function facade(
  p: CheckedPackage,
  suspend: Suspend,
  fset: FileSet,
  options: FacadeOptions,
  report: (d: Diagnostic) => void,
): Facade {
  const seen = surface(p);
  const parks = (f: Func): boolean => mayPark(f, suspend);
  for (const f of [...seen.functions, ...[...seen.classes.values()].flat()])
    if (f.directives.includes('sync') && suspend.parks(f))
      report(diagnostic(f.pos, f.pos + f.name.length, 'MayPark', f.name, suspend.reason(f, fset) ?? ''));
  const text = new Writer(p, options, parks).write(seen);
  return { text, ...facadeTypes(p, seen, parks, fset, (to) => options.facade(to)) };
}

/** `//gots:async` pins a promise. */
function mayPark(f: Func, suspend: Suspend): boolean {
  return f.directives.includes('async') || isInterfaceMethod(f) || suspend.parks(f);
}

/** Before what a bundler drops when nothing uses it; calls among the arguments would need a mark of their own. */
const pure = '/* @__PURE__ */ ';

class Writer {
  private readonly p: CheckedPackage;
  private readonly options: FacadeOptions;
  private readonly parks: (f: Func) => boolean;
  private readonly namespaces = new Map<Package, string>();
  private usesContext = false;

  constructor(p: CheckedPackage, options: FacadeOptions, parks: (f: Func) => boolean) {
    this.p = p;
    this.options = options;
    this.parks = parks;
  }

  write({ constants, functions, classes, foreign }: ReturnType<typeof surface>): string {
    const body: string[] = [];
    for (const c of constants) {
      const name = objectName(c);
      const type =
        c.value?.kind === 'int' && BigInt.asIntN(53, c.value.value) !== c.value.value
          ? '$.int64'
          : this.type(c.type);
      body.push(`export const ${name} = ${pure}$library.constant(${quote(c.name)}, ${type}, $go.${name});`);
    }
    for (const f of functions) {
      const name = objectName(f);
      const made = `$library.exported(${quote(f.name)}, $go.${name}, ${this.func(f)})`;
      body.push(`export const ${name} = ${pure}(() => ${made})();`);
    }
    for (const [named, methods] of classes) {
      const name = objectName(named.obj);
      const rows = methods.map(
        (f) =>
          `  ${member(f.name)}: $library.method(${quote(`${named.obj.name}.${f.name}`)}, (r, ...args) => r.${member(f.name)}(...args), ${this.func(f)}),\n`,
      );
      const table = rows.length > 0 ? `{\n${rows.join('')}}` : '{}';
      const keyword = named.obj.exported ? 'export const' : 'const';
      body.push(
        `${keyword} ${name} = $library.structClass(${quote(named.obj.name)}, $go.${name}, ${table});`,
      );
    }
    const own = new Set([...foreign].map((t) => t.obj.pkg!).filter((pkg) => !pkg.std));
    const { specifier, facade: facadeOf } = this.options;
    const from = (to: string): string => quote(specifier(to));
    return [
      `import * as $ from ${from('gots/runtime')};`,
      `import * as $library from ${from('gots/runtime/library')};`,
      `import * as $go from ${from(this.p.pkg.path)};`,
      ...(this.usesContext ? [`import * as $context from ${from('context')};`] : []),
      ...[...this.namespaces].map(([pkg, name]) => `import * as ${name} from ${from(pkg.path)};`),
      ...[...own].map((pkg) => `import ${quote(facadeOf(pkg.path))};`),
      '',
      `const $package = ${pure}$library.goPackage(${this.describe()});`,
      ...body,
      '',
    ].join('\n');
  }

  /** What the runtime has to know of the package. */
  private describe(): string {
    const context = this.usesContext ? '$context' : undefined;
    const { godebug } = this.options;
    if (godebug !== '') return `$go.$inits, ${context}, ${quote(godebug)}`;
    return context === undefined ? '$go.$inits' : `$go.$inits, ${context}`;
  }

  private func(f: Func): string {
    if (takesContext(f.type)) this.usesContext = true;
    const sure = neverNil(f, this.p);
    return `${this.signature(f.type)}, ${this.parks(f)}, $package${sure.length > 0 ? `, [${sure.join(', ')}]` : ''}`;
  }

  private signature(s: Signature): string {
    const list = (vars: readonly { readonly type: Type }[]): string =>
      vars.map((v) => this.type(v.type)).join(', ');
    return `$.funcType([${list(s.params.vars)}], [${list(s.results.vars)}]${s.variadic ? ', true' : ''})`;
  }

  /** The descriptor of a type. */
  private type(t: Type): string {
    switch (t.kind) {
      case 'Basic':
        return `$.${t.basic
          .replace('untyped ', '')
          .replace('rune', 'int32')
          .replace(/^float$/, 'float64')}`;
      case 'Named':
        return this.named(t);
      case 'Array':
        return `$.arrayType(${t.length}, ${this.type(t.element)})`;
      case 'Slice':
        return `$.sliceType(${this.type(t.element)})`;
      case 'Map':
        return `$.mapType(${this.type(t.key)}, ${this.type(t.element)})`;
      case 'Chan':
        return `$.chanType(${this.type(t.element)}${t.dir === 'both' ? '' : `, '${t.dir}'`})`;
      case 'Pointer':
        return `$.pointerType(${this.type(t.element)})`;
      case 'Signature':
        return this.signature(t);
      case 'Interface':
        return allMethods(t).length === 0
          ? '$.anyType'
          : `$.interfaceType(${methodSignatures(allMethods(t))})`;
      default:
        return '$library.emptyStruct';
    }
  }

  private named(t: Named): string {
    const { pkg, name } = t.obj;
    if (pkg === undefined) return name === 'error' ? '$.errorType' : '$.anyType';
    const qualified = `${this.namespace(pkg)}.${objectName(t.obj)}`;
    return isStruct(t) ? `${qualified}.$type` : qualified;
  }

  private namespace(pkg: Package): string {
    if (pkg === this.p.pkg) return '$go';
    let name = this.namespaces.get(pkg);
    if (name === undefined) this.namespaces.set(pkg, (name = `$go${this.namespaces.size + 1}`));
    return name;
  }
}
