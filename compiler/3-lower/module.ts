/**
 * One emitted module: what a package's declarations share. Names, imports, hoisted strings and type descriptors, Frame classes, and the
 * table of functions for reports. Lowering a package is lower-package.ts; this is the context it hands around.
 */
import type * as ast from '../../grammar/ast.ts';
import type { FileSet, Pos } from '../../grammar/source.ts';
import { forEachChild } from '../../grammar/walk.ts';
import type { Func, GoObject, TypeName, Var } from '../1-check/objects.ts';
import type { CheckedPackage, Info, Package } from '../1-check/package.ts';
import { isGeneric } from '../1-check/predicates.ts';
import { type Named, type Place, type StructType, type Type, underlying } from '../1-check/types.ts';
import { typeId, typeIdIgnoreTags } from '../1-check/typestring.ts';
import { typ, universeAny, universeRune } from '../1-check/universe.ts';
import { unparen } from '../2-suspend/callee.ts';
import type { Suspend } from '../2-suspend/suspend.ts';
import { type Diagnostic, diagnostic } from '../diagnostics.ts';
import { Comments } from './comments.ts';
import { Droppable } from './droppable.ts';
import type { Fn } from './function.ts';
import { type Code, js, line, pure, pureValue, raw, type Stmt } from './ir.ts';
import { identifier, methodName, NameScope, objectName } from './names.ts';
import type { Counter } from './range.ts';
import { lowerStruct, methodTable } from './struct.ts';
import { copies, quote, runtimeId, zero } from './types.ts';

export interface Extent {
  readonly name: string;
  readonly first: Pos;
  readonly last: Pos;
}

export class Module {
  readonly checked: CheckedPackage;
  readonly info: Info;
  readonly pkg: Package;
  readonly suspend: Suspend;
  readonly fset: FileSet;
  readonly scope: NameScope;
  readonly diagnostics: Diagnostic[] = [];
  /** Import path → the name of its namespace import. */
  readonly imports = new Map<string, string>();
  /** What is declared ahead of everything: strings beyond ASCII. */
  readonly strings: Stmt[] = [];
  /** Descriptors of composite types and the classes of struct types without a name, each after those it consists of. */
  readonly types: Stmt[] = [];
  /** Types declared in functions. */
  readonly localTypes: Stmt[] = [];
  readonly frames: Stmt[] = [];
  readonly extents: Extent[] = [];
  readonly sites: Pos[] = [];
  readonly counters = new Map<Var, Counter>();
  /** Something of this package is written in TypeScript. */
  usesNatives = false;
  readonly droppable: Droppable;
  private readonly hoistedTypes = new Map<string, string>();
  private readonly hoistedStrings = new Map<string, string>();
  private readonly anonymous = new Map<string, string>();
  private readonly localNames = new Map<TypeName, string>();
  private readonly commentsOf = new Map<ast.File, Comments>();

  readonly boolType: Type = typ.bool;
  readonly intType: Type = typ.int;
  readonly runeType: Type = universeRune;
  readonly anyType: Type = universeAny;

  constructor(checked: CheckedPackage, suspend: Suspend, fset: FileSet) {
    this.checked = checked;
    this.info = checked.info;
    this.pkg = checked.pkg;
    this.suspend = suspend;
    this.fset = fset;
    this.droppable = new Droppable(checked);
    const instances = [
      ...(checked.instances?.funcs ?? []).map(({ func }) => func),
      ...(checked.instances?.types ?? []),
    ];
    this.scope = new NameScope(undefined, [
      ...[...this.pkg.scope.objects.values()].map(objectName),
      ...instances.map(({ place }) => place!.name),
    ]);
    for (const file of checked.files) this.commentsOf.set(file, new Comments(file));
  }

  // ---- names --------------------------------------------------------------------------------------------------------

  /** The namespace by which this module names another package's exports. */
  namespace(pkg: Package): string {
    let name = this.imports.get(pkg.path);
    if (name === undefined) {
      name = this.scope.declare(pkg.name);
      this.imports.set(pkg.path, name);
    }
    return name;
  }

