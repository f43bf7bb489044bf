// Go's predeclared interface `error`, as emitted code names it.

import type { Parks } from './frame.ts';

export interface GoError {
  Error(): Parks<string>;
}
