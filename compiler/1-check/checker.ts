/**
 * The Checker: everything the rules share while one package is checked (go/types' Checker).
 *
 * Invariants: an object whose type is not known yet has the type `unset`, which never leaves the checker; an error is
 * reported once, where it is found, and the operand it concerns becomes invalid, so that it has no follow-ons.
 */
import type * as ast from '../../grammar/ast.ts';
import { mentioned } from '../../grammar/mentioned.ts';
import type { FileSet, Pos } from '../../grammar/source.ts';
import { type Code, type Diagnostic, diagnostic } from '../diagnostics.ts';
import type { ConstValue } from './constant.ts';
import { MonoGraph } from './mono.ts';
import type { Func, GoObject, Label, PkgName, TypeName, Var } from './objects.ts';
import { type Operand, type OperandMode, operandString } from './operand.ts';
import { Info, type Package } from './package.ts';
import { startPos } from './positions.ts';
import type { Scope } from './scope.ts';
import { type ArrayType, Basic, type ChanType, type Named, type Signature, type Type } from './types.ts';
import { typeString } from './typestring.ts';

/** The type of an object that was not checked yet; compared by identity. */
export const unset: Type = new Basic('invalid', 'invalid type');

/** Where an error is: a position, a node, an operand's expression, or an object's declaration. */
export type Place =
  | Pos
  | { readonly kind?: string; readonly pos: Pos; readonly end: Pos }
  | Operand
  | GoObject;

/** A declaration at package level, waiting for its object to be needed. */
export interface DeclInfo {
  readonly file: Scope;
  /** The variables of `var a, b = f()`. */
  readonly lhs?: readonly Var[];
  readonly type?: ast.Expr;
  readonly init?: ast.Expr;
  /** The initialisation expression is repeated from an earlier constant of the group. */
  readonly inherited?: boolean;
  readonly iota?: number;
  readonly typeSpec?: ast.TypeSpec;
  readonly func?: ast.FuncDecl;
  /** Place among the package's declarations. */
  readonly order: number;
  /** Package-level objects that this declaration's value or body mentions. */
  readonly deps: Set<GoObject>;
}

/** What is known of an untyped expression until its context gives it a type. */
export interface UntypedInfo {
  readonly mode: OperandMode;
  type: Basic;
  value: ConstValue | undefined;
  /** The left operand of a non-constant shift: must end up an integer. */
  isLhs: boolean;
}

/** What changes from one declaration or function body to the next. */
export interface Environment {
  readonly decl: DeclInfo | undefined;
  scope: Scope;
  /** The value of iota inside a constant declaration. */
  iota: ConstValue | undefined;
  /** Errors of a repeated constant expression are reported at the constant's name. */
  errorPos: Place | undefined;
  /** The function whose body is being checked. */
  readonly sig: Signature | undefined;
  /** Variables declared in that body, in order. */
  readonly locals: Var[];
  readonly labels: Map<string, Label>;
  /** Set by every call and receive: `len(f())` is not constant. */
  hasCallOrRecv: boolean;
}

/** The checked package of an import path; undefined if it has none and that was reported; throws for the checker to report it. */
export type ImportPackage = (path: string) => Package | undefined;

export interface CheckOptions {
  /** A package of runtime/std: functions without a body are natives, generics are allowed. */
  readonly std: boolean;
  /** Only the declarations are there: the bodies of functions are empty, and are not checked. */
  readonly declarations?: boolean;
  /** Something wrong has been found already, by the parser or in another package. */
  readonly faulty?: boolean;
}

export class Checker {
  readonly pkg: Package;
  readonly files: readonly ast.File[];
  readonly fset: FileSet;
  readonly options: CheckOptions;
  readonly info = new Info();
  readonly diagnostics: Diagnostic[] = [];

  readonly importPackage: ImportPackage;
  readonly imports: PkgName[] = [];
  /** Stand-ins for packages that could not be imported. */
  readonly broken = new Set<Package>();
  /** Dot-imported objects by file scope, and the import that brought them. */
  readonly dotImports = new Map<Scope, Map<GoObject, PkgName>>();
  /** Every package-level object and every method, in source order. */
  readonly decls = new Map<GoObject, DeclInfo>();
  /** Methods collected for a type that is not declared yet. */
  readonly methods = new Map<TypeName, Func[]>();
  readonly funcScopes = new Map<Signature, Scope>();
  /** Expressions whose type is still untyped. */
  readonly untyped = new Map<ast.Expr, UntypedInfo>();
  /** Calls of the predeclared panic: terminating statements. */
  readonly panicCalls = new Set<ast.CallExpr>();
  /** Every type declared in the package. */
  readonly named: Named[] = [];
  /** Types whose size has a limit, where they are written. */
  readonly sized = new Map<ast.Expr, ArrayType | ChanType>();
  /** Types known to have a finite (true) or an infinite size (cycles.ts). */
  readonly finite = new Map<Named, boolean>();
  /** Types known not to contain themselves (validtype.ts). */
  readonly valid = new Set<Named>();

  readonly mono = new MonoGraph();

