/**
 * The module that a folder belongs to, as its go.mod says; and the settings of the program: a workspace's, where there is a go.work, else the module's.
 */
import { dirname, join } from 'node:path';
import { type GoMod, minorOf, readGoMod, tooNew } from '../go-mod.ts';
import type { ModuleSettings } from '../godebug.ts';
import { Failure, FailureAt } from './failure.ts';
import { shownPath } from './shown-path.ts';
import type { Sources } from './sources.ts';

export interface Module {
  readonly root: string;
  /** Its path; '' without go.mod. */
  readonly module: string;
  /** Of the go line: 21 for go 1.21. */
  readonly goVersion?: number;
  readonly godebug: ModuleSettings;
}

export function findModule(folder: string, sources: Sources): Module {
  const work = findWorkspace(folder, sources);
  const workspace = work === undefined ? undefined : readModuleFile(work, sources, '1.18');
  const root = upwards(folder, (at) => sources.kind(join(at, 'go.mod')) === 'file');
  if (root === undefined) return { root: folder, module: '', godebug: workspace ?? { settings: [] } };
  const name = join(root, 'go.mod');
  const { path, go, settings } = readModuleFile(name, sources);
  if (path === undefined) throw new Failure(`${shownPath(name)}: no module declaration`);
  return { root, module: path, goVersion: minorOf(go), godebug: workspace ?? { go, settings } };
}

/** The go.work that counts. */
function findWorkspace(folder: string, sources: Sources): string | undefined {
  const named = sources.variable('GOWORK');
  if (named === 'off') return undefined;
  if (named !== '' && sources.kind(named) !== 'file') throw new Failure(`GOWORK is no file: ${named}`);
  if (named !== '') return named;
  const found = upwards(folder, (at) => sources.kind(join(at, 'go.work')) === 'file');
  return found === undefined ? undefined : join(found, 'go.work');
}

/** The nearest folder of which that holds, from this one up. */
function upwards(folder: string, holds: (folder: string) => boolean): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (holds(at)) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** `goUnsaid`: what Go takes when there is no go line. */
function readModuleFile(file: string, sources: Sources, goUnsaid?: string): GoMod {
  const read = readGoMod(sources.text(file), goUnsaid);
  const name = shownPath(file);
  const problems = read.problems.map(
    ({ line, column, message }) => `${name}:${line}${column > 1 ? `:${column}` : ''}: ${message}`,
  );
  if (problems.length > 0) throw new FailureAt(problems.join('\n'));
  const newer = tooNew(read.go);
  if (newer !== undefined) throw new Failure(`${name} ${newer}`);
  return read;
}
