/** A package's declarations in source order, its initialisation, and what closes the module. */
import type * as ast from '../../grammar/ast.ts';
import type { FileSet, Pos } from '../../grammar/source.ts';
import type { Const, Func, TypeName, Var } from '../1-check/objects.ts';
import type { CheckedPackage, FuncInstance, Instances } from '../1-check/package.ts';
import { isGeneric as isGenericType } from '../1-check/predicates.ts';
import { isGeneric } from '../1-check/syntax.ts';
import {
  Named,
  type Signature,
  Signature as SignatureClass,
  Tuple,
  type Type,
  underlying,
} from '../1-check/types.ts';
import { callsRecover, unparen } from '../2-suspend/callee.ts';
import type { Suspend } from '../2-suspend/suspend.ts';
import { commaOk } from './assign.ts';
import { functionBody } from './body.ts';
import { constant } from './constant.ts';
import { toType, valueOf } from './convert.ts';
import { expr, typeOf } from './expression.ts';
import { Fn } from './function.ts';
import { functionTable } from './function-table.ts';
import { Code, js, line, mark, op, prec, pure, raw, type Stmt, ty } from './ir.ts';
import { type Extent, Module } from './module.ts';
import { methodMember, objectName } from './names.ts';
import { lowerStruct, methodTables, pathAndMethods, shared } from './struct.ts';
import { symbolName, symbolPrefix } from './symbol.ts';
import {
  copies,
  descriptor,
  interfaceMembers,
  isInterface,
  isStruct,
  quote,
  tsType,
  typeTitle,
} from './types.ts';

export interface LoweredModule {
  readonly module: Module;
  readonly body: readonly Stmt[];
}

export function lowerPackage(checked: CheckedPackage, suspend: Suspend, fset: FileSet): LoweredModule {
  const m = new Module(checked, suspend, fset);
  return { module: m, body: new PackageLowering(m).run() };
}

class PackageLowering {
  private readonly m: Module;
  private readonly out: Stmt[] = [];
  private readonly tables: Stmt[] = [];
  private readonly inits: string[] = [];
  private readonly instances: Pick<Instances, 'funcs' | 'types'>;
  private readonly emitted = new Set<Named | FuncInstance>();

  constructor(m: Module) {
    this.m = m;
    this.instances = m.checked.instances ?? { funcs: [], types: [] };
    m.lowerType = (obj, type) => this.namedType(obj, type);
    m.moduleFn = () => this.moduleFn();
  }

  emit(...stmts: Stmt[]): void {
    this.out.push(...stmts);
  }

  run(): Stmt[] {
    const { m } = this;
    for (const info of [m.info, ...this.instances.funcs.map((f) => f.info)])
      for (const obj of info.localTypes)
        if (!this.inGeneric(obj) && !isGenericType(obj.type)) m.nameLocalType(obj);
    for (const file of m.checked.files) {
      const places = { out: this.out, emit: (...s: Stmt[]): void => void this.out.push(...s) };
      for (const d of file.decls) {
        if (d.kind === 'GenDecl' && d.token === 'import') {
          m.skipComments(file, d.pos);
          continue;
        }
        m.comments(d.pos, places);
        this.declaration(d);
        m.skipComments(file, d.end);
      }
    }
    // Instances of what is declared elsewhere.
    for (const type of this.instances.types) this.instanceOfType(type);
    for (const instance of this.instances.funcs) this.instanceOfFunc(instance);
    const initialiser = this.initialiser();
    const importsFirst = this.allImports().map((n) => `${n}.$inits`);
    const own = initialiser === undefined ? '' : ', $init';
    return [
      ...(this.droppables ? [line`const $variables${ty(': $.Variables')} = [];`] : []),
      ...m.strings,
      ...this.out,
      ...(initialiser ?? []),
      line`export const $inits = ${pure}$.initialisers(${quote(m.pkg.path)}, [${importsFirst.join(', ')}]${own});`,
      ...m.localTypes,
      ...m.types,
      ...this.tables,
      ...(m.frames.length > 0
        ? [{ kind: 'comment', text: '// Frames: where a parked goroutine keeps its place.' } as Stmt]
        : []),
      ...m.frames,
      ...this.functionTable(),
    ];
  }

