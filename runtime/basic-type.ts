/**
 * Descriptors of the predeclared types but `any` and `error` (interface-type.ts). byte is uint8 and rune int32.
 */
import { type Complex, ceq, complexZero, encodeComplex } from './complex.ts';
import { END, encodeFloat } from './key.ts';
import { type Kind, type Store, Type } from './type.ts';
import { type TypedArrayClass, typedArray } from './typed-array.ts';

/** bool, string and the integers: the JavaScript value is its own map key. */
export class BasicType<T> extends Type<T> {
  override readonly kind: Kind;
  override readonly string: string;
  override readonly id: string;
  override readonly name: string;
  override readonly size: number;
  override readonly align: number;
  override readonly hasPointers: boolean;
  override readonly parts = {};
  readonly #zero: T;
  readonly #array: TypedArrayClass<Store<T>> | undefined;

  constructor(kind: Kind, size: number, zero: T, array?: TypedArrayClass<Store<T>>) {
    super();
    this.kind = this.string = this.id = this.name = kind;
    this.size = size;
    this.align = Math.min(size, 8);
    this.hasPointers = kind === 'string' || kind === 'unsafe.Pointer';
    this.#zero = zero;
    this.#array = array;
  }
  override get plain(): boolean {
    return this.kind === 'int' || this.kind === 'string' || this.kind === 'bool';
  }
  override zero(): T {
    return this.#zero;
  }
  override encode(value: T): string {
    return value + END;
  }
  override newArray(n: number): Store<T> {
    return this.#array === undefined ? super.newArray(n) : typedArray(this.#array, n);
  }
  override get typedArray(): boolean {
    return this.#array !== undefined;
  }
}

/** NaN is not equal to itself, and −0 is another key than the 0 it equals when it is printed. */
class FloatType extends BasicType<number> {
  override get rawKey(): boolean {
    return false;
  }
  override key(value: number): unknown {
    return Number.isNaN(value) ? Symbol() : value;
  }
  override encode(value: number): string {
    return encodeFloat(value);
  }
}

class ComplexType extends BasicType<Complex> {
  constructor(kind: Kind, size: number) {
    super(kind, size, complexZero);
  }
  override equal(a: Complex, b: Complex): boolean {
    return ceq(a, b);
  }
  override get rawKey(): boolean {
    return false;
  }
  override key(value: Complex): unknown {
    return encodeComplex(value);
  }
  override encode(value: Complex): string {
    return encodeComplex(value);
  }
}

export const bool: Type<boolean> = new BasicType('bool', 1, false);
export const string: Type<string> = new BasicType('string', 16, '');
export const int: Type<number> = new BasicType('int', 8, 0);
export const int8: Type<number> = new BasicType('int8', 1, 0, Int8Array);
export const int16: Type<number> = new BasicType('int16', 2, 0, Int16Array);
export const int32: Type<number> = new BasicType('int32', 4, 0, Int32Array);
export const int64: Type<number> = new BasicType('int64', 8, 0);
export const uint: Type<number> = new BasicType('uint', 8, 0);
export const uint8: Type<number> = new BasicType('uint8', 1, 0, Uint8Array);
export const uint16: Type<number> = new BasicType('uint16', 2, 0, Uint16Array);
export const uint32: Type<number> = new BasicType('uint32', 4, 0, Uint32Array);
export const uint64: Type<number> = new BasicType('uint64', 8, 0);
export const uintptr: Type<number> = new BasicType('uintptr', 8, 0);
export const float32: Type<number> = new FloatType('float32', 4, 0, Float32Array);
export const float64: Type<number> = new FloatType('float64', 8, 0, Float64Array);
export const complex64: Type<Complex> = new ComplexType('complex64', 8);
export const complex128: Type<Complex> = new ComplexType('complex128', 16);
