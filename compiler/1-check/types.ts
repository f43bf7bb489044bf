/**
 * Go's types as data, named as go/types names them.
 *
 * Invariants: two types may be one type without being one object: compare with `identical` (predicates.ts), never with ===
 * (Named types and type parameters excepted: they are identical only to themselves). A Named is created before its underlying type
 * is known, so `underlying` is filled in later, once.
 */
import type { Pos } from '../../grammar/source.ts';
import type { ConstValue } from './constant.ts';
import type { Func, TypeName, Var } from './objects.ts';
import type { Package } from './package.ts';
import type { TypeSet } from './typeset.ts';

export type BasicName =
  | 'invalid'
  | 'bool'
  | 'int'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'uintptr'
  | 'float32'
  | 'float64'
  | 'complex64'
  | 'complex128'
  | 'string'
  | 'unsafe.Pointer'
  | 'untyped bool'
  | 'untyped int'
  | 'untyped rune'
  | 'untyped float'
  | 'untyped complex'
  | 'untyped string'
  | 'untyped nil';

/** A type without a name of its own, which aliases can stand for. */
abstract class Unnamed {
  /** Of the object that stands for an alias: its name, which messages use, and the type. */
  alias: { readonly name: TypeName; readonly of: Type } | undefined = undefined;
}

/** `basic` is the identity (byte has basic 'uint8', rune 'int32'); `name` is what messages print. */
export class Basic extends Unnamed {
  readonly kind = 'Basic';
  readonly basic: BasicName;
  readonly name: string;
  constructor(basic: BasicName, name: string = basic) {
    super();
    this.basic = basic;
    this.name = name;
  }
}

export class ArrayType extends Unnamed {
  readonly kind = 'Array';
  readonly element: Type;
  /** Number of elements; -1 while an invalid length was reported. */
  readonly length: number;
  constructor(element: Type, length: number) {
    super();
    this.element = element;
    this.length = length;
  }
}

export class SliceType extends Unnamed {
  readonly kind = 'Slice';
  readonly element: Type;
  constructor(element: Type) {
    super();
    this.element = element;
  }
}

/** `fields[i]` has `embedded` set for embedded fields; `tags[i]` is the decoded tag or ''. */
export class StructType extends Unnamed {
  readonly kind = 'Struct';
  fields: readonly Var[];
  tags: readonly string[];
  constructor(fields: readonly Var[], tags: readonly string[]) {
    super();
    this.fields = fields;
    this.tags = tags;
  }
}

export class PointerType extends Unnamed {
  readonly kind = 'Pointer';
  readonly element: Type;
  constructor(element: Type) {
    super();
    this.element = element;
  }
}

/** Parameter or result lists, and the type of a multi-value call. */
export class Tuple {
  readonly kind = 'Tuple';
  readonly vars: readonly Var[];
  constructor(vars: readonly Var[]) {
    this.vars = vars;
  }
}

/** A function type. The last parameter of a variadic one has type []T. */
export class Signature extends Unnamed {
  readonly kind = 'Signature';
  readonly recv: Var | undefined;
  readonly typeParams: readonly TypeParam[];
  readonly params: Tuple;
  readonly results: Tuple;
  readonly variadic: boolean;
  constructor(
    recv: Var | undefined,
    typeParams: readonly TypeParam[],
    params: Tuple,
    results: Tuple,
    variadic: boolean,
  ) {
    super();
    this.recv = recv;
    this.typeParams = typeParams;
    this.params = params;
    this.results = results;
    this.variadic = variadic;
  }
}

/** `methods` are the explicit ones; `typeSet(t).methods` (typeset.ts) all of them, sorted by name. */
export class InterfaceType extends Unnamed {
  readonly kind = 'Interface';
  methods: readonly Func[];
  embeddeds: readonly Type[];
  /** Set by typeset.ts on first use. */
  allMethods: readonly Func[] | undefined;
  /** Set by typeset.ts on first use. */
  typeSet: TypeSet | undefined;
  /** The interface of the predeclared `comparable`. */
  comparable = false;
  /** Wraps a constraint written without `interface{…}`, as in [T ~int]. */
  implicit = false;
  constructor(methods: readonly Func[], embeddeds: readonly Type[]) {
    super();
    this.methods = methods;
    this.embeddeds = embeddeds;
  }
}

