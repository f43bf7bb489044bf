/**
 * How much room append makes: programs print cap.
 *
 * Invariant: as Go 1.26 on amd64, for slices on the heap. The wish (double, or beyond 256 elements ever closer to a quarter more) is
 * rounded up to what Go's allocator hands out: a size class, or whole pages for large blocks. Measured in Go (testdata/capacity.go).
 */
import type { Type } from './type.ts';

/** The sizes of the allocator's small blocks. */
const classes = [
  8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416,
  448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200,
  3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384,
  18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768,
];
const page = 8192;
/** Blocks with pointers that are larger than 512 bytes begin with a word that says where the pointers are. */
const header = 8;

/** The size of the block that Go allocates for `size` bytes, less its header. */
export function blockSize(size: number, hasPointers: boolean): number {
  if (size > 32768 - header) return Math.ceil(size / page) * page;
  const extra = hasPointers && size > 512 ? header : 0;
  const wanted = size + extra;
  let low = 0;
  let high = classes.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (classes[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return classes[low] - extra;
}

/** How many elements the block has room for that Go allocates for `needed`. */
export function blockCapacity(elem: Type, needed: number): number {
  const { size } = elem;
  if (size === 0 || needed === 0) return needed;
  return Math.floor(blockSize(needed * size, elem.hasPointers) / size);
}

/** The capacity after append found that `needed` elements do not fit into `cap`. */
export function grownCapacity(elem: Type, cap: number, needed: number): number {
  if (elem.size === 0) return needed;
  let wish = cap * 2;
  if (needed > wish) wish = needed;
  else if (cap >= 256) {
    for (wish = cap; wish < needed; ) wish += Math.floor((wish + 768) / 4);
  }
  return blockCapacity(elem, wish);
}
