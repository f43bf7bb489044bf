/** Expressions as messages print them: the grammar's own one-line form. */
export { exprString } from '../../grammar/format.ts';