  private delayed: (() => void)[] = [];
  /** Objects being declared right now, outermost first. */
  readonly path: GoObject[] = [];
  /** Type declarations put off until the alias being declared is known. */
  postponed: TypeName[] | undefined;
  /** Their types, which have no right side yet. */
  readonly begun = new Map<TypeName, Named>();
  inTypeParams = false;
  /** A file imports "C": before cgo has rewritten it, nothing else can be said of the package. */
  usesCgo = false;
  /** Some file is written in an older version of the language. */
  private readonly old: boolean;
  env: Environment;

  constructor(
    pkg: Package,
    files: readonly ast.File[],
    fset: FileSet,
    importPackage: ImportPackage,
    options: CheckOptions,
  ) {
    this.pkg = pkg;
    this.files = files;
    this.fset = fset;
    this.importPackage = importPackage;
    this.options = options;
    this.old = files.some((file) => fset.file(file.name.pos)?.version !== undefined);
    this.env = environment(undefined, pkg.scope, undefined);
  }

  // ---- Environment --------------------------------------------------------------------------------------------------

  /** Runs f in another environment and comes back to this one. */
  within<T>(env: Environment, f: () => T): T {
    const outer = this.env;
    this.env = env;
    try {
      return f();
    } finally {
      this.env = outer;
    }
  }

  lookup(name: string): GoObject | undefined {
    return this.env.scope.lookupParent(name, 0);
  }

  /** Its place among the package's declarations. */
  orderOf(obj: GoObject): number {
    return this.decls.get(obj)?.order ?? 0;
  }

  addDep(obj: GoObject): void {
    if (this.decls.has(obj)) this.env.decl?.deps.add(obj);
  }

  // ---- Delayed actions ----------------------------------------------------------------------------------------------

  /** f runs at the end of the current statement or package, when the types it needs are complete. */
  later(f: () => void): void {
    this.delayed.push(f);
  }

  /** Runs body, then the actions that it delayed (and those that they delay). */
  settle<T>(body: () => T): T {
    const outer = this.delayed;
    this.delayed = [];
    try {
      const result = body();
      for (let i = 0; i < this.delayed.length; i++) this.delayed[i]();
      return result;
    } finally {
      this.delayed = outer;
    }
  }

  // ---- Language versions ---------------------------------------------------------------------------------------------

  /** Whether what is written at a place may use what came with go1.`minor`. */
  allows(at: Place, minor: number): boolean {
    if (!this.old) return true;
    const version = this.fset.file(span(at)[0])?.version;
    return version === undefined || version.minor >= minor;
  }

  /** The same, reported when it is not so. */
  requires(at: Place, minor: number, feature: string): boolean {
    if (this.allows(at, minor)) return true;
    this.error(at, 'UnsupportedFeature', `${feature} requires go1.${minor} or later`);
    return false;
  }

  // ---- Errors -------------------------------------------------------------------------------------------------------

  /** `more` are further lines; a line with a place of its own is prefixed with it. */
  error(at: Place, code: Code, text: string, ...more: readonly (string | readonly [Place, string])[]): void {
    // What speaks of an invalid operand or type follows from an error already reported.
    if (
      this.diagnostics.length > 0 &&
      (text.indexOf('invalid operand') > 0 || text.indexOf('invalid type') > 0)
    ) {
      return;
    }
    const [pos, end] = span(this.env.errorPos ?? at);
    const lines = more.map((m) => (typeof m === 'string' ? m : this.locate(m[0], m[1])));
    const d = diagnostic(pos, end, code, text as never);
    const message = [d.message, ...lines].join('\n\t');
    const version = /requires go1\.\d+ or later/.test(message) ? this.fset.file(pos)?.version : undefined;
    this.diagnostics.push({
      ...d,
      message: version === undefined ? message : `${message} ${version.origin}`,
    });
  }

  /** A type as messages print it. */
  text(type: Type): string {
    return typeString(type, this.pkg);
  }

  /** An operand as messages print it: its expression, what it is, its type. */
  describe(x: Operand): string {
    return operandString(x, this.pkg);
  }

  private locate(at: Place, text: string): string {
    const where = this.where(at);
    return where === '' ? text : `${where}: ${text}`;
  }

  /** `file:line:column` of a place, '' for predeclared objects. */
  where(at: Place): string {
    const [pos] = span(at);
    const file = this.fset.file(pos);
    return file === undefined ? '' : mentioned(file, pos);
  }

  unsupported(at: Place, feature: string): void {
    const [pos, end] = span(at);
    this.diagnostics.push(diagnostic(pos, end, 'Unsupported', feature));
  }
}

export function environment(
  decl: DeclInfo | undefined,
  scope: Scope,
  sig: Signature | undefined,
): Environment {
  return {
    decl,
    scope,
    sig,
    iota: undefined,
    errorPos: undefined,
    locals: [],
    labels: new Map(),
    hasCallOrRecv: false,
  };
}

function span(at: Place): [Pos, Pos] {
  if (typeof at === 'number') return [at, at];
  const node = 'mode' in at ? at.expr : 'end' in at ? at : undefined;
  if (node !== undefined) return [startPos(node), node.end];
  if ('mode' in at) return [0, 0];
  const obj = at as GoObject;
  return [obj.pos, obj.pos + obj.name.length];
}
