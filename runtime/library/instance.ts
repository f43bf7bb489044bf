// Pointers to structs as TypeScript sees them: instances of the class that the facade declares, with accessors for fields and the methods.
//
// Invariant: one Go struct, one instance, as long as it lives.

import { toJS } from '../string.ts';
import type { Struct, StructClass } from '../struct.ts';
import type { Type } from '../type.ts';
import { fromGo, toGo } from './convert.ts';

type Fields = Readonly<Record<string, unknown>>;
// biome-ignore lint/suspicious/noExplicitAny: methods of all types
type Method = (receiver: object, ...args: any[]) => unknown;

const objects = new WeakMap<object, { readonly struct: object; readonly type: Type }>();
const instances = new WeakMap<object, object>();
const classes = new WeakMap<Type, abstract new () => object>();

/** What has no class of its own: structs of packages that TypeScript does not import. */
class Opaque {}

/** The class for a struct type. `new` makes a struct with the fields given, the others zero. */
export function structClass(
  name: string,
  Struct: StructClass<Struct> & { readonly $type: Type },
  methods: Readonly<Record<string, Method>>,
): new (
  fields?: Fields,
) => object {
  const type = Struct.$type;
  const Class = {
    [name]: class {
      constructor(fields: Fields = {}) {
        bind(this, toGo(type, fields, `new ${name}`) as object, type);
      }
    },
  }[name];
  for (const field of type.fields) {
    if (!field.exported) continue;
    const where = `${name}.${toJS(field.name)}`;
    Object.defineProperty(Class.prototype, toJS(field.name), {
      enumerable: true,
      get() {
        return fromGo(field.type, structOf(this)[field.property], where);
      },
      set(value) {
        structOf(this)[field.property] = toGo(field.type, value, where);
      },
    });
  }
  for (const [method, call] of Object.entries(methods))
    Object.defineProperty(Class.prototype, method, {
      value(...args: unknown[]) {
        return call(structOf(this), ...args);
      },
    });
  classes.set(type, Class);
  return Class;
}

function bind(instance: object, struct: object, type: Type): void {
  objects.set(instance, { struct, type });
  instances.set(struct, instance);
}

function structOf(instance: object): Record<string, unknown> {
  const object = objects.get(instance);
  if (object === undefined) throw new TypeError('not an instance that Go knows');
  return object.struct as Record<string, unknown>;
}

export function isInstance(value: unknown): value is object {
  return typeof value === 'object' && value !== null && objects.has(value);
}

/** The Go struct behind an instance of this type, of any type when it is left out. */
export function goObject(value: unknown, type: Type | undefined): object | undefined {
  const object = typeof value === 'object' && value !== null ? objects.get(value) : undefined;
  return object === undefined || (type !== undefined && object.type !== type) ? undefined : object.struct;
}

export function instanceFromGo(struct: object, type: Type): object {
  const known = instances.get(struct);
  if (known !== undefined) return known;
  const instance = Object.create((classes.get(type) ?? Opaque).prototype) as object;
  bind(instance, struct, type);
  return instance;
}
