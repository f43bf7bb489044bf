// The events of a program (recorder.ts) in the Trace Event Format, which Perfetto and chrome://tracing open: a lane for each goroutine, with the spans in which it
// runs, could run, and waits; arrows for messages and for who woke whom; a counter for what is in each buffer.
//
// Invariant: the spans of a lane follow each other without gaps, from the go statement to the end of the goroutine or of the program.

import type { Event } from './recorder.ts';

interface Lane {
  /** What it does now, since when, and more about it. */
  state: string;
  since: number;
  about: Record<string, unknown>;
}

/** The process that all lanes belong to. */
const pid = 1;

export class ChromeTrace {
  private readonly write: (text: string) => void;
  private readonly step: number;
  private readonly lanes = new Map<number, Lane>();
  private readonly counters = new Map<number, string>();
  private now = 0;
  private arrows = 0;
  private first = true;

  /** `write` takes the text as it comes. `step`: how far apart events are at least (µs): nothing takes time while a virtual clock stands still. */
  constructor(write: (text: string) => void, step: number) {
    this.write = write;
    this.step = step;
    write('{"displayTimeUnit":"ns","traceEvents":[\n');
    this.put({ ph: 'M', name: 'process_name', tid: 0, args: { name: 'goroutines' } });
    this.lane(0, 'timers and the host', 'waits');
  }

  hear(event: Event): void {
    this.now = Math.max(event.t / 1000, this.now + this.step);
    switch (event.kind) {
      case 'go':
        this.lane(
          event.g,
          `goroutine ${event.g}${event.site && ` (${event.site.replace(/(:\d+):\d+$/, '$1')})`}`,
          'runnable',
        );
        if (event.by !== 0) this.arrow('go', event.by, event.g);
        break;
      case 'run':
        this.turn(event.g, 'running');
        break;
      case 'yield':
        this.turn(event.g, 'runnable');
        break;
      case 'park':
        this.turn(event.g, event.reason, { at: event.at, on: event.on.map((c) => this.counters.get(c)) });
        break;
      case 'ready':
        if (event.by !== 0 && !/^(chan|select)/.test(this.lanes.get(event.g)?.state ?? ''))
          this.arrow('wakes', event.by, event.g);
        this.turn(event.g, 'runnable');
        break;
      case 'end':
        this.turn(event.g, '');
        break;
      case 'chan': {
        this.counters.set(
          event.c,
          `chan ${event.c}: ${event.elem}${event.cap === 0 ? '' : `, ${event.cap}`}`,
        );
        if (event.cap !== 0) this.counter(event.c, 0);
        break;
      }
      case 'send':
        this.flow('s', event.c, event.g, event.message);
        this.counter(event.c, event.len);
        break;
      case 'receive':
        this.flow('f', event.c, event.g, event.message);
        this.counter(event.c, event.len);
        break;
      case 'close':
        this.put({ ph: 'i', s: 't', name: `close of ${this.counters.get(event.c)}`, tid: event.g });
        break;
    }
  }

  /** The program has ended. */
  end(): void {
    this.now += this.step;
    for (const tid of this.lanes.keys()) this.turn(tid, '');
    this.write('\n]}\n');
  }

  private lane(tid: number, name: string, state: string, about: Record<string, unknown> = {}): void {
    this.put({ ph: 'M', name: 'thread_name', tid, args: { name } });
    this.put({ ph: 'M', name: 'thread_sort_index', tid, args: { sort_index: tid } });
    this.lanes.set(tid, { state, since: this.now, about });
  }

  /** A goroutine does something else from now on; '' for nothing. */
  private turn(tid: number, state: string, about: Record<string, unknown> = {}): void {
    const lane = this.lanes.get(tid);
    if (lane === undefined || lane.state === state) return;
    if (lane.state !== '')
      this.put({
        ph: 'X',
        name: lane.state,
        tid,
        ts: lane.since,
        dur: round(this.now - lane.since),
        args: lane.about,
      });
    lane.state = state;
    lane.since = this.now;
    lane.about = about;
  }

  /** An arrow's end points lie in the spans of their moments; the point of one to a goroutine that waits, in its next span. */
  private flow(ph: 's' | 'f', c: number, tid: number, id: number): void {
    const runs = this.lanes.get(tid)?.state === 'running';
    const name = this.counters.get(c);
    this.put({ ph, name, cat: 'message', id, tid, ...(ph === 'f' && runs ? { bp: 'e' } : {}) });
  }

  private arrow(name: string, from: number, to: number): void {
    const id = `${name}${++this.arrows}`;
    this.put({ ph: 's', name, cat: name, id, tid: from });
    this.put({ ph: 'f', name, cat: name, id, tid: to });
  }

  private counter(c: number, len: number): void {
    const name = this.counters.get(c) ?? '';
    if (name.includes(', ')) this.put({ ph: 'C', name, tid: 0, args: { length: len } });
  }

  private put(entry: Record<string, unknown>): void {
    this.write(`${this.first ? '' : ',\n'}${JSON.stringify({ pid, ts: round(this.now), ...entry })}`);
    this.first = false;
  }
}

/** To nanoseconds. */
function round(microseconds: number): number {
  return Math.round(microseconds * 1000) / 1000;
}
