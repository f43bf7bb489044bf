// Two libraries with instances of the same generic declarations.
import { Keep, Own } from './a/a.go';
import { Keys, Kind } from './b/b.go';

export const seen = [
  Own(),
  Kind(),
  Keep(['y', 'x']),
  Kind(),
  await Keys(
    new Map([
      ['k', true],
      ['a', false],
    ]),
  ),
];