  /** It is declared in a generic function, whose instances declare types of their own. */
  private inGeneric(obj: TypeName): boolean {
    if (obj.implicit.length > 0) return false;
    const inside = (d: ast.Decl): boolean =>
      d.kind === 'FuncDecl' && isGeneric(d) && d.pos < obj.pos && obj.pos < d.end;
    return this.m.checked.files.some((file) => file.decls.some(inside));
  }

  /** Every import is initialised, used by name or not. */
  private allImports(): string[] {
    return this.m.pkg.imports.filter((p) => p.path !== 'unsafe').map((p) => this.m.namespace(p));
  }

  private moduleFn(): Fn {
    const empty: Signature = new SignatureClass(undefined, [], new Tuple([]), new Tuple([]), false);
    return new Fn(this.m, {
      signature: empty,
      self: '',
      goName: `${symbolPrefix(this.m.pkg.path)}.init`,
      parks: false,
    });
  }

  private declaration(d: ast.Decl): void {
    if (d.kind === 'FuncDecl' && isGeneric(d)) {
      for (const instance of this.instances.funcs) if (instance.generic === d) this.instanceOfFunc(instance);
    } else if (d.kind === 'FuncDecl') this.func(d);
    else if (d.kind === 'GenDecl') for (const s of d.specs) this.spec(s, d);
  }

  private spec(s: ast.Spec, d: ast.GenDecl): void {
    const { m } = this;
    const file = m.checked.files.find((f) => s.pos >= f.pos && s.pos <= f.source.base + f.source.text.length);
    if (d.grouped && file !== undefined)
      m.comments(s.pos, { out: this.out, emit: (...x: Stmt[]) => void this.out.push(...x) });
    if (s.kind === 'TypeSpec') {
      const obj = m.info.defs.get(s.name) as TypeName;
      if (obj.name === '_') return;
      if (s.typeParams !== undefined) {
        for (const type of this.instances.types) if (type.obj === obj) this.instanceOfType(type);
      } else if (obj.native) this.nativeType(obj);
      else if (obj.alias) {
        this.emit(line`${ty(`${this.export(obj)}type ${objectName(obj)} = ${tsType(obj.type, m)};`)}`);
      } else if (obj.type instanceof Named) this.emit(...this.namedType(obj, obj.type));
    } else if (s.kind === 'ValueSpec' && d.token === 'const') {
      for (const name of s.names) this.constantDecl(name);
    } else if (s.kind === 'ValueSpec') {
      for (const name of s.names) {
        const v = m.info.defs.get(name);
        if (v?.kind === 'Var' && name.name !== '_') this.variable(v, name);
      }
    }
  }

  private export(obj: { readonly name: string }): string {
    return this.m.pkg.name === 'main' || /^\p{Lu}/u.test(obj.name) ? 'export ' : 'export ';
  }

  private constantDecl(name: ast.Ident): void {
    const c = this.m.info.defs.get(name) as Const | undefined;
    if (c?.kind !== 'Const' || name.name === '_' || c.value === undefined || c.value.kind === 'unknown')
      return;
    this.emit(line`${mark(name.pos)}export const ${objectName(c)} = ${constant(c.value, c.type, this.m)};`);
  }

