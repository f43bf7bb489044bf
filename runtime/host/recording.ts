// A host that keeps what a program writes, for running it many times on Node: the clock is virtual, standard input is the same each time, signals do not come.

import { readFileSync } from 'node:fs';
import type { ProgramOptions } from '../program.ts';
import { Recorder } from '../recorder.ts';
import { explainer } from '../stuck.ts';
import { scopesOf } from './inspect.ts';
import { NodeHost, type NodeOptions, runProgram } from './node.ts';

/** How a run ended. */
export interface Outcome {
  readonly seed: number;
  readonly status: number;
  /** What was written, one character per byte; the beginning of it, when it is long. */
  readonly stdout: string;
  readonly stderr: string;
  /** The same for equal outputs, as far as 53 bits tell: of all that was written. */
  readonly digest: number;
  /** The same of its events (recorder.ts), when these are recorded; else 0. */
  readonly events: number;
}

/** As much is kept of a stream. */
const kept = 1 << 16;

/** 53 bits that depend on every character of a text that comes in pieces. */
export class Digest {
  private high = 0;
  private low = 0x811c9dc5;

  add(text: string, salt = 0): void {
    for (let i = 0; i < text.length; i++) {
      this.low = Math.imul(this.low ^ text.charCodeAt(i) ^ salt, 0x01000193);
      this.high = (Math.imul(this.high, 31) + this.low) | 0;
    }
  }

  get value(): number {
    return (this.high & 0x1fffff) * 2 ** 32 + (this.low >>> 0);
  }
}

class RecordingHost extends NodeHost {
  readonly streams = ['', ''];
  readonly digest = new Digest();
  private position = 0;

  override write(fd: number, data: string | Uint8Array): void {
    const text = typeof data === 'string' ? data : Buffer.from(data).toString('latin1');
    const at = fd === 2 ? 1 : 0;
    if (this.streams[at].length < kept) this.streams[at] += text;
    this.digest.add(text, at << 8);
  }

  override flush(): void {}

  override read(max: number): Promise<Uint8Array | null> {
    const input = standardInput();
    if (this.position >= input.length) return Promise.resolve(null);
    const bytes = input.slice(this.position, this.position + max);
    this.position += bytes.length;
    return Promise.resolve(bytes);
  }

  override onSignal(): () => void {
    return () => {};
  }
}

let input: Uint8Array | null = null;

function standardInput(): Uint8Array {
  return (input ??= process.stdin.isTTY ? new Uint8Array(0) : readFileSync(0));
}

/** Runs a program once. `record`: its events, too. */
export async function outcomeOf(
  program: Pick<ProgramOptions, 'init' | 'main' | 'shuffle'> & { readonly seed: number },
  options: NodeOptions,
  record: boolean,
): Promise<Outcome> {
  const host = new RecordingHost(options);
  const events = new Digest();
  const tools = [record ? new Recorder((event) => events.add(JSON.stringify(event))) : explainer(scopesOf)];
  const status = await runProgram({ ...program, tools, virtualTime: true, host });
  const [stdout, stderr] = host.streams;
  return {
    seed: program.seed,
    status,
    stdout,
    stderr,
    digest: host.digest.value,
    events: record ? events.value : 0,
  };
}
