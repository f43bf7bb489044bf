/**
 * The universe: predeclared types, constants, nil and functions, and package unsafe.
 * One of each for all compilations; nothing here changes after this module has been evaluated.
 */
import { type ConstValue, makeBool, makeInt64 } from './constant.ts';
import { Builtin, type BuiltinName, Const, Func, type GoObject, Nil, TypeName, Var } from './objects.ts';
import { Package } from './package.ts';
import { Scope } from './scope.ts';
import {
  Basic,
  type BasicName,
  InterfaceType,
  invalidType,
  Named,
  Signature,
  Tuple,
  type Type,
} from './types.ts';

const basicNames = [
  'bool',
  ...['int', 'int8', 'int16', 'int32', 'int64', 'uint', 'uint8', 'uint16', 'uint32', 'uint64', 'uintptr'],
  ...['float32', 'float64', 'complex64', 'complex128', 'string', 'unsafe.Pointer'],
  ...['untyped bool', 'untyped int', 'untyped rune', 'untyped float', 'untyped complex', 'untyped string'],
  'untyped nil',
] as BasicName[];

/** The basic types by identity; `typ.invalid` is invalidType. */
export const typ: Readonly<Record<BasicName, Basic>> = {
  ...(Object.fromEntries(basicNames.map((name) => [name, new Basic(name)])) as Record<BasicName, Basic>),
  invalid: invalidType,
};

export const universe = new Scope(undefined);
export const unsafePackage = new Package('unsafe', 'unsafe', new Scope(universe));

function declare<T extends GoObject>(obj: T, type: Type, scope = universe): T {
  obj.type = type;
  scope.insert(obj);
  return obj;
}

function declareType(name: string, type: Type, alias = false): TypeName {
  const obj = declare(new TypeName(undefined, name, 0), type);
  obj.alias = alias;
  return obj;
}

function declareConst(name: string, type: Type, value: ConstValue): Const {
  const obj = declare(new Const(undefined, name, 0), type);
  obj.value = value;
  return obj;
}

function declareNamed(name: string, underlying: InterfaceType): Named {
  const obj = new TypeName(undefined, name, 0);
  const named = new Named(obj);
  named.underlying = underlying;
  declare(obj, named);
  return named;
}

for (const name of basicNames) {
  if (!name.includes(' ') && name !== 'unsafe.Pointer') declareType(name, typ[name]);
}
declare(new TypeName(unsafePackage, 'Pointer', 0), typ['unsafe.Pointer'], unsafePackage.scope);

export const universeByte = new Basic('uint8', 'byte');
export const universeRune = new Basic('int32', 'rune');
declareType('byte', universeByte, true);
declareType('rune', universeRune, true);

/** The one empty interface that prints as `any`. */
/** What panic takes and recover gives; Go's messages do not call it any. */
export const emptyInterface = new InterfaceType([], []);
export const universeAny = new InterfaceType([], []);
declareType('any', universeAny, true);

const errorMethod = new Func(undefined, 'Error', 0);
export const universeError = declareNamed('error', new InterfaceType([errorMethod], []));
errorMethod.type = new Signature(
  new Var(undefined, '', 0, universeError, 'recv'),
  [],
  new Tuple([]),
  new Tuple([new Var(undefined, '', 0, typ.string, 'result')]),
  false,
);

const comparableInterface = new InterfaceType([], []);
comparableInterface.comparable = true;
export const universeComparable = declareNamed('comparable', comparableInterface);

declareConst('true', typ['untyped bool'], makeBool(true));
declareConst('false', typ['untyped bool'], makeBool(false));
export const universeIota = declareConst('iota', typ['untyped int'], makeInt64(0));
export const universeNil = declare(new Nil(undefined, 'nil', 0), typ['untyped nil']);

export interface BuiltinShape {
  /** Fewest arguments. */
  readonly args: number;
  readonly variadic: boolean;
  /** May stand as a statement by itself. */
  readonly statement: boolean;
}

const shape = (args: number, variadic = false, statement = false): BuiltinShape => ({
  args,
  variadic,
  statement,
});

/** What every predeclared function accepts. */
export const builtinShapes: Readonly<Record<BuiltinName, BuiltinShape>> = {
  append: shape(1, true),
  cap: shape(1),
  clear: shape(1, false, true),
  close: shape(1, false, true),
  complex: shape(2),
  copy: shape(2, false, true),
  delete: shape(2, false, true),
  imag: shape(1),
  len: shape(1),
  make: shape(1, true),
  max: shape(1, true),
  min: shape(1, true),
  new: shape(1),
  panic: shape(1, false, true),
  print: shape(0, true, true),
  println: shape(0, true, true),
  real: shape(1),
  recover: shape(0, false, true),
  Add: shape(2),
  Alignof: shape(1),
  Offsetof: shape(1),
  Sizeof: shape(1),
  Slice: shape(2),
  SliceData: shape(1),
  String: shape(2),
  StringData: shape(1),
};

for (const name of Object.keys(builtinShapes) as BuiltinName[]) {
  const unsafe = /^[A-Z]/.test(name);
  const scope = unsafe ? unsafePackage.scope : universe;
  declare(new Builtin(unsafe ? unsafePackage : undefined, name, 0), invalidType, scope);
}
