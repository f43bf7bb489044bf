/** The page's end of the compile worker. Invariant: every request is answered once, in the order they were made. */
import type { Compiled, CompileRequest } from './messages.ts';
import type { SourceText } from './program.ts';

export class Compiler {
  private readonly worker = new Worker(new URL('./compile-worker.ts', import.meta.url), { type: 'module' });
  private readonly waiting = new Map<number, (answer: Compiled) => void>();
  private readonly runtime: string;
  private last = 0;

  /** `runtime`: where the run modules are, as an absolute URL that ends in a slash. */
  constructor(runtime: string) {
    this.runtime = runtime;
    this.worker.addEventListener('message', ({ data }: MessageEvent<Compiled>) => {
      this.waiting.get(data.id)?.(data);
      this.waiting.delete(data.id);
    });
    this.worker.addEventListener('error', ({ message }) => {
      for (const [id, answer] of this.waiting) answer({ id, problems: [], modules: [], failure: message });
      this.waiting.clear();
    });
  }

  compile(files: readonly SourceText[], target: 'ts' | 'js'): Promise<Compiled> {
    const request: CompileRequest = { id: ++this.last, files, target, runtime: this.runtime };
    return new Promise((resolve) => {
      this.waiting.set(request.id, resolve);
      this.worker.postMessage(request);
    });
  }
}
