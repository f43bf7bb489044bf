/**
 * Whether Go runs the deferred calls of a function where it returns ("open-coded defers"), or at its end. Traces show the line of the return statement in the one
 * case, that of the closing brace in the other. The rules are those of Go's compiler: few defers and returns, none in a loop, no result that outlives the call.
 */
import type * as ast from '../../grammar/ast.ts';
import { forEachChild } from '../../grammar/walk.ts';
import type { Var } from '../1-check/objects.ts';
import type { Info } from '../1-check/package.ts';
import { unparen } from '../2-suspend/callee.ts';

const mostDefers = 8;
const mostExits = 15;

export function opensDefers(body: ast.BlockStmt, results: readonly Var[], info: Info): boolean {
  const found = new Walk(results, info);
  found.statement(body, false);
  return (
    found.open &&
    found.looped >= found.defers &&
    found.defers <= mostDefers &&
    found.defers * found.returns <= mostExits
  );
}

class Walk {
  open = true;
  defers = 0;
  returns = 0;
  private readonly results: readonly Var[];
  private readonly info: Info;
  /** How many defers are ahead of each label, and of the first that a goto goes back to. */
  private readonly labels = new Map<string, number>();
  looped = Number.POSITIVE_INFINITY;

  constructor(results: readonly Var[], info: Info) {
    this.results = results;
    this.info = info;
  }

  /** What is in the function itself; `again`: it may be run more than once. */
  statement(n: ast.AnyNode, again: boolean): void {
    if (n.kind === 'DeferStmt') {
      this.defers++;
      if (again) this.open = false;
    } else if (n.kind === 'ReturnStmt') this.returns++;
    else if (n.kind === 'LabeledStmt') this.labels.set(n.label.name, this.defers);
    else if (n.kind === 'BranchStmt' && n.token === 'goto') {
      // Back to a label: a loop, of what is behind it.
      const before = this.labels.get(n.label!.name);
      if (before !== undefined) this.looped = Math.min(this.looped, before);
    }
    const loop = n.kind === 'ForStmt' || n.kind === 'RangeStmt';
    this.inside(n, (c) => this.statement(c, again || loop));
  }

  /** The parts of n, where results must not get away: into function literals that are kept, or by their address. */
  private inside(n: ast.AnyNode, visit: (c: ast.AnyNode) => void): void {
    if (n.kind === 'FuncLit') {
      if (this.mentions(n.body)) this.open = false;
      return;
    }
    if (n.kind === 'UnaryExpr' && n.op === '&' && this.mentions(n.x)) this.open = false;
    if (n.kind !== 'CallExpr') return forEachChild(n, visit);
    const fun = unparen(n.fun);
    // Called here and now, or at the function's end.
    if (fun.kind === 'FuncLit') this.inside(fun.body, (c) => this.literal(c));
    else visit(fun);
    for (const arg of n.args) {
      const a = unparen(arg);
      visit(a.kind === 'UnaryExpr' && a.op === '&' ? a.x : a);
    }
  }

  private literal(n: ast.AnyNode): void {
    this.inside(n, (c) => this.literal(c));
  }

  private mentions(n: ast.AnyNode): boolean {
    if (n.kind === 'Ident') return this.results.includes(this.info.uses.get(n) as Var);
    let found = false;
    forEachChild(n, (c) => {
      found ||= this.mentions(c);
    });
    return found;
  }
}
