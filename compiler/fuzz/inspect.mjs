/**
 * What gots must do with any text: no exception, errors that stand somewhere in the text, or a module that JavaScript can parse.
 */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { compile } from '../../dist/compiler/index.js';

const std = JSON.parse(readFileSync(new URL('../../dist/std.json', import.meta.url), 'utf8'));

/**
 * fmt without what it imports, which is most of std: reading that takes ten times as long as reading most programs. Its functions are those of fmt.
 */
const smallFmt = {
  ...std.fmt,
  files: [
    {
      name: std.fmt.files[0].name,
      text: `package fmt
type Stringer interface { String() string }
type GoStringer interface { GoString() string }
type writer interface { Write(p []byte) (n int, err error) }
${['Print', 'Println', 'Sprint', 'Sprintln', 'Fprint', 'Fprintln']
  .map((name) => signature(name, 'a ...any'))
  .join('\n')}
${['Printf', 'Sprintf', 'Fprintf'].map((name) => signature(name, 'format string, a ...any')).join('\n')}
//gots:formats
func Errorf(format string, a ...any) error
`,
    },
  ],
};

function signature(/** @type {string} */ name, /** @type {string} */ parameters) {
  const to = name[0] === 'F' ? 'w writer, ' : '';
  return `//gots:formats\nfunc ${name}(${to}${parameters}) ${name[0] === 'S' ? 'string' : '(n int, err error)'}`;
}

/**
 * @param {string} text
 * @param {{ target?: 'ts' | 'js', small?: boolean, specifier?: (from: string, to: string) => string }} [options] small: fmt stands alone
 */
export function compiled(text, { target = 'js', small = false, specifier } = {}) {
  const read = (/** @type {string} */ path) =>
    small && path === 'fmt' ? smallFmt : Object.hasOwn(std, path) ? std[path] : undefined;
  return compile({
    path: 'main',
    entry: { files: [{ name: 'main.go', text }], listed: true },
    read,
    target,
    specifier,
  });
}

/**
 * @param {string} text
 * @param {{ small?: boolean }} [options]
 * @returns {{ problem: string, accepted: boolean, message: string }} problem: '' or what is wrong; the same words for the same defect, as far as possible; message: the first one
 */
export function inspect(text, options) {
  let result;
  try {
    result = compiled(text, options);
  } catch (error) {
    return { problem: `internal error: ${describe(error)}`, accepted: false, message: '' };
  }
  const { diagnostics, modules, fset } = result;
  for (const { pos, end, message } of diagnostics) {
    const at = pos === 0 ? undefined : fset.position(pos);
    if (at?.file !== 'main.go' || end < pos)
      return { problem: `a message without a place: ${message}`, accepted: false, message: '' };
    if (/\[object /.test(message))
      return { problem: `an odd message: ${message}`, accepted: false, message: '' };
  }
  const accepted = modules.length > 0;
  const message = diagnostics[0]?.message ?? '';
  if (!accepted && diagnostics.length === 0)
    return { problem: 'refused without a message', accepted, message };
  for (const { text } of modules) {
    try {
      parse(text);
    } catch (error) {
      return {
        problem: `invalid JavaScript: ${error instanceof Error ? error.message : error}`,
        accepted,
        message,
      };
    }
  }
  return { problem: '', accepted, message };
}

/** As a module: throws a SyntaxError. */
function parse(/** @type {string} */ text) {
  // Without imports and exports, what gots emits is a strict script; `await` is the one name that modules reserve beyond that.
  const script = text.replace(/^import .*$/gm, '').replace(/^export /gm, '');
  new vm.Script(`"use strict";${script}`);
}

/** The message and where it comes from: the first function of ours in the stack. */
function describe(/** @type {unknown} */ error) {
  if (!(error instanceof Error)) return String(error);
  const frames = [...(error.stack ?? '').matchAll(/^\s+at (?:new )?([\w.$#]+) \(/gm)].map(
    (match) => match[1],
  );
  const message = error.message
    .replace(/\d+/g, 'N')
    .replace(/"[^"]*"|'[^']*'/g, '…')
    .split('\n', 1)[0];
  return `${error.name}: ${message.slice(0, 120)} (${frames.slice(0, 2).join(' < ')})`;
}