  qualify(pkg: Package | undefined, name: string): string {
    return pkg === undefined || pkg === this.pkg ? name : `${this.namespace(pkg)}.${name}`;
  }

  objectName(obj: GoObject): string {
    if (obj.kind === 'Func' && obj.place !== undefined) return this.placed(obj.place);
    return this.qualify(obj.pkg, objectName(obj));
  }

  private placed({ home, name }: Place): string {
    return this.qualify(home, name);
  }

  typeName(t: Named): string {
    if (t.typeArgs.length > 0) return this.placed(t.place ?? this.checked.instances!.placeOf(t));
    const local = this.localNames.get(t.obj);
    return local ?? this.qualify(t.obj.pkg, objectName(t.obj));
  }

  paramName(name: string): string {
    return identifier(name);
  }

  methodFunction(f: Func): Code {
    if (f.place !== undefined) return raw(this.placed(f.place));
    const type = receiverType(f);
    const text = this.localNames.get(type.obj) ?? objectName(type.obj);
    return raw(this.qualify(f.pkg, methodName(type.obj, f, text)));
  }

  /**
   * Whether a method may be called by its name, of any type: by an interface, or from TypeScript. One that is not exported is, if some interface of its
   * package has it.
   */
  isCalledByName(f: Func): boolean {
    if (f.exported || f.pkg !== this.pkg || this.isClassMethod(f)) return true;
    this.interfaceMethods ??= methodsOfInterfaces(this.checked.files);
    return this.interfaceMethods.has(f.name);
  }

  private interfaceMethods: ReadonlySet<string> | undefined;

  /** A native method of a class that is written in TypeScript. */
  isClassMethod(f: Func): boolean {
    const type = receiverType(f);
    return f.native && underlying(type).kind === 'Struct';
  }

  // ---- package variables --------------------------------------------------------------------------------------------

  /** Exported variables of importable packages, those whose address is taken, and what bundlers may leave out of std live in a Ref. */
  isRef(v: Var): boolean {
    if (copies(v.type)) return false;
    if (v.pkg === this.pkg && this.pkg.std && this.droppable.value(v) !== undefined) return true;
    return (v.exported && v.pkg?.name !== 'main') || this.suspend.variables.of(v).addressTaken;
  }

  packageVariable(v: Var): Code {
    const name = raw(this.objectName(v));
    return this.isRef(v) ? js`${name}.v` : name;
  }

  packageRef(v: Var): Code {
    return raw(this.objectName(v));
  }

  // ---- hoisting -----------------------------------------------------------------------------------------------------

  hoistType(t: Type, make: () => Code): Code {
    const id = typeId(t);
    let name = this.hoistedTypes.get(id);
    if (name === undefined) {
      name = this.scope.declare(
        `$${runtimeId(t)
          .replace(/\[\]/g, 'slice_')
          .replace(/[^\w]+/g, '_')
          .replace(/^_|_$/g, '')
          .slice(0, 40)}`,
      );
      this.hoistedTypes.set(id, name);
      const value = make();
      this.types.push(line`const ${name} = ${pureValue(value)};`);
      if (t.kind === 'Struct') this.types.push(...methodTable(t, raw(name), this));
    }
    return raw(name);
  }

  hoistString(text: string): Code {
    let name = this.hoistedStrings.get(text);
    if (name === undefined) {
      name = this.scope.declare(`$text${this.hoistedStrings.size + 1}`);
      this.hoistedStrings.set(text, name);
      this.strings.push(line`const ${name} = ${pure}$.utf8(${quote(text)});`);
    }
    return raw(name);
  }

  /** The class of a struct type that has no name: one for all that differ in tags only, so that converting their values changes nothing. */
  anonymousStruct(t: StructType): string {
    const id = typeIdIgnoreTags(t);
    let name = this.anonymous.get(id);
    if (name === undefined) {
      name = this.scope.declare(`$Struct${this.anonymous.size + 1}`);
      this.anonymous.set(id, name);
      this.types.push(...lowerStruct(name, t, undefined, this));
    }
    return name;
  }

