// Signals of the process, from the host and from the program itself, for os/signal.
//
// Invariant: while somebody listens for a signal or ignores it, it does not end the program; otherwise it does. Each signal waits at most once to be
// received, as in Go.

import * as $ from 'gots/runtime';

/** The signals a host can catch, by Linux's numbers. */
const names: Readonly<Record<number, string>> = {
  1: 'SIGHUP',
  2: 'SIGINT',
  3: 'SIGQUIT',
  10: 'SIGUSR1',
  12: 'SIGUSR2',
  13: 'SIGPIPE',
  14: 'SIGALRM',
  15: 'SIGTERM',
  17: 'SIGCHLD',
  18: 'SIGCONT',
  20: 'SIGTSTP',
  28: 'SIGWINCH',
};

/** Those that end a program with the stacks of its goroutines, and what Go says. */
const telling: Readonly<Record<number, string>> = { 3: 'SIGQUIT: quit', 6: 'SIGABRT: abort' };
/** Those that do nothing when nobody listens. */
const harmless = [17, 18, 28];

export const catchable: readonly number[] = Object.keys(names).map(Number);

class Signals {
  private readonly off = new Map<number, () => void>();
  private readonly ignored = new Set<number>();
  private readonly arrived: number[] = [];
  private receiver: ReturnType<typeof $.current> | null = null;

  listen(signal: number, ignore: boolean): void {
    if (names[signal] === undefined) return;
    if (ignore) this.ignored.add(signal);
    else this.ignored.delete(signal);
    if (!this.off.has(signal)) {
      this.off.set(
        signal,
        $.onSignal(names[signal], () => this.arrive(signal)),
      );
    }
  }

  leave(signal: number): void {
    this.ignored.delete(signal);
    this.off.get(signal)?.();
    this.off.delete(signal);
  }

  leaveAll(): void {
    for (const signal of [...this.off.keys()]) this.leave(signal);
  }

  isIgnored(signal: number): boolean {
    return this.ignored.has(signal);
  }

  arrive(signal: number): void {
    if (this.ignored.has(signal) || this.arrived.includes(signal)) return;
    if (this.receiver !== null) {
      const g = this.receiver;
      this.receiver = null;
      $.ready(g, signal);
    } else this.arrived.push(signal);
  }

  /** Parks until a signal arrives; the result is its number. */
  receive(): $.Parks<number> {
    const signal = this.arrived.shift();
    if (signal !== undefined) return signal;
    this.receiver = $.current();
    return $.park('syscall');
  }

  raise(signal: number): boolean {
    if (this.off.has(signal)) this.arrive(signal);
    else if (signal < 1 || signal > 64) return false;
    else if (signal in telling) $.quit(telling[signal]);
    else if (!harmless.includes(signal)) $.exit(128 + signal);
    return true;
  }
}

/** The signals of the program that runs. */
export const active = $.perProgram(() => new Signals());
