// What emitted code and natives of std import as `$`: the runtime's public names, by subject. ARCHITECTURE.md says what emitted code does with them.
// Sorted by file; each file says what it is about.

export { append, appendSlice, appendString } from './append.ts';
export { arrayFromSlice, arrayOf, cloneArray, makeArray, setArray, sliceArray } from './array.ts';
export { arrayPointer } from './array-view.ts';
export { assert } from './assert.ts';
export {
  bool,
  complex64,
  complex128,
  float32,
  float64,
  int,
  int8,
  int16,
  int32,
  int64,
  string,
  uint,
  uint8,
  uint16,
  uint32,
  uint64,
  uintptr,
} from './basic-type.ts';
export { Box, box, typeOf, unbox } from './box.ts';
export { runInBubble, waitInBubble } from './bubble.ts';
export { shared } from './canonical.ts';
export {
  Chan,
  CLOSED,
  Closed,
  chanCap,
  chanLen,
  close,
  deliver,
  makeChan,
  next,
  recv,
  send,
} from './channel.ts';
export { addTimer, nanotime, removeTimer, resetTimer, walltime } from './clock.ts';
export { Complex, cadd, cdiv, ceq, cmul, cneg, complex, csub, toComplex64 } from './complex.ts';
export {
  arrayType,
  chanType,
  funcType,
  mapType,
  pointerType,
  sliceType,
  unsafePointer,
} from './composite-type.ts';
export {
  floatToInt32,
  floatToInt64,
  floatToUint32,
  floatToUint64,
  toFloat,
  toFloat32,
  toInt64,
  toUint64,
} from './convert.ts';
export { Defers } from './defer.ts';
export { equal } from './equal.ts';
export { Frame, PARKED, Parked, type Parks } from './frame.ts';
export {
  addMethods,
  anys,
  bound,
  deref,
  elements,
  methodValue,
  slicePointer,
  variadic,
} from './func-value.ts';
export { functions } from './functions.ts';
export type { GoError } from './go-error.ts';
export { changeGodebug, debug, godebug } from './godebug.ts';
export type { Goroutine, Site, Wait, WaitReason } from './goroutine.ts';
export type { Host, WallTime } from './host/host.ts';
export {
  args,
  env,
  memory,
  onSignal,
  parkOn,
  pending,
  quit,
  random,
  readInput,
  stacks,
  write,
} from './host-operation.ts';
export { initialisers } from './initialise.ts';
export { add, and, andNot, div, mul, neg, not, or, rem, shl, shr, sub, wrap, xor } from './integer.ts';
export { anyType, errorType, interfaceType, is, missingMethod } from './interface-type.ts';
export { Channel, type Sending } from './library/channel.ts';
export { chan, go } from './library/goroutine.ts';
export { GoDeadlock, GoPanic } from './library/program.ts';
export { type Case, type Cases, type Chosen, select } from './library/select.ts';
export { Mutex, WaitGroup } from './library/sync.ts';
export { after, sleep, Ticker, ticker, withTimeout } from './library/time.ts';
export { clearMap, GoMap, makeMap, mapDelete, mapElement, mapGet, mapLen, mapOf, mapSet } from './map.ts';
export { methodSet, throughPointer } from './method-set.ts';
export { methods, named } from './named.ts';
export {
  div32,
  divU32,
  rem32,
  remU32,
  shl32,
  shr32,
  shrU32,
  toInt8,
  toInt16,
  toInt32,
  toUint8,
  toUint16,
  toUint32,
} from './narrow.ts';
export { check, max, maxFloat, maxString, min, minFloat, minString } from './order.ts';
export {
  asPanic,
  deferredRecover,
  forwarding,
  forwards,
  Goexit,
  Panic,
  panic,
  recover,
  recovering,
} from './panic.ts';
export {
  coroutine,
  current,
  exit,
  fatal,
  gosched,
  goyield,
  handOver,
  link,
  numGoroutine,
  park,
  preempt,
  ready,
  readyThrow,
  spawn,
  startFinalizers,
} from './park.ts';
export { elementPointer, fieldPointer, type Pointer, Ref, ref } from './pointer.ts';
export { print, println } from './print.ts';
export { type ProgramOptions, perProgram, start } from './program.ts';
export { RangeLoop } from './range-loop.ts';
export { type MapRange, rangeMap } from './range-map.ts';
export { type Event, Recorder } from './recorder.ts';
export {
  divideByZero,
  nilDereference,
  PanicNilError,
  plainRuntimeError,
  runtimeError,
  TypeAssertionError,
  throwPlainError,
  throwRuntimeError,
} from './runtime-error.ts';
export { choose, RECV, received, receivedOk, SEND } from './select.ts';
export { clearSlice, copy, copyString, makeSlice, nilSlice, noArray, Slice, sliceOf, swap } from './slice.ts';
export { sparse } from './sparse.ts';
export { callers, stack } from './stack.ts';
export {
  byteAt,
  bytes,
  decodeRune,
  encodeRune,
  type Runes,
  runes,
  stringFromRune,
  substr,
  toJS,
  utf8,
} from './string.ts';
export { bytesToString, runesToString, stringToBytes, stringToRunes } from './string-convert.ts';
export {
  embedded,
  type Field,
  type FieldSpec,
  namedStruct,
  type Struct,
  type StructClass,
  structType,
} from './struct.ts';
export { structPointer } from './struct-view.ts';
export { switchPoints } from './switch-point.ts';
export { Callback, Timer } from './timer.ts';
export { registerSourceMap } from './trace.ts';
export { type InterfaceMethod, type Kind, type Method, type Methods, type Store, Type } from './type.ts';
export {
  addU,
  andNotU,
  andU,
  divU,
  mulU,
  negU,
  notU,
  orU,
  remU,
  shlU,
  shrU,
  subU,
  wrapU,
  xorU,
} from './unsigned.ts';
export { initialise, type Variables, variable } from './variable.ts';