  /** Declared with its zero value; `$init` gives it the one it is declared with, and the zero value again: it may run for a second program. */
  private variable(v: Var, name: ast.Ident): void {
    const { m } = this;
    const type = tsType(v.type, m);
    const keyword = m.isRef(v) || copies(v.type) ? 'const' : 'let';
    const isRef = m.isRef(v);
    const safe = this.zeroIsReady(v);
    if (isRef && this.droppable(v, name, type)) return;
    if (isRef) {
      this.emit(
        line`${mark(name.pos)}export const ${objectName(v)}${ty(`: $.Ref<${type}>`)} = ${pure}$.ref(${safe ? m.zero(v.type) : new Code(['undefined', ty(' as any')])});`,
      );
    } else if (safe)
      this.emit(
        line`${mark(name.pos)}export ${keyword} ${objectName(v)}${ty(`: ${type}`)} = ${m.zero(v.type)};`,
      );
    else this.emit(line`${mark(name.pos)}export let ${objectName(v)}${ty(`!: ${type}`)};`);
    this.zeroed.push({ v, isRef });
  }

  /** Whether it has been declared as one that a bundler may leave out. */
  private droppable(v: Var, name: ast.Ident, type: string): boolean {
    const { m } = this;
    if (m.pkg.name === 'main') return false;
    const value = m.droppable.value(v);
    if (value === undefined && m.info.initOrder.some((i) => i.lhs.includes(v))) return false;
    const code = value === undefined ? m.zero(v.type) : valueOf(value, v.type, this.moduleFn());
    this.emit(
      line`${mark(name.pos)}export const ${objectName(v)}${ty(`: $.Ref<${type}>`)} = ${pure}$.variable($variables, () => ${mark((value ?? name).pos)}${code.at(prec.assign)});`,
    );
    this.droppables = true;
    return true;
  }

  private droppables = false;

  /** The variables that `$init` starts with. Zero values that need classes or descriptors exist only then. */
  private readonly zeroed: { v: Var; isRef: boolean }[] = [];

  private zeroIsReady(v: Var): boolean {
    const u = underlying(v.type);
    return !(u.kind === 'Struct' || u.kind === 'Array' || u.kind === 'Slice');
  }

  // ---- types --------------------------------------------------------------------------------------------------------

  namedType(obj: TypeName, t: Named): Stmt[] {
    const { m } = this;
    const name = m.typeName(t);
    const local = m.isLocalType(obj);
    const exported = local ? '' : 'export ';
    const u = underlying(t);
    if (u.kind === 'Struct') return lowerStruct(name, u, t, m);
    const printed = quote(typeTitle(t));
    const under = u.kind === 'Basic' ? descriptor(u, m) : op(prec.assign)`() => ${descriptor(u, m)}`;
    const declaration = line`${exported}const ${name}${ty(`: $.Type`)} = ${shared(t, js`$.named(${printed}, ${under}${pathAndMethods(t, m)})`, m)};`;
    if (isInterface(t)) {
      const members = interfaceMembers(t, m);
      const text =
        members.length === 0
          ? `${exported}type ${name} = any;`
          : `${exported}interface ${name} {\n${members.map((x) => `  ${x}\n`).join('')}}`;
      return [line`${ty(text)}`, declaration];
    }
    return [line`${ty(`${exported}type ${name} = ${tsType(u, m)};`)}`, declaration];
  }

  /** The class (or descriptor) of a native type is written in TypeScript. */
  private nativeType(obj: TypeName): void {
    const name = objectName(obj);
    this.m.usesNatives = true;
    this.emit(
      line`export const ${name} = ${this.nativeClass(obj, name)};`,
      line`${ty(`export type ${name} = ${isStruct(obj.type) ? `InstanceType<typeof native.${name}>` : `native.${name}`};`)}`,
    );
  }

  /** A native class gets the methods that are written in Go. */
  private nativeClass({ type: t }: TypeName, name: string): Code {
    const { m } = this;
    const inGo = t instanceof Named && isStruct(t) ? t.methods.filter((f) => !f.native) : [];
    if (inGo.length === 0) return raw(`native.${name}`);
    const rows = inGo.map((f) => `${methodMember(f)}: ${m.methodFunction(f).text()}`);
    return js`${pure}$.addMethods(native.${name}, () => [${methodTables(t as Named, m)!}], { ${rows.join(', ')} })`;
  }

