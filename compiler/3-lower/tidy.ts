/**
 * States as they are printed: nothing after a jump, none that nothing reaches, no state that only leads to another, numbered in order.
 */
import type { Fn } from './function.ts';
import type { SetPc, State, Stmt } from './ir.ts';

export function tidy(fn: Fn): State[] {
  for (const s of fn.states) cut(s.body);
  thread(fn);
  leaveAtOnce(fn);
  fn.states = reachable(fn.states, fn.finishing);
  fn.states.forEach((s, i) => dropJumpTo(s.body, fn.states[i + 1]?.id));
  merge(fn);
  renumber(fn);
  return fn.states;
}

const terminator = /^(return\b|continue \$run;|break \$(run|body);)/;

const isTerminator = (s: Stmt | undefined): boolean => s?.kind === 'line' && terminator.test(s.code.text());
const isContinue = (s: Stmt | undefined): boolean => s?.kind === 'line' && s.code.text() === 'continue $run;';

/** Removes what stands after a statement that always leaves. */
function cut(body: Stmt[]): void {
  const end = body.findIndex(isTerminator);
  if (end >= 0) body.length = end + 1;
}

function* jumps(body: readonly Stmt[]): Generator<SetPc> {
  for (const s of body) {
    if (s.kind === 'pc') yield s;
    else if (s.kind === 'block') for (const a of s.arms) yield* jumps(a.body);
    else if (s.kind === 'group' || s.kind === 'state') yield* jumps(s.body);
  }
}

const code = (body: readonly Stmt[]): Stmt[] =>
  body.filter((s) => !(s.kind === 'group' && s.body.length === 0));

/** A jump to a state that only jumps on (or is empty) goes to the next at once. */
function thread(fn: Fn): void {
  const next = new Map<number, number>();
  fn.states.forEach((s, i) => {
    const [first, second] = code(s.body);
    if (first?.kind === 'pc' && isContinue(second)) next.set(s.id, first.id);
    else if (first === undefined && i + 1 < fn.states.length) next.set(s.id, fn.states[i + 1].id);
  });
  for (const jump of jumps(fn.states)) {
    const seen = new Set<number>();
    for (let to = next.get(jump.id); to !== undefined && !seen.has(to); to = next.get(to)) {
      seen.add(to);
      const line = fn.parkLines[jump.id];
      if (line !== undefined && fn.parkLines[to] === undefined) fn.parkLines[to] = line;
      else if (line !== undefined && fn.parkLines[to] !== line) break;
      jump.id = to;
    }
  }
}

/** A jump to a state that does nothing but leave leaves at once. */
function leaveAtOnce(fn: Fn): void {
  const leaves = new Map<number, Stmt>();
  for (const s of fn.states) {
    const [first] = code(s.body);
    if (first?.kind === 'line' && /^(return|break \$body);$/.test(first.code.text())) leaves.set(s.id, first);
  }
  const inside = (body: Stmt[]): void => {
    const n = body.length;
    const set = body[n - 2];
    const leave = set?.kind === 'pc' && isContinue(body[n - 1]) ? leaves.get(set.id) : undefined;
    if (leave !== undefined) body.splice(n - 2, 2, leave);
    for (const s of body) {
      if (s.kind === 'block') for (const a of s.arms) inside(a.body);
      else if (s.kind === 'group') inside(s.body);
    }
  };
  for (const s of fn.states) inside(s.body);
}

function reachable(all: readonly State[], finishing: number): State[] {
  let states = [...all];
  for (let before = -1; before !== states.length; ) {
    before = states.length;
    const reached = new Set<number>([0, finishing]);
    for (const jump of jumps(states)) reached.add(jump.id);
    states.forEach((s, i) => {
      const next = states[i + 1];
      if (next !== undefined && !isTerminator(s.body[s.body.length - 1])) reached.add(next.id);
    });
    states = states.filter((s) => reached.has(s.id));
  }
  return states;
}

function dropJumpTo(body: Stmt[], next: number | undefined): void {
  const n = body.length;
  const set = body[n - 2];
  if (set?.kind === 'pc' && set.id === next && isContinue(body[n - 1])) body.length = n - 2;
}

/** Joins a state to the one before it where nothing else leads to it, or where that one is empty. */
function merge(fn: Fn): void {
  const out: State[] = [];
  const targets = (): Set<number> => new Set([fn.finishing, ...[...jumps(fn.states)].map((j) => j.id)]);
  let wanted = targets();
  for (const s of fn.states) {
    const last = out[out.length - 1];
    if (last === undefined) {
      out.push(s);
      continue;
    }
    const lineOf = (id: number): number | undefined => fn.parkLines[id];
    if (!wanted.has(s.id)) {
      last.body.push(...s.body);
    } else if (
      code(last.body).length === 0 &&
      last.id !== 0 &&
      (lineOf(last.id) === undefined || lineOf(s.id) === undefined)
    ) {
      if (lineOf(last.id) !== undefined) fn.parkLines[s.id] = lineOf(last.id)!;
      for (const jump of jumps(fn.states)) if (jump.id === last.id) jump.id = s.id;
      s.body.unshift(...last.body);
      out[out.length - 1] = s;
      wanted = targets();
    } else if (code(last.body).length === 0 && last.id === 0) {
      for (const jump of jumps(fn.states)) if (jump.id === s.id) jump.id = 0;
      if (lineOf(s.id) !== undefined) fn.parkLines[0] = lineOf(s.id)!;
      last.body.push(...s.body);
      fn.targets.add(0);
      wanted = targets();
    } else out.push(s);
  }
  fn.states = out;
}

function renumber(fn: Fn): void {
  const ids = new Map(fn.states.map((s, i) => [s.id, i]));
  for (const jump of jumps(fn.states)) jump.id = ids.get(jump.id) ?? jump.id;
  const lines: number[] = [];
  for (const s of fn.states) {
    const id = ids.get(s.id)!;
    lines[id] = fn.parkLines[s.id] ?? 0;
    s.id = id;
  }
  fn.parkLines = lines;
  fn.finishing = ids.get(fn.finishing) ?? fn.finishing;
}
