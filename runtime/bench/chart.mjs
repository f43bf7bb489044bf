/**
 * results.svg: a bar a program, from the line that is Go on one processor; to the left gots is faster, to the right slower, on a logarithmic
 * scale, so that twice as fast and half as fast are as long. Its colours follow those of the page it is shown on.
 */
import { groups } from './programs.mjs';
import { ratio } from './table.mjs';

const width = 840;
const left = 150;
const right = 24;
const rowHeight = 19;
const barHeight = 11;
const titleHeight = 34;
const axisHeight = 46;

/** @param {{ rows: readonly import('./table.mjs').Row[] }} results */
export function chart({ rows }) {
  const measured = rows.filter((row) => !Number.isNaN(ratio(row)));
  const parts = Object.entries(groups)
    .map(([group, title]) => ({ title, rows: measured.filter((row) => row.group === group) }))
    .filter((part) => part.rows.length > 0);
  const scale = scaleOf(measured.map(ratio));
  const height = axisHeight + parts.length * titleHeight + measured.length * rowHeight + 12;
  const marks = [];
  let y = axisHeight;
  for (const part of parts) {
    marks.push(text(0, y + titleHeight - 11, part.title, 'group'));
    y += titleHeight;
    for (const row of part.rows) {
      marks.push(...bar(row, y, scale));
      y += rowHeight;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>The time that gots takes, as a multiple of Go's on one processor</title>
<style>
  text { font: 12px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #424a53; }
  .group { font-weight: 600; fill: #1f2328; }
  .end { text-anchor: end; }
  .middle { text-anchor: middle; }
  .faster { fill: #1a7f5a; }
  .slower { fill: #bf6a1f; }
  .grid { stroke: #d0d7de; }
  .one { stroke: #57606a; }
  @media (prefers-color-scheme: dark) {
    text { fill: #b1bac4; }
    .group { fill: #e6edf3; }
    .faster { fill: #3fb68b; }
    .slower { fill: #e0924a; }
    .grid { stroke: #30363d; }
    .one { stroke: #8b949e; }
  }
</style>
${axis(scale, height)}
${marks.join('\n')}
</svg>
`;
}

/** Powers of two around 1 that hold all ratios, one at least on either side; and where a ratio lies. */
function scaleOf(ratios) {
  const logs = ratios.map(Math.log2);
  const low = Math.min(-1, ...logs.map(Math.floor));
  const high = Math.max(1, ...logs.map(Math.ceil));
  const room = 30; // for figures at the ends of bars
  const unit = (width - left - right - 2 * room) / (high - low);
  return { low, high, x: (ratio) => round(left + room + (Math.log2(ratio) - low) * unit) };
}

function axis({ low, high, x }, height) {
  const lines = [];
  for (let power = low; power <= high; power++) {
    const at = x(2 ** power);
    const label = power < 0 ? `1/${2 ** -power}` : String(2 ** power);
    lines.push(text(at, 36, power === 0 ? "Go's time" : label, 'middle'));
    lines.push(
      `<line class="${power === 0 ? 'one' : 'grid'}" x1="${at}" x2="${at}" y1="42" y2="${height - 8}"/>`,
    );
  }
  lines.push(text(x(1) - 40, 16, '← gots is faster', 'end'), text(x(1) + 40, 16, 'gots is slower →'));
  return lines.join('\n');
}

/** @param {import('./table.mjs').Row} row */
function bar(row, y, { x }) {
  const found = ratio(row);
  const faster = found <= 1;
  const [from, to] = faster ? [x(found), x(1)] : [x(1), x(found)];
  const baseline = y + barHeight - 1;
  return [
    text(left - 8, baseline, row.name, 'end'),
    `<rect class="${faster ? 'faster' : 'slower'}" x="${from}" y="${y}" width="${round(Math.max(to - from, 1))}" height="${barHeight}" rx="2"/>`,
    faster ? text(from - 5, baseline, found.toFixed(2), 'end') : text(to + 5, baseline, found.toFixed(2)),
  ];
}

function text(x, y, content, kind = '') {
  const escaped = content.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<text x="${round(x)}" y="${y}"${kind === '' ? '' : ` class="${kind}"`}>${escaped}</text>`;
}

function round(number) {
  return Math.round(number * 10) / 10;
}
