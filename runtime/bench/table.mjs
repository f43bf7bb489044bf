/** What was measured as text: lines for a terminal, and RESULTS.md. Both say the same; what is not there is a dash. */
import { isMet } from './figures.mjs';
import { groups } from './programs.mjs';

/**
 * @typedef {import('./programs.mjs').Header & { name: string, group: string, times: Record<string, number> }} Row
 * @typedef {{ title: string, figures: readonly import('./figures.mjs').Figure[] }} Section
 * @typedef {{ rows: readonly Row[], sections: readonly Section[], machine: readonly string[], rounds: number }} Results
 */

const columns = { gots: 'gots', go: 'Go', goAll: 'Go, all', wasm: 'Go wasm' };

/** @param {Row} row */
export function ratio({ times }) {
  return times.gots / times.go;
}

/** Undefined where there is no Go to compare with. @param {Row} row */
function verdict(row) {
  const found = ratio(row);
  return Number.isNaN(found) ? undefined : found <= row.target;
}

/** @param {number | undefined} time nanoseconds */
export function shownTime(time) {
  return time === undefined ? '–' : significant(time);
}

/** @param {number} number */
export function shownRatio(number) {
  return Number.isNaN(number) ? '–' : number.toFixed(2);
}

/** Three digits, and no more than there are. @param {number} number */
function significant(number) {
  if (number >= 1000) return Number(number.toPrecision(3)).toLocaleString('en');
  return number.toFixed(number < 10 ? 2 : number < 100 ? 1 : 0);
}

/** @param {import('./figures.mjs').Figure} figure */
function shownFigure({ value, unit }) {
  return shownQuantity(significant(value), unit);
}

/** @param {import('./figures.mjs').Figure} figure */
function shownLimit({ most, least, unit }) {
  if (most !== undefined) return `≤ ${shownQuantity(String(most), unit)}`;
  return least === undefined ? '' : `≥ ${shownQuantity(least.toLocaleString('en'), unit)}`;
}

/** @param {string} number @param {string} unit */
function shownQuantity(number, unit) {
  return unit === '×' ? `${number}×` : `${number} ${unit}`;
}

/** @param {boolean | undefined} met */
const shownVerdict = (met) => (met === undefined ? '' : met ? 'met' : 'missed');

const nameWidth = 16;
const width = 10;

export function terminalHead() {
  const titles = [...Object.values(columns), 'gots/Go', 'target'];
  return ' '.repeat(nameWidth) + titles.map((title) => title.padStart(width)).join('');
}

/** @param {Row} row */
export function terminalRow(row) {
  const cells = [
    ...Object.keys(columns).map((column) => shownTime(row.times[column])),
    shownRatio(ratio(row)),
    row.target.toFixed(2),
  ];
  const met = shownVerdict(verdict(row));
  return `${row.name.padEnd(nameWidth)}${cells.map((cell) => cell.padStart(width)).join('')}  ${met}`.trimEnd();
}

/** @param {import('./figures.mjs').Figure} figure */
export function terminalFigure(figure) {
  const limit = shownLimit(figure);
  const met = limit === '' ? '' : shownVerdict(isMet(figure));
  return `${figure.what.padEnd(62)}${shownFigure(figure).padStart(16)}  ${limit.padEnd(18)}${met}`.trimEnd();
}

/** @param {Results} results */
export function summary({ rows, sections }) {
  const verdicts = [
    ...rows.map(verdict),
    ...sections
      .flatMap(({ figures }) => figures)
      .map((figure) => (shownLimit(figure) === '' ? undefined : isMet(figure))),
  ].filter((met) => met !== undefined);
  return `${verdicts.filter(Boolean).length} of ${verdicts.length} targets met`;
}

/** @param {Results} results */
export function markdown(results) {
  const { rows, sections, machine, rounds } = results;
  const programTables = Object.entries(groups)
    .map(([group, title]) => ({ title, rows: rows.filter((row) => row.group === group) }))
    .filter((part) => part.rows.length > 0)
    .map((part) => `## ${part.title}\n\n${programTable(part.rows)}`);
  const figureTables = sections
    .filter(({ figures }) => figures.length > 0)
    .map(({ title, figures }) => `## ${title}\n\n${figureTable(figures)}`);
  return `<!-- Written by \`npm run bench -- --write\`. -->
# Results of the benchmark

Nanoseconds an operation, the median of ${rounds} rounds in which the contestants took turns. The ratio is gots' time to that of native Go on one
processor (\`GOMAXPROCS=1\`): below 1, gots is the faster one. "Go, all" is Go as it runs by itself, on all processors; "Go wasm" is Go's own compilation to
wasm, in the same Node. ${summary(results)}.

${machine.map((line) => `- ${line}`).join('\n')}

To reproduce it: \`npm install && npm run bench -- --write\`, with Go in the path; \`npm run bench -- fib sizes\` measures only those.

${[...programTables, ...figureTables].join('\n\n')}
`;
}

/** @param {readonly Row[]} rows */
function programTable(rows) {
  const lines = rows.map((row) => [
    `[${row.name}](${row.group}/${row.name}.go)`,
    `${row.what}; per ${row.unit}`,
    ...Object.keys(columns).map((column) => shownTime(row.times[column])),
    shownRatio(ratio(row)),
    `≤ ${row.target}`,
    shownVerdict(verdict(row)),
  ]);
  return table(['program', 'what it does', ...Object.values(columns), 'gots/Go', 'target', ''], lines, 2);
}

/** @param {readonly import('./figures.mjs').Figure[]} figures */
function figureTable(figures) {
  const lines = figures.map((figure) => {
    const limit = shownLimit(figure);
    return [figure.what, shownFigure(figure), limit, limit === '' ? '' : shownVerdict(isMet(figure))];
  });
  return table(['', 'figure', 'target', ''], lines, 1);
}

/**
 * The first columns are text, the last is a word; those between are numbers.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} lines
 * @param {number} texts
 */
function table(head, lines, texts) {
  const rule = head.map((_, i) => (i < texts || i === head.length - 1 ? '---' : '--:'));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
