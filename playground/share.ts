/** A program as a link: deflated JSON in the part of the address that no server sees. Invariant: reading what was written gives the same program. */
import type { SourceText } from './program.ts';

export interface Shared {
  readonly files: readonly SourceText[];
  readonly virtualTime: boolean;
  readonly seed?: number;
}

const version = '#v1.';

export async function toHash(shared: Shared): Promise<string> {
  const bytes = await through(
    new TextEncoder().encode(JSON.stringify(shared)),
    new CompressionStream('deflate-raw'),
  );
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return version + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Undefined for an address that holds no program; throws when it holds one that is damaged. */
export async function fromHash(hash: string): Promise<Shared | undefined> {
  if (!hash.startsWith(version)) return undefined;
  const binary = atob(hash.slice(version.length).replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
  const inflated = await through(bytes, new DecompressionStream('deflate-raw'));
  const { files, virtualTime, seed } = JSON.parse(new TextDecoder().decode(inflated));
  const isFile = (file: unknown): file is SourceText => {
    const { name, text } = (file ?? {}) as Partial<SourceText>;
    return typeof name === 'string' && typeof text === 'string';
  };
  if (!Array.isArray(files) || files.length === 0 || !files.every(isFile))
    throw new Error('no program in the link');
  return {
    files: files.map(({ name, text }) => ({ name, text })),
    virtualTime: virtualTime === true,
    seed: Number.isSafeInteger(seed) ? seed : undefined,
  };
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
