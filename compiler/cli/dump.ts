/** `gots dump`: prints what a phase of the compiler made of a package. */
import type { Argv } from 'yargs';
import { packages } from './inputs.ts';
import { Stopwatch } from './stopwatch.ts';

export function dump(yargs: Argv): Argv {
  return yargs.command(
    'dump <phase> <inputs..>',
    'Print what a phase of the compiler makes of a package',
    async (command) => {
      const { phases } = await import('../dump.ts');
      const table = phases.map(({ name, about }) => `  ${name.padEnd(9)}${about}`).join('\n');
      return packages(command)
        .positional('phase', {
          choices: phases.map(({ name }) => name),
          demandOption: true,
          describe: 'Which',
        })
        .option('func', {
          type: 'string',
          requiresArg: true,
          describe: 'Only this function: name, or Type.Method',
        })
        .example('gots dump suspend main.go', 'which functions may park, and why')
        .example('gots dump ts main.go --func worker', 'one function')
        .epilogue(`Phases:\n${table}`);
    },
    async ({ phase: name, inputs, func, maxErrors, time }) => {
      const { phases } = await import('../dump.ts');
      const { reportDiagnostics } = await import('./diagnostics.ts');
      const { compileProgram, openProgram } = await import('./program.ts');
      const watch = new Stopwatch(time);
      const program = openProgram(inputs);
      const status = reportDiagnostics(program, compileProgram(program, { timed: watch.timed }), maxErrors);
      if (status !== 0) process.exitCode = status;
      const index = phases.findIndex((phase) => phase.name === name);
      if (status !== 0 && index > 1) return;
      process.stdout.write(phases[index].dump(program, func));
      watch.report();
    },
  );
}
