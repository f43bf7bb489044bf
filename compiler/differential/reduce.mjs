/**
 * Makes a section that differs small. Every round leaves out runs of lines and blocks in all ways, asks Go's front end which of these programs still compile,
 * runs those as one program, and goes on with the smallest that still differs.
 */
import { batch } from './batch.mjs';
import { compare } from './compare.mjs';

const mostRounds = 25;
const together = 150;

/**
 * @param {string} text
 * @param {ReturnType<typeof import('./front-end.mjs').frontEnd>} front
 * @param {boolean} refused gots does not compile it
 * @param {number} schedule
 */
export async function reduceProgram(text, front, refused, schedule) {
  for (let round = 0; round < mostRounds; round++) {
    const found = await smallestThatDiffers(smaller(text), front, refused, schedule);
    if (found === undefined) break;
    text = found;
  }
  return text;
}

/**
 * @param {readonly string[]} tries
 * @param {ReturnType<typeof import('./front-end.mjs').frontEnd>} front
 * @param {boolean} refused
 * @param {number} schedule
 */
async function smallestThatDiffers(tries, front, refused, schedule) {
  for (let at = 0; at < tries.length; at += together) {
    const some = tries.slice(at, at + together);
    const faults = await front.faults(some.map((t) => batch([[0, t]])));
    const valid = some
      .filter((_, i) => faults[i].length === 0)
      .map(/** @returns {[number, string]} */ (t, i) => [i, t]);
    if (valid.length === 0) continue;
    const differing = (await compare(valid, schedule)).differences.filter(
      ({ go }) => !refused || go === 'compiles',
    );
    if (differing.length > 0)
      return differing.map(({ number }) => valid[number][1]).reduce((a, b) => (a.length <= b.length ? a : b));
  }
  return undefined;
}

/** Without runs of its units, the longest first; and with blocks replaced by what is inside. */
function smaller(/** @type {string} */ text) {
  const lines = text.split('\n');
  const units = unitsOf(lines);
  /** @type {string[]} */
  const found = [];
  const without = (/** @type {number} */ from, /** @type {number} */ to) =>
    [...lines.slice(0, from), ...lines.slice(to)].join('\n');
  for (const [from, to] of units) {
    found.push(without(from, to));
    if (to - from > 2)
      found.push([...lines.slice(0, from), ...lines.slice(from + 1, to - 1), ...lines.slice(to)].join('\n'));
  }
  for (let run = 2; run < lines.length / 2; run *= 2) {
    for (let at = 0; at + run <= lines.length; at += run)
      if (balanced(lines.slice(at, at + run))) found.push(without(at, at + run));
  }
  return [...new Set(found)].sort((a, b) => a.length - b.length);
}

/** Lines, and blocks from the line that opens them to the one that closes them: [first, one past the last]. */
function unitsOf(/** @type {readonly string[]} */ lines) {
  /** @type {[number, number][]} */
  const units = [];
  for (let from = 0; from < lines.length; from++) {
    let depth = 0;
    for (let to = from; to < lines.length; to++) {
      depth += depthOf(lines[to]);
      if (depth < 0) break;
      if (depth === 0) {
        units.push([from, to + 1]);
        break;
      }
    }
  }
  return units;
}

const depthOf = (/** @type {string} */ line) =>
  (line.match(/[{(]/g)?.length ?? 0) - (line.match(/[})]/g)?.length ?? 0);

function balanced(/** @type {readonly string[]} */ lines) {
  let depth = 0;
  for (const line of lines) {
    depth += depthOf(line);
    if (depth < 0) return false;
  }
  return depth === 0;
}
