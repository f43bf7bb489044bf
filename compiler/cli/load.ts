/**
 * From emitted modules to a loaded program: they lie in a private temporary folder just long enough to be imported.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProgramThread } from 'gots/runtime/thread';
import type { Built } from './built.ts';
import { temporaryFolder, writeFile } from './write-file.ts';

/** The folder is gone when this returns, and also when a signal ends the process before. */
export async function loadModules(thread: ProgramThread, { modules }: Built): Promise<void> {
  const folder = temporaryFolder();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stop = (signal: NodeJS.Signals) => {
    remove();
    process.kill(process.pid, signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, stop);
  try {
    const sourceMaps: Record<string, string> = {};
    let url = '';
    for (const { file, text, map } of modules) {
      const path = join(folder, file);
      writeFile(path, text);
      url = pathToFileURL(path).href;
      sourceMaps[url] = map;
    }
    await thread.load(url, sourceMaps);
  } finally {
    remove();
    for (const signal of signals) process.off(signal, stop);
  }
}
