/**
 * Makes a failing input small: leaves out lines, then tokens, in ever smaller runs, as long as it fails in the same way.
 */
import { tokens } from './corpus.mjs';

/**
 * @param {string} text
 * @param {(text: string) => boolean} fails
 * @param {number} [limit] milliseconds
 */
export function reduce(text, fails, limit = 60_000) {
  const until = performance.now() + limit;
  let size = Infinity;
  while (text.length < size && performance.now() < until) {
    size = text.length;
    text = shorter(text.split(/(?<=\n)/), fails, until).join('');
    text = shorter(tokens(text), fails, until).join('');
  }
  return text;
}

/**
 * @template T
 * @param {T[]} parts
 * @param {(text: string) => boolean} fails
 * @param {number} until
 */
function shorter(parts, fails, until) {
  for (let run = Math.ceil(parts.length / 2); run >= 1; run = run === 1 ? 0 : Math.ceil(run / 2)) {
    for (let at = 0; at < parts.length && performance.now() < until; ) {
      const rest = [...parts.slice(0, at), ...parts.slice(at + run)];
      if (fails(rest.join(''))) parts = rest;
      else at += run;
    }
  }
  return parts;
}
