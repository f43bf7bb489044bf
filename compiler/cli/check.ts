/** `gots check`: says what is wrong, writes nothing. */
import type { Argv } from 'yargs';
import { packages } from './inputs.ts';
import { Stopwatch } from './stopwatch.ts';

export function check(yargs: Argv): Argv {
  return yargs.command(
    'check <inputs..>',
    'Report errors in packages',
    (command) => packages(command).example('gots check .', 'check the package in this folder'),
    async ({ inputs, maxErrors, time }) => {
      const { reportDiagnostics } = await import('./diagnostics.ts');
      const { compileProgram, openPrograms } = await import('./program.ts');
      const watch = new Stopwatch(time);
      for (const program of openPrograms(inputs)) {
        const status = reportDiagnostics(program, compileProgram(program, { timed: watch.timed }), maxErrors);
        if (status !== 0) process.exitCode = status;
      }
      watch.report();
    },
  );
}
