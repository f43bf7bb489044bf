/** A step of an evaluation (steps.ts), and which steps have to be taken ahead so that those JavaScript takes by itself, from left to right, show no other order than Go's. */
import type * as ast from '../../grammar/ast.ts';
import { clash, type Faults, none } from './faults.ts';
import type { Code } from './ir.ts';
import type { Turn } from './manners.ts';

export class Step {
  readonly e: ast.Expr;
  readonly turn: Turn;
  /** Where JavaScript has it. */
  at: number;
  readonly faults: Faults;
  /** The step is that an operand is evaluated as a whole, in this way. */
  operand: Lowering | undefined = undefined;
  /** It has to be taken ahead. */
  must = false;
  /** The goroutine may rest in it. */
  parks = false;
  /** It may change what others read. */
  writes = false;
  /** Evaluating its operands makes temporaries. */
  emits = false;
  /** It sees what calls change. */
  reads = false;

  constructor(e: ast.Expr, turn: Turn, at: number, faults: Faults) {
    this.e = e;
    this.turn = turn;
    this.at = at;
    this.faults = faults;
  }
}

/** How an operand is lowered, and what to do with the temporary that has its value. */
export interface Lowering {
  readonly lower: () => Code;
  readonly keep: (code: Code) => void;
  /** Its type may be another than the operand's. */
  readonly converts?: boolean;
}

export const turns = { call: 0, operand: 1, rest: 2 } as const;

/** The steps in the order in which Go takes them. */
export function inGosOrder(steps: readonly Step[]): Step[] {
  return [...steps].sort((a, b) => turns[a.turn] - turns[b.turn]);
}

/** How many steps, in Go's order, have to be taken ahead: to the last park point, the last that JavaScript would have too late, the last that emits. */
export function countAhead(steps: readonly Step[]): number {
  if (steps.length < 2) return steps.length === 1 && (steps[0].must || steps[0].parks) ? 1 : 0;
  const order = inGosOrder(steps);
  const firstActing = order.findIndex((s) => s.turn !== 'rest');
  const emits = firstActing < 0 ? 0 : order.findLastIndex((s, i) => i > firstActing && s.emits);
  return Math.max(order.findLastIndex((s) => s.must || s.parks) + 1, lastTooLate(order) + 1, emits);
}

/** The last step before which JavaScript has one that Go has after it, where that can be told. */
function lastTooLate(order: readonly Step[]): number {
  // Of the later steps, where the earliest is that reads, and that has these faults.
  let reads = Number.POSITIVE_INFINITY;
  const faults = new Map<Faults, number>();
  for (let k = order.length - 1; k >= 0; k--) {
    const step = order[k];
    if (step.writes && reads < step.at) return k;
    for (const [others, at] of faults) if (at < step.at && clash(step.faults, others)) return k;
    if (step.reads) reads = Math.min(reads, step.at);
    if (step.faults !== none) faults.set(step.faults, Math.min(faults.get(step.faults) ?? step.at, step.at));
  }
  return -1;
}

/** Whether the order of a step and one that Go takes later matters, and JavaScript would have it the other way round. */
export function tooLate(step: Step, later: Step): boolean {
  return later.at < step.at && ((step.writes && later.reads) || clash(step.faults, later.faults));
}

/** Whether lowering what does these steps makes temporaries. */
export function emits(steps: readonly Step[]): boolean {
  return countAhead(steps) > 0 || steps.some((s) => s.emits);
}
