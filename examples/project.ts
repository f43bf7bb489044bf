/** A project in which gots is installed, to run compiled programs in: many of them in one process, because starting one takes longer than most programs run. */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome as SeedOutcome } from '../runtime/host/recording.ts';
import type { Outcome } from './expectation.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

export interface Run {
  /** The program's main module. */
  readonly module: string;
  /** The folder of its sources. */
  readonly root: string;
  readonly seed?: number;
  readonly virtualTime?: boolean;
}

export interface ManyOutcomes {
  readonly outcomes: readonly SeedOutcome[];
  /** How long a run took on average. */
  readonly milliseconds: number;
}

export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'gots-project-'));

  constructor() {
    mkdirSync(join(this.folder, 'node_modules'));
    symlinkSync(join(here, '..'), join(this.folder, 'node_modules', 'gots'));
    for (const script of ['many-runs.mjs', 'outcomes.mjs'])
      copyFileSync(join(here, script), join(this.folder, script));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Of one program under the seeds from 1 on, in one thread. */
  async outcomes(module: string, root: string, seeds: number, shuffle: boolean): Promise<ManyOutcomes> {
    const script = [join(this.folder, 'outcomes.mjs'), module, root, String(seeds), String(shuffle)];
    const child = spawn(process.execPath, script, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    await new Promise((resolve) => child.on('close', resolve));
    return JSON.parse(text);
  }

  /** One after the other; a run has no outcome when the process ended before. */
  async run(runs: readonly Run[]): Promise<readonly (Outcome | undefined)[]> {
    writeFileSync(join(this.folder, 'runs.json'), JSON.stringify(runs));
    const child = spawn(process.execPath, [join(this.folder, 'many-runs.mjs')]);
    const text = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (part: string) => {
        text[stream] += part;
      });
    }
    await new Promise((resolve) => child.on('close', resolve));
    const [stdouts, stderrs] = [parts(text.stdout), parts(text.stderr)];
    return runs.map((_, i) => {
      const ended = /^([\s\S]*)\0status (\d+)\n/.exec(stderrs[i] ?? '');
      return ended === null ? undefined : { stdout: stdouts[i], stderr: ended[1], status: Number(ended[2]) };
    });
  }
}

/** The parts of a stream, one a run. */
const parts = (text: string): string[] => text.split(/\0run \d+\n/).slice(1);
