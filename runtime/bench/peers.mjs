/**
 * gots' channels beside JavaScript's own: two libraries, and a channel written by hand. They are installed at the first use, in peers/, and are
 * no dependencies of the package.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contestants } from './contestants.mjs';
import { inTurn, output, printed } from './measure.mjs';
import { programs } from './programs.mjs';

const folder = join(import.meta.dirname, 'peers');
const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const rows = ['ping-pong', 'buffered', 'select'];
/** By the name of the file in peers/. */
const all = {
  'thi-ng-csp': `@thi.ng/csp ${dependencies['@thi.ng/csp']}`,
  effect: `Effect ${dependencies.effect}`,
  'async-await': 'a channel in plain async/await',
};

/** @type {import('./figures.mjs').Measurement} */
export function peers({ rounds, scratch, progress }) {
  progress('npm install');
  install();
  return programs()
    .filter(({ name }) => rows.includes(name))
    .flatMap((program) => {
      const { name } = program;
      const inJavaScript = Object.keys(all).map((peer) => [
        peer,
        { command: process.execPath, args: [join(folder, 'main.mjs'), peer, name] },
      ]);
      const entrants = { ...contestants(program, scratch, false), ...Object.fromEntries(inJavaScript) };
      const times = inTurn(entrants, rounds, printed, (line) => progress(`${name}: ${line}`));
      return Object.entries(all)
        .filter(([peer]) => peer in times)
        .map(([peer, title]) => ({
          what: `${name}: gots is faster than ${title}`,
          value: times[peer] / times.gots,
          unit: '×',
          least: 5,
        }));
    });
}

function install() {
  const args = [
    'install',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
  ];
  output({ command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args, cwd: folder });
}
