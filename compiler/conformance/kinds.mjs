/**
 * The kinds of tests that are counted apart, and what counts as right for each. Where a program asks for what gots does not have (a package, `unsafe`,
 * Go's optimizer), refusing it by name is right; being accepted and doing something else never is.
 */

/** @typedef {{ kind: string, mayRefuse: boolean }} Kind */

const folders = new Set(['rundir', 'runindir', 'buildrundir', 'errorcheckandrundir']);

/**
 * @param {import('./directive.mjs').Directive} directive
 * @param {readonly string[]} imports of the whole program
 * @param {(path: string) => boolean} has does gots have this package?
 * @returns {Kind}
 */
export function kindOf({ action, flags, wantError }, imports, has) {
  const inScope = imports.every((path) => has(path) || path.startsWith('./') || path.startsWith('test/'));
  const scoped = (/** @type {string} */ kind) => ({
    kind: inScope ? kind : `${kind}, out of scope`,
    mayRefuse: !inScope,
  });
  if (action === 'run' || action === 'buildrun' || action === 'runoutput') return scoped('run');
  if (action === 'example') return scoped('example');
  if (folders.has(action)) return scoped('rundir');
  if (action === 'errorcheckdir' && wantError) return { kind: 'errorcheckdir', mayRefuse: false };
  if (action === 'compiledir' || action === 'builddir' || action === 'errorcheckdir')
    return scoped('compiledir');
  if (!wantError) return { kind: action === 'errorcheck' ? 'errorcheck -0' : 'compile', mayRefuse: true };
  return { kind: flags.length === 0 ? 'errorcheck' : 'errorcheck with flags', mayRefuse: false };
}
