// Node as a host.
//
// Output is gathered and written synchronously: when 16 KB have come together, before the host has its turn, and at the end; so nothing is lost whatever ends the
// program, and standard output and standard error keep their order.

import { existsSync, read as readFile, readFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ProgramOptions, start } from '../program.ts';
import type { Host, WallTime } from './host.ts';

export interface NodeOptions {
  /** os.Args, the program's name first. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The folder that Go file names are relative to. */
  readonly root?: string;
}

export class NodeHost implements Host {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly root: string;
  private readonly buffer = Buffer.allocUnsafe(16_384);
  private size = 0;
  private fd = 1;
  private readonly started = process.hrtime();

  constructor(options: NodeOptions = {}) {
    this.args = options.args ?? ['program'];
    this.env = options.env ?? process.env;
    this.root = options.root ?? process.cwd();
  }

  write(fd: number, data: string | Uint8Array): void {
    if (fd !== this.fd) {
      this.flush();
      this.fd = fd;
    }
    if (this.size + data.length > this.buffer.length) this.flush();
    if (data.length > this.buffer.length) {
      writeAll(fd, typeof data === 'string' ? Buffer.from(data, 'latin1') : data);
    } else if (typeof data === 'string') {
      this.size += this.buffer.write(data, this.size, 'latin1');
    } else {
      this.buffer.set(data, this.size);
      this.size += data.length;
    }
  }

  flush(): void {
    if (this.size === 0) return;
    const size = this.size;
    this.size = 0;
    writeAll(this.fd, this.buffer.subarray(0, size));
  }

  read(max: number): Promise<Uint8Array | null> {
    return new Promise((resolve, reject) => {
      const bytes = new Uint8Array(max);
      const attempt = () =>
        readFile(0, bytes, 0, max, null, (error, count) => {
          if (error?.code === 'EAGAIN') setTimeout(attempt, 10);
          else if (error?.code === 'EOF' || (error === null && count === 0)) resolve(null);
          else if (error) reject(error);
          else resolve(bytes.subarray(0, count));
        });
      attempt();
    });
  }

  nanotime(): number {
    const [seconds, nanoseconds] = process.hrtime(this.started);
    return seconds * 1e9 + nanoseconds;
  }

  walltime(): WallTime {
    const microseconds = Math.round((performance.timeOrigin + performance.now()) * 1000);
    const seconds = Math.floor(microseconds / 1e6);
    return { seconds, nanoseconds: (microseconds - seconds * 1e6) * 1000 };
  }

  setTimer(delay: number, callback: () => void): () => void {
    // Node counts in milliseconds; less than one is waited for turn by turn. Longer than 2^31 ms would fire at once.
    const milliseconds = Math.min(Math.floor(delay / 1e6), 2 ** 31 - 1);
    if (milliseconds === 0) {
      const turn = setImmediate(callback);
      return () => clearImmediate(turn);
    }
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  }

  macrotask(callback: () => void): void {
    setImmediate(callback);
  }

  seed(): number {
    return Math.floor(Math.random() * 2 ** 32);
  }

  onSignal(name: string, callback: () => void): () => void {
    process.on(name, callback);
    return () => process.off(name, callback);
  }

  memory(): { used: number; reserved: number } {
    const { heapUsed, heapTotal } = process.memoryUsage();
    return { used: heapUsed, reserved: heapTotal };
  }

  sourceMap(url: string): string | null {
    if (!/^(file:|\/)/.test(url)) return null;
    const path = `${url.startsWith('file:') ? fileURLToPath(url) : url}.map`;
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  }
}

/** Writes all of it; a pipe that is full is waited for. */
function writeAll(fd: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(fd, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') Atomics.wait(pause, 0, 0, 1);
      // Nobody reads any more: Go's programs end by SIGPIPE.
      else if (code === 'EPIPE') process.exit(141);
      else throw error;
    }
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Starts a program on Node. The promise is for its exit status; the caller exits with it. */
export function runProgram({
  host,
  ...options
}: Omit<ProgramOptions, 'host'> & { host?: Host } & NodeOptions): Promise<number> {
  // Timers of ours may be the only thing Node knows of; goroutines that wait for signals are nothing to it.
  const alive = setInterval(() => {}, 2 ** 31 - 1);
  return start({ ...options, host: host ?? new NodeHost(options) }).finally(() => clearInterval(alive));
}
