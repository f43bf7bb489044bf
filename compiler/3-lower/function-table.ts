/**
 * Where the functions of a file stand, as reports need to know it: 'main.main 20-35,main.main.func1 22:5-24:3'. Bundles carry these tables, so they are terse:
 * columns are only said of what shares a line with another function, and the last line where it is another than the first.
 *
 * Invariant: of two functions one stands inside the other, or they do not overlap.
 */
import type { FileSet, Pos } from '../../grammar/source.ts';
import type { Extent } from './module.ts';

export function functionTable(extents: readonly Extent[], fset: FileSet): string {
  const sorted = [...extents].sort((a, b) => a.first - b.first || b.last - a.last);
  const rows: string[] = [];
  /** How far those reach that came so far. */
  let end = 0;
  sorted.forEach(({ name, first, last }, i) => {
    const outer = last > end;
    let k = i + 1;
    while (k < sorted.length && sorted[k].first < last) k++;
    const meets = (a: Pos, b: Pos): boolean => line(a, fset) === line(b, fset);
    const shares = !outer || meets(first, end - 1) || (k < sorted.length && meets(sorted[k].first, last - 1));
    const at = (pos: Pos): string => (shares ? place(pos, fset) : String(line(pos, fset)));
    const [from, to] = [at(first), at(last - 1)];
    rows.push(`${name} ${from === to ? from : `${from}-${to}`}`);
    if (outer) end = last;
  });
  return rows.join();
}

function line(pos: Pos, fset: FileSet): number {
  return fset.position(pos)?.line ?? 0;
}

function place(pos: Pos, fset: FileSet): string {
  const p = fset.position(pos)!;
  return `${p.line}:${p.utf16}`;
}
