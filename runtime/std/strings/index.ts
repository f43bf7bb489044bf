// Natives of strings.
// Invariant: they take and give byte strings and never call back; functions that take callbacks have Go bodies, so that these may park.

export {
  Replace,
  Title,
  ToLower,
  ToTitle,
  ToUpper,
  ToValidUTF8,
  TrimLeft,
  TrimRight,
  TrimSpace,
} from './change.ts';
export { replacePairs } from './replacer.ts';
export {
  Contains,
  Count,
  EqualFold,
  HasPrefix,
  HasSuffix,
  Index,
  IndexAny,
  IndexByte,
  IndexRune,
  LastIndex,
  LastIndexAny,
  LastIndexByte,
} from './search.ts';
export { byteString, Fields, inOnePiece, Join, repeat, SplitAfterN, SplitN } from './split.ts';
