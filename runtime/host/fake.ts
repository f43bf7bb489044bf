// A host for tests: output is kept, the clock is set by hand or by timers, tasks run when the test lets them.

import type { Host, WallTime } from './host.ts';

interface Task {
  readonly at: number;
  readonly callback: () => void;
}

export class FakeHost implements Host {
  readonly args: readonly string[] = ['program'];
  readonly env: Readonly<Record<string, string | undefined>> = {};
  readonly root: string = '';
  /** What was written, one character per byte. */
  stdout = '';
  stderr = '';
  now = 0;
  /** How far the clock moves each time it is read. */
  tick = 0;
  /** How many tasks have run. */
  turns = 0;
  readonly maps = new Map<string, string>();
  private tasks: Task[] = [];
  private input: (Uint8Array | null)[] = [];
  private reader: ((bytes: Uint8Array | null) => void) | null = null;
  private readonly signals = new Map<string, () => void>();

  write(fd: number, data: string | Uint8Array): void {
    const text = typeof data === 'string' ? data : String.fromCharCode(...data);
    if (fd === 1) this.stdout += text;
    else this.stderr += text;
  }

  flush(): void {}

  read(_max: number): Promise<Uint8Array | null> {
    const ready = this.input.shift();
    if (ready !== undefined) return Promise.resolve(ready);
    return new Promise((resolve) => {
      this.reader = resolve;
    });
  }

  /** Standard input has these bytes, or ends. */
  feed(bytes: Uint8Array | null): void {
    if (this.reader === null) this.input.push(bytes);
    else this.reader(bytes);
    this.reader = null;
  }

  nanotime(): number {
    this.now += this.tick;
    return this.now;
  }

  walltime(): WallTime {
    return { seconds: Math.floor(this.now / 1e9), nanoseconds: this.now % 1e9 };
  }

  setTimer(delay: number, callback: () => void): () => void {
    const task = { at: this.now + delay, callback };
    this.tasks.push(task);
    return () => {
      this.tasks = this.tasks.filter((other) => other !== task);
    };
  }

  macrotask(callback: () => void): void {
    this.tasks.push({ at: this.now, callback });
  }

  seed(): number {
    return 1;
  }

  onSignal(name: string, callback: () => void): () => void {
    this.signals.set(name, callback);
    return () => this.signals.delete(name);
  }

  signal(name: string): void {
    this.signals.get(name)?.();
  }

  sourceMap(url: string): string | null {
    return this.maps.get(url) ?? null;
  }

  /** Runs one task, the earliest; false when there is none. */
  step(): boolean {
    if (this.tasks.length === 0) return false;
    let first = this.tasks[0];
    for (const task of this.tasks) if (task.at < first.at) first = task;
    this.tasks = this.tasks.filter((task) => task !== first);
    this.now = Math.max(this.now, first.at);
    this.turns++;
    first.callback();
    return true;
  }

  /** Runs tasks until none is left. */
  drain(): void {
    while (this.step());
  }
}
