/** Terminating statements (spec: “Terminating statements”): a function with results must end in one. */
import type * as ast from '../../grammar/ast.ts';
import type { Checker } from './checker.ts';
import { unparen } from './syntax.ts';

/** `label` is the label of the statement itself. */
export function isTerminating(c: Checker, s: ast.Stmt, label: string): boolean {
  switch (s.kind) {
    case 'ReturnStmt':
      return true;
    case 'BranchStmt':
      return s.token === 'goto' || s.token === 'fallthrough';
    case 'ExprStmt': {
      const call = unparen(s.x);
      return call.kind === 'CallExpr' && c.panicCalls.has(call);
    }
    case 'BlockStmt':
      return endsIn(c, s.list);
    case 'IfStmt':
      return s.else !== undefined && isTerminating(c, s.body, '') && isTerminating(c, s.else, '');
    case 'ForStmt':
      return s.cond === undefined && !breaks(s.body, label, true);
    case 'LabeledStmt':
      return isTerminating(c, s.stmt, s.label.name);
    case 'SwitchStmt':
    case 'TypeSwitchStmt': {
      const complete = s.cases.some((clause) => clause.list === undefined);
      return (
        complete && s.cases.every((clause) => endsIn(c, clause.body) && !anyBreaks(clause.body, label, true))
      );
    }
    case 'SelectStmt':
      return s.cases.every((clause) => endsIn(c, clause.body) && !anyBreaks(clause.body, label, true));
    default:
      return false;
  }
}

function endsIn(c: Checker, list: readonly ast.Stmt[]): boolean {
  const last = list.findLast((s) => s.kind !== 'EmptyStmt');
  return last !== undefined && isTerminating(c, last, '');
}

/** Whether s contains a break out of the statement with that label; `direct`: a break without label counts too. */
function breaks(s: ast.Stmt, label: string, direct: boolean): boolean {
  switch (s.kind) {
    case 'BranchStmt':
      if (s.token !== 'break') return false;
      return s.label === undefined ? direct : s.label.name === label;
    case 'BlockStmt':
      return anyBreaks(s.list, label, direct);
    case 'IfStmt':
      return breaks(s.body, label, direct) || (s.else !== undefined && breaks(s.else, label, direct));
    case 'LabeledStmt':
      return breaks(s.stmt, label, direct);
    case 'SwitchStmt':
    case 'TypeSwitchStmt':
    case 'SelectStmt':
      return label !== '' && s.cases.some((clause) => anyBreaks(clause.body, label, false));
    case 'ForStmt':
    case 'RangeStmt':
      return label !== '' && breaks(s.body, label, false);
    default:
      return false;
  }
}

function anyBreaks(list: readonly ast.Stmt[], label: string, direct: boolean): boolean {
  return list.some((s) => breaks(s, label, direct));
}
