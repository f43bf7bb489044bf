/**
 * Descriptors of array, slice, map, channel, pointer and function types.
 *
 * Invariant: canonical. The constructors give the same descriptor for the same parts.
 */
import { cloneArray, setArray } from './array.ts';
import { canonicalType } from './canonical.ts';
import { ENCODED, END, identity, pack, packs } from './key.ts';
import { uncomparable, unhashable } from './runtime-error.ts';
import { nilSlice, type Slice } from './slice.ts';
import { type Direction, type Kind, type Parts, type Store, Type } from './type.ts';

/** A type whose values are one machine word (or a few, for slices) and nil when zero. */
abstract class ReferenceType extends Type {
  override readonly parts: Parts;
  constructor(parts: Parts) {
    super();
    this.parts = parts;
  }
  override readonly align = 8;
  override readonly size: number = 8;
  override readonly hasPointers = true;
  override zero(): unknown {
    return null;
  }
  override encode(value: object | null): string {
    return identity(value);
  }
}

/** A type that == compares with nil only; inside an interface the comparison panics. */
abstract class UncomparableType extends ReferenceType {
  override get comparable(): boolean {
    return false;
  }
  override equal(_a: unknown, _b: unknown): boolean {
    return uncomparable(this);
  }
  override key(_value: unknown): unknown {
    return unhashable(this);
  }
  override encode(_value: unknown): string {
    return unhashable(this);
  }
}

class ArrayType<T> extends Type<Store<T>> {
  override readonly kind = 'array';
  #packed: readonly number[] | undefined;
  override readonly parts: Parts;
  constructor(len: number, elem: Type<T>) {
    super();
    this.parts = { len, elem };
  }
  /** The indices when the elements make a map key by themselves, else none. */
  get #indices(): readonly number[] {
    if (this.#packed === undefined) {
      const all = this.len <= 4 ? Array.from({ length: this.len }, (_, i) => i) : [];
      this.#packed = packs(all.map(() => this.elem)) ? all : [];
    }
    return this.#packed;
  }
  override get string(): string {
    return `[${this.len}]${this.elem.string}`;
  }
  override get id(): string {
    return `[${this.len}]${this.elem.id}`;
  }
  override get size(): number {
    return this.len * this.elem.size;
  }
  override get align(): number {
    return this.elem.align;
  }
  override get hasPointers(): boolean {
    return this.len > 0 && this.elem.hasPointers;
  }
  override get comparable(): boolean {
    return this.elem.comparable;
  }
  override get copies(): boolean {
    return true;
  }
  override zero(): Store<T> {
    return this.elem.newArray(this.len);
  }
  override clone(value: Store<T>): Store<T> {
    return cloneArray(value, this.elem);
  }
  override assign(target: Store<T>, value: Store<T>): void {
    setArray(target, value, this.elem);
  }
  override equal(a: Store<T>, b: Store<T>): boolean {
    if (!this.comparable) uncomparable(this);
    for (let i = 0; i < this.len; i++) if (!this.elem.equal(a[i], b[i])) return false;
    return true;
  }
  override get rawKey(): boolean {
    return false;
  }
  override key(value: Store<T>): unknown {
    return (this.#indices.length > 0 ? pack(value, this.#indices) : undefined) ?? this.encode(value);
  }
  override encode(value: Store<T>): string {
    if (!this.comparable) unhashable(this);
    let text = ENCODED;
    for (let i = 0; i < this.len; i++) text += this.elem.encode(value[i]);
    return text + END;
  }
}

class SliceType<T> extends UncomparableType {
  override readonly kind = 'slice';
  override readonly size = 24;
  override get string(): string {
    return `[]${this.elem.string}`;
  }
  override get id(): string {
    return `[]${this.elem.id}`;
  }
  override zero(): Slice<T> {
    return nilSlice(this.elem);
  }
}

class MapType extends UncomparableType {
  override readonly kind = 'map';
  override get string(): string {
    return `map[${this.keyType.string}]${this.elem.string}`;
  }
  override get id(): string {
    return `map[${this.keyType.id}]${this.elem.id}`;
  }
}

const arrows = { both: 'chan ', send: 'chan<- ', recv: '<-chan ' };

class ChanType extends ReferenceType {
  override readonly kind = 'chan';
  #text(elem: string): string {
    const ambiguous = this.dir === 'both' && elem.startsWith('<-');
    return arrows[this.dir] + (ambiguous ? `(${elem})` : elem);
  }
  override get string(): string {
    return this.#text(this.elem.string);
  }
  override get id(): string {
    return this.#text(this.elem.id);
  }
}

/**
 * A pointer to a struct is the object itself, and tells its type when it is in an interface, if that has a name: the class of those without is that of
 * others, too, which differ in tags. Other pointers are boxed there.
 */
class PointerType extends ReferenceType {
  override readonly kind = 'pointer';
  override get string(): string {
    return `*${this.elem.string}`;
  }
  override get id(): string {
    return `*${this.elem.id}`;
  }
  override get plain(): boolean {
    return this.elem.kind === 'struct' && this.elem.name !== '';
  }
}

class FuncType extends UncomparableType {
  override readonly kind = 'func';
  override get string(): string {
    return signature(this.params, this.results, this.variadic, 'string');
  }
  override get id(): string {
    return signature(this.params, this.results, this.variadic, 'id');
  }
}

function signature(
  params: readonly Type[],
  results: readonly Type[],
  variadic: boolean,
  text: 'string' | 'id',
): string {
  const list = params.map((p, i) => (variadic && i === params.length - 1 ? `...${p.elem[text]}` : p[text]));
  const out = results.map((r) => r[text]).join(', ');
  return `func(${list.join(', ')})${results.length > 1 ? ` (${out})` : out && ` ${out}`}`;
}

class UnsafePointerType extends ReferenceType {
  override readonly kind: Kind = 'unsafe.Pointer';
  override readonly string = 'unsafe.Pointer';
  override readonly id = 'unsafe.Pointer';
}

export const unsafePointer: Type = new UnsafePointerType({});

export function arrayType<T>(len: number, elem: Type<T>): Type<Store<T>> {
  return canonicalType(`[${len}]${elem.id}`, () => new ArrayType(len, elem));
}

export function sliceType<T>(elem: Type<T>): Type<Slice<T>> {
  return (elem.sliceOf ??= new SliceType({ elem }));
}

export function mapType(key: Type, elem: Type): Type {
  return canonicalType(`map[${key.id}]${elem.id}`, () => new MapType({ keyType: key, elem }));
}

export function chanType(elem: Type, dir: Direction = 'both'): Type {
  return canonicalType(`${dir} ${elem.id}`, () => new ChanType({ elem, dir }));
}

export function pointerType(elem: Type): Type {
  return (elem.pointerTo ??= new PointerType({ elem }));
}

/** The last parameter of a variadic function is the slice type. */
export function funcType(params: readonly Type[], results: readonly Type[], variadic = false): Type {
  return canonicalType(
    signature(params, results, variadic, 'id'),
    () => new FuncType({ params, results, variadic }),
  );
}
