/**
 * From emitted modules to a loaded program: they lie in a private temporary folder just long enough to be imported.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProgramThread } from 'gots/runtime/thread';
import type { EmittedModule } from '../compile.ts';
import { outputPath } from './output.ts';
import type { Program } from './program.ts';

/** The folder is gone when this returns, and also when a signal ends the process before. */
export async function loadModules(
  thread: ProgramThread,
  program: Program,
  modules: readonly EmittedModule[],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gots-'));
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
    for (const { path, text, map } of modules) {
      const file = join(folder, `${outputPath(program, path)}.mjs`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      url = pathToFileURL(file).href;
      sourceMaps[url] = JSON.stringify({ ...map, sourcesContent: undefined });
    }
    await thread.load(url, sourceMaps);
  } finally {
    remove();
    for (const signal of signals) process.off(signal, stop);
  }
}
