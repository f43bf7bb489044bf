/**
 * A checked package: what importers see (scope, types) and what later phases read (files, info, order of initialisation).
 */
import type * as ast from '../../grammar/ast.ts';
import type { Func, GoObject, TypeName, Var } from './objects.ts';
import type { Scope } from './scope.ts';
import type { Named, Place, Type, TypeAndValue } from './types.ts';

export class Package {
  /** Import path ("main" for the program's main package). */
  readonly path: string;
  /** The name in its package clauses. */
  readonly name: string;
  readonly scope: Scope;
  imports: Package[] = [];
  /** From runtime/std: natives live in its index.ts. */
  std = false;
  constructor(path: string, name: string, scope: Scope) {
    this.path = path;
    this.name = name;
    this.scope = scope;
  }
}

/** How `x.f` was found (go/types' Selection). `path` are the field indices from x's type to the field or method's receiver, embedded ones first. */
export interface Selection {
  readonly kind: 'field' | 'method' | 'methodExpr';
  /** Type of x (or the type T in the method expression T.f). */
  readonly recv: Type;
  readonly obj: Var | Func;
  /** Field indices to walk; for 'field' the last one is the field itself, for methods the embedded fields before the method. */
  readonly path: readonly number[];
  /** A pointer was followed on the way. */
  readonly indirect: boolean;
  /**
   * In an instance: a type parameter's method that the type argument has by way of a pointer or an interface. The receiver is the operand as it is, and
   * that way is taken when the method is called.
   */
  readonly late?: boolean;
}

/** `lhs = rhs` of package variables, in the order Go initialises them. */
export interface Initializer {
  readonly lhs: readonly Var[];
  readonly rhs: ast.Expr;
}

/** What the checker found out about the syntax of one package (go/types' Info). Keys are nodes, by identity. */
export class Info {
  /** Every expression; for constants the value; untyped expressions have their final type. */
  readonly types = new Map<ast.Expr, TypeAndValue>();
  /** Declaring identifiers. A redeclared `x` in `x, y := …` is in `uses`. */
  readonly defs = new Map<ast.Ident, GoObject>();
  readonly uses = new Map<ast.Ident, GoObject>();
  readonly selections = new Map<ast.SelectorExpr, Selection>();
  /** The variable a type switch declares in each clause; the field of an embedded type; the object of an import without a name. */
  readonly implicits = new Map<ast.CaseClause | ast.Field | ast.ImportSpec, GoObject>();
  /** Type arguments of instantiated generic functions (explicit or inferred), by the identifier or selector that names the function. */
  readonly instances = new Map<ast.Expr, readonly Type[]>();
  /** Function objects of literals' and declarations' bodies → variables captured by a closure, for the lowering. */
  initOrder: readonly Initializer[] = [];
  /** The body of a range over a function, as the function literal that it is to the iterator. */
  readonly loopBodies = new Map<ast.RangeStmt, ast.FuncLit>();
  /** Loops with one instance of their variables for all turns, as it was before go1.22. */
  readonly sharingLoops = new Set<ast.ForStmt | ast.RangeStmt>();
  /** What such a body assigns first (`for a[f()] = range seq`). */
  readonly loopTargets = new Map<ast.FuncLit, readonly ast.Expr[]>();
  /** Named types declared inside functions, in source order. */
  readonly localTypes: TypeName[] = [];
}

/** A package with its syntax: the typed tree that the later phases read. */
export interface CheckedPackage {
  readonly pkg: Package;
  readonly files: readonly ast.File[];
  readonly info: Info;
  /** Only the bodies of its generic declarations are there. */
  readonly declarations?: boolean;
  /** What is emitted with the package of generic declarations; there once the program is specialised. */
  readonly instances?: Instances;
  /** Only instances, of which other libraries may have copies. */
  readonly shared?: boolean;
}

/** Instances of generic declarations (of this package, or of others with types of this one), each in the order in which it was found to be needed. */
export interface Instances {
  readonly funcs: readonly FuncInstance[];
  readonly types: readonly Named[];
  /** Of any instance of a generic type. */
  placeOf(t: Named): Place;
}

/** A function, or a method of a type, with its type arguments put in: syntax of its own, typed by an Info of its own. */
export interface FuncInstance {
  readonly func: Func;
  readonly decl: ast.FuncDecl;
  readonly info: Info;
  /** What it is an instance of, and where that is written. */
  readonly generic: ast.FuncDecl;
  readonly file: ast.File;
  /** It was written in a package of std. */
  readonly std: boolean;
}
