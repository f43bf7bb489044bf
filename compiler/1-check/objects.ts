/**
 * What names stand for (go/types' Object). Every object knows its package, its name, its type and where it was declared.
 * Objects are compared by identity: one declaration, one object.
 */
import type * as ast from '../../grammar/ast.ts';
import type { Pos } from '../../grammar/source.ts';
import type { ConstValue } from './constant.ts';
import type { Package } from './package.ts';
import type { Scope } from './scope.ts';
import { invalidType, type Named, type Place, type Signature, type Type } from './types.ts';

abstract class ObjectBase {
  readonly name: string;
  readonly pos: Pos;
  /** undefined for the universe. */
  readonly pkg: Package | undefined;
  type: Type = invalidType;
  /** From here on the name is visible in its scope; 0 for package and universe objects. */
  scopePos: Pos = 0;
  /** The scope that declares it; undefined for fields and methods. */
  parent: Scope | undefined;
  /** Fills in `type` on first need; set on the methods of instances. Whoever needs the type calls it first. */
  resolve: (() => void) | undefined;
  constructor(pkg: Package | undefined, name: string, pos: Pos) {
    this.pkg = pkg;
    this.name = name;
    this.pos = pos;
  }
  get exported(): boolean {
    return /^\p{Lu}/u.test(this.name);
  }
}

export class PkgName extends ObjectBase {
  readonly kind = 'PkgName';
  readonly imported: Package;
  used = false;
  constructor(pkg: Package, name: string, pos: Pos, imported: Package) {
    super(pkg, name, pos);
    this.imported = imported;
  }
}

export class Const extends ObjectBase {
  readonly kind = 'Const';
  value: ConstValue | undefined;
}

export class TypeName extends ObjectBase {
  readonly kind = 'TypeName';
  alias = false;
  /** `//gots:native` on the declaration: the class or representation is written in TypeScript. */
  native = false;
  /** Declared inside a function: the name of that function's object for %T and for unique emitted names. */
  local: boolean = false;
  /** Its place among the types that functions of the package declare, from 1. */
  serial = 0;
  /** Declared inside an instance of a generic function: the type arguments of that, which are part of its identity. */
  implicit: readonly Type[] = [];
}

export type VarRole = 'package' | 'local' | 'param' | 'result' | 'recv' | 'field';

export class Var extends ObjectBase {
  readonly kind = 'Var';
  role: VarRole;
  embedded = false;
  used = false;
  constructor(pkg: Package | undefined, name: string, pos: Pos, type: Type, role: VarRole) {
    super(pkg, name, pos);
    this.type = type;
    this.role = role;
  }
}

/** A function or method. Its `type` is always a Signature; `decl` is absent for interface methods and std natives' interface methods. */
export class Func extends ObjectBase {
  readonly kind = 'Func';
  declare type: Signature;
  decl: ast.FuncDecl | undefined;
  /** Directives on the declaration, e.g. 'parks', 'formats', 'async', 'sync' from `//gots:…`. */
  directives: readonly string[] = [];
  /** Declared without a body: implemented in TypeScript. */
  native = false;
  /** A method of an instance of a generic type: that instance. */
  instanceOf: Named | undefined;
  /** Of an instance of a generic function, and of a method of an instance, once the program is specialised. */
  place: Place | undefined;
}

export class Label extends ObjectBase {
  readonly kind = 'Label';
  used = false;
}

export type BuiltinName =
  | 'append'
  | 'cap'
  | 'clear'
  | 'close'
  | 'complex'
  | 'copy'
  | 'delete'
  | 'imag'
  | 'len'
  | 'make'
  | 'max'
  | 'min'
  | 'new'
  | 'panic'
  | 'print'
  | 'println'
  | 'real'
  | 'recover'
  | 'Add'
  | 'Alignof'
  | 'Offsetof'
  | 'Sizeof'
  | 'Slice'
  | 'SliceData'
  | 'String'
  | 'StringData';

export class Builtin extends ObjectBase {
  readonly kind = 'Builtin';
  declare readonly name: BuiltinName;
}

export class Nil extends ObjectBase {
  readonly kind = 'Nil';
}

export type GoObject = PkgName | Const | TypeName | Var | Func | Label | Builtin | Nil;
