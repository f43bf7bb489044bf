// Func values that emitted code makes out of methods and of natives, and pointers to what they are called on.

import type { GoFunction } from './goroutine.ts';
import { anyType } from './interface-type.ts';
import { forwards } from './panic.ts';
import { elementPointer, type Pointer } from './pointer.ts';
import { nilDereference } from './runtime-error.ts';
import { type Slice, sliceOf } from './slice.ts';
import type { MethodTables, Type } from './type.ts';

/** x.Method as a value, x an interface value or an instance of a class with the method. Panics on nil, as Go does. */
// biome-ignore lint/suspicious/noExplicitAny: a func value of any type
export function bound(x: any, name: string): any {
  if (x === null) nilDereference();
  const method = x[name] as GoFunction;
  return forwards((...args: unknown[]) => method.apply(x, args), method);
}

/** x.Method as a value, where the method is a function that takes its receiver first. */
// biome-ignore lint/suspicious/noExplicitAny: a func value of any type
export function methodValue(method: (...args: any[]) => any, receiver: unknown): any {
  return forwards((...args: unknown[]) => method(receiver, ...args), method as GoFunction);
}

/** A native with a rest parameter as a func value: it takes a slice, as all variadic func values do. */
// biome-ignore lint/suspicious/noExplicitAny: a func value of any type
export function variadic(native: (...args: any[]) => any, fixed: number): any {
  return (...args: unknown[]) => native(...args.slice(0, fixed), ...elements(args[fixed] as Slice<unknown>));
}

/** The variadic arguments of a function that takes `...any`. */
// biome-ignore lint/suspicious/noExplicitAny: interface values
export function anys(...values: any[]): Slice<any> {
  return sliceOf(anyType, values);
}

/** The elements of a slice, to be spread into a native's rest parameter. */
// biome-ignore lint/suspicious/noExplicitAny: the native knows the element type
export function elements(s: Slice<any>): any[] {
  return Array.from({ length: s.len }, (_, i) => s.array[s.offset + i]);
}

/** *p for a pointer to a struct or array, which is the object itself. */
export function deref<T>(p: T): T {
  if (p === null) nilDereference();
  return p;
}

/** &s[i] */
export function slicePointer<T>(s: Slice<T>, i: number): Pointer<T> {
  return elementPointer(s.array, s.at(i));
}

// biome-ignore lint/suspicious/noExplicitAny: a method of any type
type AnyMethod = (...args: any[]) => any;

/** Gives a native class methods that are functions taking the receiver first, and its type a table of all it has. */
export function addMethods<C extends { readonly prototype: object; readonly $type: Type }>(
  Class: C,
  tables: () => MethodTables,
  methods: Readonly<Record<string, AnyMethod>>,
): C {
  Class.$type.methods = tables;
  const prototype = Class.prototype as Record<string, AnyMethod>;
  for (const [name, method] of Object.entries(methods)) {
    prototype[name] = forwards(function (this: unknown, ...args: unknown[]) {
      return method(this, ...args);
    }, method);
  }
  return Class;
}
