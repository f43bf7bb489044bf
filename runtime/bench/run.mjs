/**
 * `npm run bench [-- name…]`: programs written once in Go, run by gots, by native Go on one processor and on all, and by Go's wasm, in turn; then
 * what else there is a target for (figures.mjs). Without Go, only gots' figures. Names are of programs (runtime/bench/<group>/<name>.go), groups or
 * measurements; all when none is given, but peers, which npm installs at their first use, only by name or with --write.
 *
 *     --rounds N     how often each contestant runs (5)
 *     --contents     prints what the bundles of `sizes` consist of
 *     --write        writes RESULTS.md and results.svg, which the README shows; takes everything
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chart } from './chart.mjs';
import { contestants, goVersion } from './contestants.mjs';
import { measurements } from './figures.mjs';
import { inTurn, printed } from './measure.mjs';
import { groups, programs } from './programs.mjs';
import { markdown, summary, terminalFigure, terminalHead, terminalRow } from './table.mjs';

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    contents: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const root = join(import.meta.dirname, '../..');
const rounds = Number(options.rounds);
const known = [...programs().flatMap(({ name, group }) => [name, group]), ...Object.keys(measurements)];
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0)
  stop(`there is no ${unknown.join(', ')} (there are ${[...new Set(known)].join(', ')})`);
if (!(Number.isInteger(rounds) && rounds > 0)) stop('--rounds wants a positive integer');
if (options.write && wanted.length > 0) stop('--write takes everything: no names');
if (!existsSync(join(root, 'dist/gots.js'))) stop('dist/gots.js does not exist: npm run build');
const go = goVersion();
if (options.write && go === undefined) stop('--write wants Go');

mkdirSync(join(root, '.gots'), { recursive: true });
const scratch = mkdtempSync(join(root, '.gots/bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));

const machine = [
  `${cpus()[0].model.trim()}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GB; ${type()} ${arch()}`,
  `Node ${process.versions.node} (V8 ${process.versions.v8})`,
  go === undefined ? 'no Go here' : `Go ${go.replace(/^go/, '')}`,
];
console.log(`${machine.join('\n')}\nnanoseconds an operation, the median of ${rounds}\n`);
const rows = measurePrograms();
const sections = await measureFigures();
const results = { rows, sections, machine, rounds };
console.log(`\n${summary(results)}`);
if (options.write) {
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), markdown(results));
  writeFileSync(join(import.meta.dirname, 'results.svg'), chart(results));
}

function measurePrograms() {
  const chosen = programs().filter(
    ({ name, group }) => wanted.length === 0 || wanted.includes(name) || wanted.includes(group),
  );
  /** @type {import('./table.mjs').Row[]} */
  const rows = [];
  for (const [i, program] of chosen.entries()) {
    if (i === 0) console.log(terminalHead());
    if (program.group !== chosen[i - 1]?.group) console.log(`\n${groups[program.group]}`);
    const show = (line) => progress(`${i + 1} of ${chosen.length}: ${program.name}, ${line}`);
    show('go build');
    const entrants = contestants(program, scratch, go !== undefined);
    const row = { ...program, times: inTurn(entrants, rounds, printed, show) };
    progress('');
    console.log(terminalRow(row));
    rows.push(row);
  }
  return rows;
}

async function measureFigures() {
  const times = Object.fromEntries(rows.map((row) => [row.name, row.times]));
  const sections = [];
  for (const [name, { title, measure }] of Object.entries(measurements)) {
    const all = wanted.length === 0 && (name !== 'peers' || options.write);
    if (!all && !wanted.includes(name) && !(name === 'linear' && rows.length > 0)) continue;
    const show = (line) => progress(`${name}: ${line}`);
    const circumstances = { rounds, withGo: go !== undefined, scratch, contents: options.contents, times };
    const figures = await measure({ ...circumstances, progress: show });
    progress('');
    if (figures.length > 0) console.log(`\n${title}\n${figures.map(terminalFigure).join('\n')}`);
    sections.push({ title, figures });
  }
  return sections;
}

/** One line that is written over, where there is a terminal; '' wipes it. @param {string} line */
function progress(line) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${line}`);
}

/** @param {string} message */
function stop(message) {
  console.error(`bench: ${message}`);
  process.exit(2);
}
