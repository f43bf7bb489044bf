/** The page's end of the run worker. Invariant: each run has a worker of its own; once a run has ended or was stopped, nothing more is heard of it. */
import type { RunEvent, RunRequest } from './messages.ts';

export class Run {
  private readonly worker: Worker;

  /** `runtime`: where the run modules are. */
  constructor(runtime: string, request: RunRequest, heard: (event: RunEvent) => void) {
    this.worker = new Worker(`${runtime}worker.js`, { type: 'module' });
    this.worker.addEventListener('message', ({ data }: MessageEvent<RunEvent>) => {
      if (!('fd' in data)) this.stop();
      heard(data);
    });
    this.worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.stop();
      heard({ failure: event.message || 'the program could not be loaded' });
    });
    this.worker.postMessage(request);
  }

  /** Also what runs without end stops at once. */
  stop(): void {
    this.worker.terminate();
  }
}