  /** A type declared in a function moves to the module, under a name of its own. */
  localType(spec: ast.TypeSpec, fn: Fn): void {
    const obj = fn.info.defs.get(spec.name);
    if (
      obj?.kind !== 'TypeName' ||
      obj.name === '_' ||
      obj.alias ||
      obj.type.kind !== 'Named' ||
      isGeneric(obj.type)
    )
      return;
    this.localTypes.push(...this.lowerType(obj, obj.type));
  }

  nameLocalType(obj: TypeName): void {
    this.localNames.set(obj, this.scope.declare(obj.name));
  }

  /** Set by lower-package.ts: statements that declare a named type. */
  lowerType: (obj: TypeName, type: Named) => Stmt[] = () => [];

  isLocalType(obj: TypeName): boolean {
    return this.localNames.has(obj);
  }

  /** Set by lower-package.ts: a function to lower package-level expressions in. */
  moduleFn: () => Fn = () => {
    throw new Error('no package is being lowered');
  };

  /** A native that is a method of a class, and so comes with it. */
  isNativeClassMethod(f: Func): boolean {
    return f.type.recv !== undefined && this.isClassMethod(f);
  }

  zero(t: Type): Code {
    return zero(t, this);
  }

  // ---- places -------------------------------------------------------------------------------------------------------

  lineOf(pos: Pos): number {
    return this.fset.position(pos)?.line ?? 0;
  }

  fileOf(pos: Pos): string {
    return this.fset.file(pos)?.name ?? '';
  }

  /** Where a goroutine is started, for reports: 'main.go:12:5'. */
  site(pos: Pos): string {
    this.sites.push(pos);
    const p = this.fset.position(pos);
    return p === undefined ? '' : `${p.file}:${p.line}:${p.utf16}`;
  }

  addExtent(name: string, first: Pos, last: Pos): void {
    this.extents.push({ name, first, last });
  }

  /** Emits the comments that stand before `pos` and have not been emitted yet. */
  comments(pos: Pos, fn: { emit(...stmts: Stmt[]): void; readonly out: Stmt[] }): void {
    for (const file of this.commentsOf.keys()) {
      const { base, text } = file.source;
      if (pos >= base && pos <= base + text.length) this.commentsOf.get(file)?.before(pos, fn.out);
    }
  }

  /** An instance has the comments inside its declaration again. */
  repeatComments(file: ast.File, from: Pos): void {
    const comments = new Comments(file);
    comments.skip(from);
    this.commentsOf.set(file, comments);
  }

  /** Comments that will not be emitted: those between two positions. */
  skipComments(file: ast.File, to: Pos): void {
    this.commentsOf.get(file)?.skip(to);
  }

  // ---- questions ----------------------------------------------------------------------------------------------------

  /** Is v assigned to somewhere inside? */
  assignedIn(n: ast.AnyNode, v: Var, info: Info): boolean {
    const target = (e: ast.Expr | undefined): boolean => {
      if (e === undefined) return false;
      const x = unparen(e);
      return x.kind === 'Ident' && info.uses.get(x) === v;
    };
    if (n.kind === 'AssignStmt' && n.lhs.some(target)) return true;
    if (n.kind === 'IncDecStmt' && target(n.x)) return true;
    if (n.kind === 'RangeStmt' && n.op === '=' && (target(n.key) || target(n.value))) return true;
    let found = false;
    forEachChild(n, (c) => {
      if (!found) found = this.assignedIn(c, v, info);
    });
    return found;
  }

  /** Reports a feature that gots does not compile yet; lowering goes on to find more. */
  unsupported(n: { readonly pos: Pos; readonly end: Pos }, feature: string): Code {
    this.diagnostics.push(diagnostic(n.pos, n.end, 'Unsupported', feature));
    return raw('undefined');
  }
}

export function receiverType(f: Func): Named {
  const t = f.type.recv!.type;
  return (t.kind === 'Pointer' ? t.element : t) as Named;
}

/** The names of the methods that interface types written in these files have. */
function methodsOfInterfaces(files: readonly ast.File[]): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (n: ast.AnyNode): void => {
    if (n.kind === 'InterfaceType')
      for (const method of n.methods.list) for (const { name } of method.names) names.add(name);
    forEachChild(n, visit);
  };
  files.forEach(visit);
  return names;
}
