/**
 * The page's end of the compile worker. Invariant: the worker has one request at a time. Of those that wait, only the last for each target is
 * compiled: whoever types faster than it compiles waits for one answer, not for all. A request that was overtaken gets no answer, undefined.
 */
import type { Compiled, CompileRequest } from './messages.ts';
import type { SourceText } from './program.ts';

interface Waiting {
  readonly request: CompileRequest;
  resolve(answer: Compiled | undefined): void;
}

export class Compiler {
  private readonly worker = new Worker(new URL('./compile-worker.ts', import.meta.url), { type: 'module' });
  private readonly waiting = new Map<CompileRequest['target'], Waiting>();
  private current: Waiting | undefined;
  private readonly runtime: string;
  private last = 0;

  /** `runtime`: where the run modules are, as an absolute URL that ends in a slash. */
  constructor(runtime: string) {
    this.runtime = runtime;
    this.worker.addEventListener('message', ({ data }: MessageEvent<Compiled>) => {
      if (data.id === this.current?.request.id) this.answer(data);
    });
    this.worker.addEventListener('error', ({ message }) => {
      if (this.current !== undefined)
        this.answer({ id: this.current.request.id, problems: [], modules: [], failure: message });
    });
  }

  private answer(answer: Compiled): void {
    this.current?.resolve(answer);
    this.current = undefined;
    this.next();
  }

  /** To run a program is more urgent than to show it. */
  private next(): void {
    if (this.current !== undefined) return;
    this.current = this.waiting.get('js') ?? this.waiting.get('ts');
    if (this.current === undefined) return;
    this.waiting.delete(this.current.request.target);
    this.worker.postMessage(this.current.request);
  }

  compile(files: readonly SourceText[], target: CompileRequest['target']): Promise<Compiled | undefined> {
    const request: CompileRequest = { id: ++this.last, files, target, runtime: this.runtime };
    return new Promise((resolve) => {
      this.waiting.get(target)?.resolve(undefined);
      this.waiting.set(target, { request, resolve });
      this.next();
    });
  }
}