  // ---- functions ----------------------------------------------------------------------------------------------------

  private instanceOfType(type: Named): void {
    if (this.emitted.has(type)) return;
    this.emitted.add(type);
    this.emit(...this.namedType(type.obj, type));
  }

  private instanceOfFunc(instance: FuncInstance): void {
    if (this.emitted.has(instance)) return;
    this.emitted.add(instance);
    const { decl, info, file, std } = instance;
    // Programs are compiled against std without its comments.
    if (!std) this.m.repeatComments(file, decl.pos);
    this.func(decl, info);
    this.m.skipComments(file, decl.end);
  }

  private func(d: ast.FuncDecl, info = this.m.info): void {
    const { m } = this;
    const f = info.defs.get(d.name);
    // What is called _ can be neither called nor named.
    if (f?.kind !== 'Func' || f.name === '_') return;
    if (d.body === undefined) return this.nativeFunction(f);
    const name = this.functionName(f, d);
    const goName =
      d.name.name === 'init' && d.recv === undefined
        ? `${symbolPrefix(m.pkg.path)}.init.${this.inits.length - 1}`
        : symbolName(f);
    const parks = m.suspend.parks(f);
    const fn = new Fn(m, { info, body: d, signature: f.type, self: name, goName, parks });
    fn.lastLine = m.lineOf(d.body.rbrace);
    if (parks) fn.frameName = m.scope.declare(`${name}Frame`);
    m.addExtent(goName, d.pos, d.end);
    const { params, returns, body } = functionBody(fn, d, false);
    this.emit({
      kind: 'block',
      arms: [{ head: js`${mark(d.name.pos)}export function ${name}(${params})${ty(`: ${returns}`)}`, body }],
      tail: '',
    });
    const member = f.type.recv !== undefined && isStruct(this.receiver(f)) && m.isCalledByName(f);
    if (member && callsRecover(d.body, info)) {
      const type = m.typeName(this.receiver(f));
      this.tables.push(line`$.forwards(${type}.prototype.${methodMember(f)}, ${name});`);
    }
  }

  private receiver(f: Func): Named {
    const t = f.type.recv!.type;
    return (t.kind === 'Pointer' ? t.element : t) as Named;
  }

  private functionName(f: Func, d: ast.FuncDecl): string {
    const { m } = this;
    if (f.type.recv !== undefined) return m.methodFunction(f).text();
    if (d.name.name === 'init') {
      const name = m.scope.declare(`init$${this.inits.length}`);
      this.inits.push(name);
      return name;
    }
    return m.objectName(f);
  }

  private nativeFunction(f: Func): void {
    const { m } = this;
    if (m.isNativeClassMethod(f)) return;
    const name = f.type.recv === undefined ? objectName(f) : m.methodFunction(f).text();
    const native = f.type.recv === undefined ? f.name : name;
    this.m.usesNatives = true;
    this.emit(line`export const ${name} = native.${native};`);
  }

  // ---- initialisation -----------------------------------------------------------------------------------------------

