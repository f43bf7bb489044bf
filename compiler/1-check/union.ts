/** Embedded interface elements: a type, `~T`, or a union of them. */
import type * as ast from '../../grammar/ast.ts';
import type { Checker, Place } from './checker.ts';
import { exprString } from './exprstring.ts';
import { identical, isTypeParam, isValid } from './predicates.ts';
import { recordType } from './recording.ts';
import { invalidType, type Type, Union, underlying } from './types.ts';
import { allMethods, unionTerms } from './typeset.ts';
import { termString } from './typestring.ts';
import { constraintOnly, typeOf } from './typexpr.ts';
import { universeComparable } from './universe.ts';

const maxTerms = 100;

interface Term {
  readonly tilde: boolean;
  readonly type: Type;
  readonly e: ast.Expr;
}

export function parseUnion(c: Checker, e: ast.Expr): Type {
  const terms = flatten(e).map((t) => parseTerm(c, t));
  if (terms.length === 1 && !terms[0].tilde) return terms[0].type;
  if (terms.length > maxTerms) return tooMany(c, terms[maxTerms].e);
  const union = new Union(terms.map(({ tilde, type }) => ({ tilde, type })));
  recordType(c, e, 'typexpr', union);
  c.later(() => checkTerms(c, terms));
  return union;
}

function tooMany(c: Checker, at: Place): Type {
  const text = `cannot handle more than ${maxTerms} union terms (implementation limitation)`;
  c.error(at, 'InvalidUnion', text);
  return invalidType;
}

/** The interfaces among a union's terms have terms of their own. */
export function checkTermCount(c: Checker, union: Union, at: Place): void {
  if ((unionTerms(union)?.length ?? 0) > maxTerms) tooMany(c, at);
}

function flatten(e: ast.Expr): ast.Expr[] {
  return e.kind === 'BinaryExpr' && e.op === '|' ? [...flatten(e.x), ...flatten(e.y)] : [e];
}

function parseTerm(c: Checker, e: ast.Expr): Term {
  const tilde = e.kind === 'UnaryExpr' && e.op === '~';
  const type = typeOf(c, tilde ? e.x : e);
  if (!isTypeParam(type)) return { tilde, type, e };
  const why = tilde
    ? `type in term ${exprString(e)} cannot be a type parameter`
    : 'term cannot be a type parameter';
  c.error(tilde ? e.x : e, 'MisplacedTypeParam', why);
  return { tilde, type: invalidType, e };
}

function checkTerms(c: Checker, terms: readonly Term[]): void {
  for (const [i, t] of terms.entries()) {
    const u = underlying(t.type);
    if (!isValid(t.type)) continue;
    let problem = '';
    if (t.tilde && u.kind === 'Interface') problem = `invalid use of ~ (${c.text(t.type)} is an interface)`;
    else if (t.tilde && !identical(u, t.type)) {
      problem = `invalid use of ~ (underlying type of ${c.text(t.type)} is ${c.text(u)})`;
    } else if (u.kind === 'Interface') {
      if (t.type === universeComparable) problem = 'cannot use comparable in union';
      else if (allMethods(u).length > 0) {
        problem = `cannot use ${termString(t)} in union (${termString(t)} contains methods)`;
      } else if (constraintOnly(u) === 'is (or embeds) comparable') {
        problem = `cannot use ${termString(t)} in union (${termString(t)} embeds comparable)`;
      }
    } else {
      const other = terms.slice(0, i).find((o) => overlap(o, t));
      if (other !== undefined) problem = `overlapping terms ${termString(t)} and ${termString(other)}`;
    }
    if (problem !== '') c.error(t.e, 'InvalidUnion', problem);
  }
}

function overlap(x: Term, y: Term): boolean {
  if (underlying(x.type).kind === 'Interface') return false;
  const a = y.tilde ? underlying(x.type) : x.type;
  const b = x.tilde ? underlying(y.type) : y.type;
  return identical(a, b);
}
