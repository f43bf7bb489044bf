/** A place as the text of a message mentions it: where a `//line` directive speaks of another, with the true one behind it. */
import { type Pos, placeString, type SourceFile } from './source.ts';

export function mentioned(file: SourceFile, pos: Pos): string {
  const offset = pos - file.base;
  const told = placeString(file.told(offset));
  const place = placeString(file.position(offset));
  return told === place ? told : `${told}[${place}]`;
}
