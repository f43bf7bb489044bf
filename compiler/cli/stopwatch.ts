/** `--time`: how long every phase took, summed over packages, on standard error. */
export class Stopwatch {
  private readonly on: boolean;
  private readonly spent = new Map<string, number>();

  constructor(on: boolean) {
    this.on = on;
  }

  readonly timed = <T>(phase: string, run: () => T): T => {
    const start = performance.now();
    const result = run();
    const add = () => this.spent.set(phase, (this.spent.get(phase) ?? 0) + performance.now() - start);
    if (result instanceof Promise) result.finally(add);
    else add();
    return result;
  };

  report(): void {
    if (!this.on) return;
    for (const [phase, time] of this.spent) {
      process.stderr.write(`${phase.padEnd(10)}${time.toFixed(1).padStart(9)} ms\n`);
    }
  }
}
