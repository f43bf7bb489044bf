/**
 * Every message of the compiler, one table. Keys are the codes of Go's internal/types/errors (adjective-noun), texts are those of the
 * current Go compiler. Positions are `Pos`; the CLI, Vite and the playground turn them into file:line:col and a code frame.
 */
import type { Pos } from '../grammar/source.ts';

export interface Diagnostic {
  readonly pos: Pos;
  /** One past the last character; equal to pos when only a point is known. */
  readonly end: Pos;
  readonly code: Code;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** A code with several wordings: the checker states the whole text where it finds the error. */
const stated = (text: string) => text;

/** One row a message: the arguments are texts already formatted (types by typeString, expressions by exprString). */
export const messages = {
  Syntax: (text: string) => text,
  TooDeep: () => 'program nested too deeply',

  // Programs
  NotMain: (name: string) => `package ${name} is not a main package`,
  MissingMain: () => 'function main is undeclared in the main package',

  // Packages
  NotInStd: (path: string) => `package ${path} is not in std`,
  NoRequiredModule: (path: string) => `no required module provides package ${path}`,
  RelativeImport: (path: string) =>
    `"${path}" is relative, but relative import paths are not supported in module mode`,
  ImportCycle: (chain: string) => `import cycle not allowed\n\t${chain}`,
  MixedPackages: (first: string, second: string) => `found packages ${first} and ${second}`,
  ProgramImport: (path: string) => `import "${path}" is a program, not an importable package`,
  InternalPackage: (path: string) => `use of internal package ${path} not allowed`,
  ExcludedFiles: (path: string) => `build constraints exclude all Go files in ${path}`,
  NoGoFiles: (path: string) => `no Go files in ${path}`,
  InvalidBuildLine: (text: string) => `parsing //go:build line: ${text}`,
  RepeatedBuildLine: () => 'multiple //go:build comments',
  InvalidGoDebug: (problem: string) => `invalid //go:debug: ${problem}`,
  RepeatedGoDebug: (key: string, previous: string) =>
    `repeated //go:debug for ${key}\n\t${previous}: previous //go:debug`,

  // Types and constants (1-check)
  AmbiguousSelector: stated,
  BadDecl: stated,
  BadDotDotDotSyntax: stated,
  BadImportPath: stated,
  BadOffsetofSyntax: stated,
  BadRecv: stated,
  BlankIfaceMethod: stated,
  BlankPkgName: stated,
  BrokenImport: stated,
  CannotInferTypeArgs: stated,
  DivByZero: stated,
  DuplicateCase: stated,
  DuplicateDecl: stated,
  DuplicateDefault: stated,
  DuplicateFieldAndMethod: stated,
  DuplicateLitField: stated,
  DuplicateLitKey: stated,
  DuplicateMethod: stated,
  ImpossibleAssert: stated,
  IncomparableMapKey: stated,
  IncompatibleAssign: stated,
  InvalidAppend: stated,
  InvalidArrayLen: stated,
  InvalidAssert: stated,
  InvalidBlank: stated,
  InvalidCall: stated,
  InvalidCap: stated,
  InvalidClear: stated,
  InvalidClose: stated,
  InvalidComplex: stated,
  InvalidCond: stated,
  InvalidConstInit: stated,
  InvalidConstType: stated,
  InvalidConstVal: stated,
  InvalidConversion: stated,
  InvalidCopy: stated,
  InvalidDeclCycle: stated,
  InvalidDefer: stated,
  InvalidDirective: stated,
  InvalidDelete: stated,
  InvalidDotDotDot: stated,
  InvalidExprSwitch: stated,
  InvalidGo: stated,
  InvalidImag: stated,
  InvalidIndex: stated,
  InvalidIndirection: stated,
  InvalidInitCycle: stated,
  InvalidInitDecl: stated,
  InvalidIota: stated,
  InvalidIterVar: stated,
  InvalidLen: stated,
  InvalidLit: stated,
  InvalidLitField: stated,
  InvalidLitIndex: stated,
  InvalidMainDecl: stated,
  InvalidMake: stated,
  InvalidMethodExpr: stated,
  InvalidMinMaxOperand: stated,
  InvalidOffsetof: stated,
  InvalidPkgUse: stated,
  InvalidPtrEmbed: stated,
  InvalidRangeExpr: stated,
  InvalidReal: stated,
  InvalidReceive: stated,
  InvalidRecv: stated,
  InvalidSelectCase: stated,
  InvalidSend: stated,
  InvalidShiftCount: stated,
  InvalidShiftOperand: stated,
  InvalidSliceExpr: stated,
  InvalidStructLit: stated,
  InvalidSyntaxTree: stated,
  InvalidInstanceCycle: stated,
  InvalidTypeArg: stated,
  InvalidTypeSwitch: stated,
  InvalidTypeCycle: stated,
  InvalidUnion: stated,
  InvalidUnsafeAdd: stated,
  InvalidUnsafeSlice: stated,
  InvalidUnsafeSliceData: stated,
  InvalidUnsafeString: stated,
  InvalidUntypedConversion: stated,
  MismatchedPkgName: stated,
  MismatchedTypes: stated,
  MisplacedConstraintIface: stated,
  MisplacedTypeParam: stated,
  MissingBody: stated,
  MissingFieldOrMethod: stated,
  MissingInitBody: stated,
  MissingLitField: stated,
  MissingLitKey: stated,
  MixedStructLit: stated,
  MultiValAssignOp: stated,
  NoNewVar: stated,
  NonIndexableOperand: stated,
  NonNumericIncDec: stated,
  NonSliceableOperand: stated,
  NonVariadicDotDotDot: stated,
  NotAGenericType: stated,
  NotAType: stated,
  NotAnExpr: stated,
  NumericOverflow: stated,
  OutOfScopeResult: stated,
  OversizeArrayLit: stated,
  RepeatedDecl: stated,
  SwappedMakeArgs: stated,
  SwappedSliceIndices: stated,
  TooManyValues: stated,
  TruncatedFloat: stated,
  TypeTooLarge: stated,
  UnaddressableFieldAssign: stated,
  UnaddressableOperand: stated,
  UnassignableOperand: stated,
  UncalledBuiltin: stated,
  UndeclaredImportedName: stated,
  UndefinedOp: stated,
  UnexportedLitField: stated,
  UntypedLit: stated,
  UntypedNilUse: stated,
  UnusedExpr: stated,
  UnsupportedFeature: stated,
  UnusedImport: stated,
  UnusedResults: stated,
  WrongArgCount: stated,
  WrongAssignCount: stated,
  WrongResultCount: stated,
  WrongTypeArgCount: stated,
  UndeclaredName: (name: string) => `undefined: ${name}`,
  UnusedVar: stated,
  MissingReturn: () => 'missing return',
  MayPark: (name: string, reason: string) => `${name} is //gots:sync but may park: ${reason}`,
  Unsupported: (feature: string) => `${feature} not supported by gots yet`,
} satisfies Record<string, (...args: string[]) => string>;

export type Code = keyof typeof messages;

export function diagnostic<C extends Code>(
  pos: Pos,
  end: Pos,
  code: C,
  ...args: Parameters<(typeof messages)[C]>
): Diagnostic {
  const text = messages[code] as (...args: string[]) => string;
  return { pos, end: Math.max(pos, end), code, message: text(...args), severity: 'error' };
}
