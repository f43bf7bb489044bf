/** States as they are printed: nothing after a jump, no jump to the state that follows, none that nothing reaches. */
import type { Fn } from './function.ts';
import type { State, Stmt } from './ir.ts';

export function tidy(fn: Fn): State[] {
  for (const s of fn.states) cut(s.body);
  let states = fn.states;
  for (let before = -1; before !== states.length; ) {
    before = states.length;
    const reached = new Set<number>([0]);
    states.forEach((s, i) => {
      collect(s.body, reached);
      const next = states[i + 1];
      if (next !== undefined && !ends(s.body)) reached.add(next.id);
    });
    states = states.filter((s) => reached.has(s.id));
  }
  states.forEach((s, i) => dropJumpTo(s.body, states[i + 1]?.id));
  return states;
}

const terminator = /^(return\b|continue \$run;|break \$(run|body);)/;

/** Removes what stands after a statement that always leaves. */
function cut(body: Stmt[]): void {
  const end = body.findIndex((s) => s.kind === 'line' && terminator.test(s.code.text()));
  if (end >= 0) body.length = end + 1;
}

function ends(body: readonly Stmt[]): boolean {
  const last = body[body.length - 1];
  return last?.kind === 'line' && terminator.test(last.code.text());
}

/** The states that code jumps to or resumes in. */
function collect(body: readonly Stmt[], into: Set<number>): void {
  for (const s of body) {
    if (s.kind === 'line') {
      const m = /^\$pc = (\d+);$/.exec(s.code.text());
      if (m !== null) into.add(Number(m[1]));
    } else if (s.kind === 'block') for (const a of s.arms) collect(a.body, into);
    else if (s.kind === 'group') collect(s.body, into);
  }
}

function dropJumpTo(body: Stmt[], next: number | undefined): void {
  const n = body.length;
  const [set, jump] = [body[n - 2], body[n - 1]];
  if (set?.kind !== 'line' || jump?.kind !== 'line' || jump.code.text() !== 'continue $run;') return;
  if (set.code.text() === `$pc = ${next};`) body.length = n - 2;
}
