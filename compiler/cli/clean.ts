/** `gots clean`: removes what was kept of earlier builds. */
import type { Argv } from 'yargs';
import { cacheFolder, trim } from './build-cache.ts';

export function clean(yargs: Argv): Argv {
  return yargs.command(
    'clean',
    'Remove what run and compile have kept of earlier builds',
    (command) => command,
    () => {
      const folder = cacheFolder(process.env);
      if (folder !== undefined) trim(folder, 0, 0);
    },
  );
}
