// The host of a library: a browser, or whatever JavaScript runs in (Node, for servers, SSR and tests).

import { BrowserHost } from './browser.ts';

interface Process {
  on(event: 'beforeExit', callback: () => void): void;
}

export class AnyHost extends BrowserHost {
  /** Where there is setImmediate, it keeps the process alive exactly as long as there is something to do. */
  override macrotask(callback: () => void): void {
    if (typeof setImmediate === 'function') setImmediate(callback);
    else super.macrotask(callback);
  }

  override onExhausted(callback: () => void): void {
    (globalThis as { process?: Process }).process?.on?.('beforeExit', callback);
  }
}
