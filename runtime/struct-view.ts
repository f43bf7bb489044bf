/**
 * Pointers converted to another struct type: `(*Celsius)(p)`, where the two have the same fields.
 *
 * A pointer to a struct is the object itself, and its class is its type; so what is pointed to as another type is shown by an object of that
 * class whose fields are the first one's. Invariant: one view for one object and type (tags aside), and converting back gives the object, so that === is
 * Go's ==; pointers to fields are those of the object (`structOf`).
 */
import type { Struct, StructClass } from './struct.ts';

const views = new WeakMap<object, Map<unknown, object>>();
const originals = new WeakMap<object, object>();
let used = false;

/** (*T)(p), Class being that of T. */
export function structPointer<T extends Struct>(Class: StructClass<T>, p: object | null): T {
  if (p === null) return null!;
  const object = structOf(p) as Record<string, unknown>;
  const shape = shapeOf(Class);
  if (shapeOf(object.constructor) === shape) return object as unknown as T;
  let known = views.get(object);
  if (known === undefined) views.set(object, (known = new Map()));
  let view = known.get(shape) as T | undefined;
  if (view === undefined) {
    view = new Class();
    for (const name of Object.keys(view)) {
      Object.defineProperty(view, name, {
        get: () => object[name],
        set: (value) => {
          object[name] = value;
        },
        enumerable: true,
      });
    }
    known.set(shape, view);
    originals.set(view, object);
    used = true;
  }
  return view;
}

/** Struct types without a name have a class in each module: what their values have in common is said by `$shape`. */
function shapeOf(Class: unknown): unknown {
  return (Class as { readonly $shape?: string }).$shape ?? Class;
}

/** The object whose fields a pointer to a struct shows: itself, unless it is a view. */
export function structOf<T extends object>(p: T): T {
  return used ? ((originals.get(p) as T | undefined) ?? p) : p;
}
