// Operations of the host that have ended, on their way to the goroutines that wait for them.
//
// Invariant: when a run has to be repeatable they are held until no goroutine can run, because at which moment of its computing a program hears of them would
// depend on the machine. A program that never rests hears of them all the same, some time after.

/** How long they are held while goroutines run without rest (ns). */
const longest = 1_000_000_000;

export class Arrivals {
  private readonly hold: boolean;
  private readonly now: () => number;
  private held: (() => void)[] = [];
  private since = 0;

  /** `now`: the host's clock, ns. */
  constructor(hold: boolean, now: () => number) {
    this.hold = hold;
    this.now = now;
  }

  add(arrival: () => void): void {
    if (!this.hold) return arrival();
    if (this.held.length === 0) this.since = this.now();
    this.held.push(arrival);
  }

  /** Delivers what is held; false when there was nothing. */
  deliver(): boolean {
    const arrivals = this.held;
    if (arrivals.length === 0) return false;
    this.held = [];
    for (const arrival of arrivals) arrival();
    return true;
  }

  /** Delivers what has been held for too long. */
  deliverLate(): void {
    if (this.held.length !== 0 && this.now() - this.since > longest) this.deliver();
  }
}