export class MapType extends Unnamed {
  readonly kind = 'Map';
  readonly key: Type;
  readonly element: Type;
  constructor(key: Type, element: Type) {
    super();
    this.key = key;
    this.element = element;
  }
}

export class ChanType extends Unnamed {
  readonly kind = 'Chan';
  readonly dir: 'both' | 'send' | 'recv';
  readonly element: Type;
  constructor(dir: 'both' | 'send' | 'recv', element: Type) {
    super();
    this.dir = dir;
    this.element = element;
  }
}

/** A declared type, or an instance of a generic one (then `origin` is the generic type and `typeArgs` its arguments). */
export class Named {
  readonly kind = 'Named';
  readonly obj: TypeName;
  /** Never a Named once the declaration has been checked. */
  underlying: Type | undefined;
  /** Declared methods, in source order; for pointer receivers too. */
  methods: Func[] = [];
  typeParams: readonly TypeParam[] = [];
  typeArgs: readonly Type[] = [];
  origin: Named | undefined;
  /** Of a generic type: the instances made of it. */
  instances: Named[] = [];
  /** Fills in `underlying` on first need; set on instances. Their methods come from `methodsOf` (instantiate.ts). */
  resolve: (() => void) | undefined;
  /** Where an instance was first written. */
  pos: Pos = 0;
  /** Of a generic alias, which is no type of its own: what it stands for. */
  aliased: Type | undefined;
  /** The one object that stands for all identical instances, once the program is specialised; also on itself. */
  canonical: Named | undefined;
  /** Of a canonical instance. */
  place: Place | undefined;
  constructor(obj: TypeName) {
    this.obj = obj;
  }
}

/** Where the code of an instance is. */
export interface Place {
  /** The package whose module has it. */
  readonly home: Package;
  /** Under which name. */
  readonly name: string;
  /** Declaration and type arguments: equal for identical instances. */
  readonly id: string;
  /** Compiled with std, not with the program. */
  readonly beforehand: boolean;
}

export class TypeParam {
  readonly kind = 'TypeParam';
  readonly obj: TypeName;
  /** Its place in the list that declares it. */
  index = 0;
  constraint: Type | undefined;
  /** What messages add to a name that is predeclared too: where this one is declared. */
  remark = '';
  constructor(obj: TypeName) {
    this.obj = obj;
  }
}

/** `~T | U` in a constraint. */
export class Union {
  readonly kind = 'Union';
  readonly terms: readonly { readonly tilde: boolean; readonly type: Type }[];
  constructor(terms: readonly { tilde: boolean; type: Type }[]) {
    this.terms = terms;
  }
}

export type Type =
  | Basic
  | ArrayType
  | SliceType
  | StructType
  | PointerType
  | Tuple
  | Signature
  | InterfaceType
  | MapType
  | ChanType
  | Named
  | TypeParam
  | Union;

/** What the checker knows of an expression (go/types' TypeAndValue). */
export interface TypeAndValue {
  readonly mode:
    | 'novalue'
    | 'builtin'
    | 'type'
    | 'constant'
    | 'variable'
    | 'mapindex'
    | 'value'
    | 'nil'
    | 'commaok'
    | 'package';
  readonly type: Type;
  /** Present when mode is 'constant': already represented in `type`. */
  readonly value?: ConstValue;
}

/** The type below the names; invalid for a declaration that is not resolved or leads back to itself. */
export function underlying(type: Type): Type {
  let t = type;
  for (let depth = 0; t.kind === 'Named'; depth++) {
    if (t.underlying === undefined && t.resolve !== undefined) {
      const resolve = t.resolve;
      t.resolve = undefined;
      resolve();
    }
    if (t.underlying === undefined || depth > 1000) return invalidType;
    t = t.underlying;
  }
  return unalias(t);
}

/** The alias that a type was written as. */
export function aliasOf(type: Type): Unnamed['alias'] {
  return (type as Partial<Unnamed>).alias;
}

export const unalias = (type: Type): Type => aliasOf(type)?.of ?? type;

/** The type by the name of an alias. Declared types, and type parameters, keep their own. */
export function aliased(type: Type, name: TypeName): Type {
  if (!(type instanceof Unnamed) || type === invalidType) return type;
  const copy = Object.assign(Object.create(Object.getPrototypeOf(type)), type);
  copy.alias = { name, of: type.alias?.of ?? type };
  return copy;
}

export const invalidType = new Basic('invalid', 'invalid type');
