/**
 * Statements of generated programs, as lines of text. Every variable that is declared is used at once (`x := e; _ = x`).
 */
import { assignment, commaOk, constants, declaration, inner, several } from './statements/assign.mjs';
import { ifStatement, switchStatement, typeSwitch } from './statements/branch.mjs';
import { channel } from './statements/channel.mjs';
import { closure, guarded } from './statements/function.mjs';
import { gotoStatement, labelledChoice, labelledLoop } from './statements/label.mjs';
import { forStatement, iterator, rangeStatement } from './statements/loop.mjs';
import { operation, print } from './statements/operation.mjs';

/** @typedef {import('./section.mjs').Section} Section */

/** @type {((s: Section) => string)[]} */
const simple = [
  declaration,
  declaration,
  declaration,
  assignment,
  assignment,
  assignment,
  print,
  print,
  operation,
  operation,
  several,
];

/** @type {((s: Section) => string)[]} */
const compound = [
  ifStatement,
  ifStatement,
  forStatement,
  forStatement,
  rangeStatement,
  rangeStatement,
  switchStatement,
  switchStatement,
  typeSwitch,
  guarded,
  closure,
  labelledLoop,
  labelledChoice,
  gotoStatement,
  inner,
  commaOk,
  constants,
  iterator,
];

export function statements(/** @type {Section} */ s, /** @type {number} */ n) {
  let lines = '';
  for (let i = 0; i < n; i++) lines += statement(s);
  return lines;
}

/** @returns {string} */
function statement(/** @type {Section} */ s) {
  if (s.nesting <= s.deepest && s.random.oneIn(s.nesting > 1 ? 5 : 3)) return s.random.pick(compound)(s);
  return s.sources.length + s.sinks.length > 0 && s.random.oneIn(12) ? channel(s) : s.random.pick(simple)(s);
}

/** Some statements, in a scope of their own. */
export const block = (/** @type {Section} */ s, most = 2) =>
  s.body(s.random.oneIn(2) ? 1 : s.random.between(1, most));