  /** `$init`: variables in dependency order, then the init functions. */
  private initialiser(): Stmt[] | undefined {
    const { m } = this;
    const parks =
      m.info.initOrder.some((i) => m.suspend.contains(i.rhs, m.info)) ||
      m.checked.files.some((f) =>
        f.decls.some(
          (d) =>
            d.kind === 'FuncDecl' && d.recv === undefined && d.name.name === 'init' && m.suspend.parks(d),
        ),
      );
    const initOrder = m.info.initOrder.filter(({ lhs }) => !(m.isRef(lhs[0]) && m.droppable.value(lhs[0])));
    if (initOrder.length === 0 && this.inits.length === 0 && this.zeroed.length === 0 && !this.droppables)
      return undefined;
    const empty: Signature = new SignatureClass(undefined, [], new Tuple([]), new Tuple([]), false);
    const file = m.checked.files[0];
    const block: ast.BlockStmt = {
      kind: 'BlockStmt',
      pos: file.pos,
      end: file.pos,
      list: [],
      rbrace: file.pos,
    };
    const body = {
      kind: 'FuncLit',
      pos: file.pos,
      end: file.pos,
      body: block,
      type: undefined as never,
    } as ast.FuncLit;
    const fn = new Fn(m, {
      body,
      signature: empty,
      self: '$init',
      goName: `${symbolPrefix(m.pkg.path)}.init`,
      parks,
    });
    if (parks) fn.frameName = m.scope.declare('$initFrame');
    if (this.droppables) fn.emit(line`$.initialise($variables);`);
    for (const { v, isRef } of this.zeroed)
      fn.emit(line`${objectName(v)}${isRef ? '.v' : ''} = ${m.zero(v.type)};`);
    for (const i of initOrder) {
      m.addExtent(fn.goName, i.rhs.pos, i.rhs.end);
      this.initialise(i.lhs, i.rhs, fn);
    }
    let n = 0;
    for (const f of m.checked.files)
      for (const d of f.decls) {
        if (d.kind !== 'FuncDecl' || d.recv !== undefined || d.name.name !== 'init') continue;
        const call = raw(`${this.inits[n++]}()`);
        // To Go they are not called by what initialises the variables.
        if (m.suspend.parks(d)) fn.park(call, 0);
        else fn.emit(line`${call};`);
      }
    const { params, stmts } = this.finishInit(fn);
    return [
      {
        kind: 'block',
        arms: [
          { head: js`function $init(${params})${ty(`: ${parks ? '$.Parks<void>' : 'void'}`)}`, body: stmts },
        ],
        tail: '',
      },
    ];
  }

  private finishInit(fn: Fn): { params: Code; stmts: Stmt[] } {
    if (!fn.machine) {
      fn.settle();
      return { params: raw(''), stmts: fn.out };
    }
    const lowered = functionBody(fn, fn.body!, false);
    return { params: new Code(lowered.params), stmts: lowered.body };
  }

  private initialise(lhs: readonly Var[], rhs: ast.Expr, fn: Fn): void {
    const { m } = this;
    const set = (v: Var, value: Code): void => {
      if (v.name === '_') fn.emit(line`${value};`);
      else fn.emit(line`${mark(rhs.pos)}${m.packageVariable(v)} = ${value};`);
    };
    if (lhs.length === 1) {
      set(lhs[0], valueOf(rhs, lhs[0].type, fn));
      return;
    }
    const store = (i: number, value: Code, type: Type): void => {
      if (lhs[i].name !== '_') set(lhs[i], toType(value, type, lhs[i].type, fn));
    };
    const x = unparen(rhs);
    if (x.kind !== 'CallExpr') {
      commaOk(x, (i) => lhs[i].name !== '_', store, fn);
      return;
    }
    const tuple = typeOf(x, fn) as Tuple;
    const t = fn.temp(expr(x, fn), tuple);
    lhs.forEach((_, i) => store(i, js`${t}[${String(i)}]`, tuple.vars[i].type));
  }

  /** What is compiled beforehand has no source map, so that nobody asks but for the functions that start goroutines. */
  private functionTable(): Stmt[] {
    const { m } = this;
    const within = (e: Extent, pos: Pos): boolean => e.first <= pos && pos < e.last;
    const byFile = new Map<string, Extent[]>();
    for (const e of m.extents) {
      if (m.pkg.std && !m.sites.some((pos) => within(e, pos))) continue;
      const file = m.fileOf(e.first);
      byFile.set(file, [...(byFile.get(file) ?? []), e]);
    }
    return [...byFile].map(
      ([file, extents]) => line`$.functions(${quote(file)}, ${quote(functionTable(extents, m.fset))});`,
    );
  }
}
