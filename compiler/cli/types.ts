/** `gots types`: writes the types that TypeScript needs for imports of .go files. */
import { statSync, watch } from 'node:fs';
import { resolve } from 'node:path';
import type { Argv } from 'yargs';
import { Failure } from './failure.ts';
import { maxErrors as withMaxErrors } from './inputs.ts';

export function types(yargs: Argv): Argv {
  return yargs.command(
    'types [folder]',
    'Write the types of .go imports to .gots/types',
    (command) =>
      withMaxErrors(command)
        .positional('folder', { type: 'string', default: '.', describe: 'The project' })
        .option('watch', { type: 'boolean', default: false, describe: 'Go on whenever a .go file changes' })
        .example('gots types && tsc', 'before a type check'),
    async ({ folder, watch: watching, maxErrors }) => {
      const { reportDiagnostics } = await import('./diagnostics.ts');
      const { goFolders } = await import('./library.ts');
      const { writeAllTypes } = await import('./type-files.ts');
      const root = resolve(folder);
      if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
        throw new Failure(`${folder}: no such folder`);
      if (!watching && goFolders(root).length === 0) throw new Failure(`no Go files in ${folder}`);
      const all = (): number => {
        const failed = writeAllTypes(root);
        for (const { program, result } of failed) reportDiagnostics(program, result, maxErrors);
        return failed.length > 0 ? 1 : 0;
      };
      if (!watching) {
        process.exitCode = all();
        return;
      }
      let due: NodeJS.Timeout | undefined;
      watch(root, { recursive: true }, (_, file) => {
        if (file?.endsWith('.go') !== true) return;
        clearTimeout(due);
        due = setTimeout(() => {
          try {
            all();
          } catch (error) {
            if (!(error instanceof Failure)) throw error;
            console.error(error.line);
          }
        }, 50);
      });
      all();
      console.log('Watching for changes');
    },
  );
}
