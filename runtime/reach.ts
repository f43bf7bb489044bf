// What a goroutine can reach: from its parked frames through everything their variables hold. Names say how, as in `pool.jobs`.
//
// Invariant: what is found can be reached; what is not found, may be (what a function captured shows only where the host can look into it). So this is
// good for explanations, not for verdicts: whether a goroutine is leaked is decided by the garbage collector (leaks.ts).

import { Chan } from './channel.ts';
import { Frame, type FrameClass } from './frame.ts';
import { BEGINNING, Call, Goroutine } from './goroutine.ts';
import type { Scope } from './host/host.ts';
import { Type } from './type.ts';

/** So many objects are looked at for one goroutine. */
const most = 20_000;

/** Objects, each with the name under which it was found, which may be ''. */
export type Found = ReadonlyMap<object, string>;

export class Reach {
  private readonly scopes: (fn: object) => readonly Scope[];
  private readonly globals = new Map<object, string>();

  /** `scopes`: the variables that a function captured, innermost first. */
  constructor(scopes: (fn: object) => readonly Scope[]) {
    this.scopes = scopes;
  }

  /** What goroutine g can reach. Package variables are not followed from it: they are everybody's. */
  of(g: Goroutine): Found {
    const found = new Map<object, string>();
    for (let f = g.leaf; f !== null; f = f.up) {
      // Natives' frames have no variables of Go's.
      if ((f.constructor as unknown as FrameClass).func === '') continue;
      for (const [key, value] of Object.entries(f)) if (key !== 'up') add(found, value, plain(key));
    }
    if (g.leaf === BEGINNING)
      for (const value of g.value instanceof Call ? [g.value.fn, ...g.value.args] : [g.value])
        add(found, value, '');
    return this.follow(found);
  }

  /** What anybody can reach: the package variables of the modules seen so far. */
  ofPackages(): Found {
    return this.follow(this.globals);
  }

  private follow(found: Map<object, string>): Found {
    for (const [object, name] of found) {
      if (found.size > most) break;
      if (typeof object === 'function') this.captured(object, found);
      else if (object instanceof Chan) for (const value of object.ring) add(found, value, '');
      else if (object instanceof Map)
        for (const [key, value] of object) {
          add(found, key, '');
          add(found, value, '');
        }
      else if (Array.isArray(object)) object.forEach((value, i) => add(found, value, `${name}[${i}]`));
      else for (const [key, value] of Object.entries(object)) add(found, value, member(name, key));
    }
    return found;
  }

  private captured(fn: object, found: Map<object, string>): void {
    for (const { module, variables } of this.scopes(fn)) {
      for (const [name, value] of variables) {
        if (!module) add(found, value, plain(name));
        // What a module imports is somebody else's; what begins with $ is no variable of Go's.
        else if (name.startsWith('$')) continue;
        else if (Object.prototype.toString.call(value) !== '[object Module]' && typeof value !== 'function')
          add(this.globals, value, plain(name));
      }
    }
  }
}

function add(found: Map<object, string>, value: unknown, name: string): void {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || found.has(value))
    return;
  if (
    value instanceof Goroutine ||
    value instanceof Frame ||
    value instanceof Type ||
    ArrayBuffer.isView(value)
  )
    return;
  found.set(value, name);
}

/** A variable's name in Go; '' for one that has none. */
function plain(name: string): string {
  return name.startsWith('$') ? '' : name.replace(/\$\d*$/, '');
}

/** Slices, pointers to variables and interface values are transparent. */
function member(name: string, key: string): string {
  if (['array', 'v', '$v', 'value'].includes(key)) return name;
  return name === '' ? '' : `${name}.${key}`;
}
