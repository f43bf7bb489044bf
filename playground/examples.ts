/** The examples menu: every program in examples/, as it is there; its files are loaded when it is chosen. */
import { directives } from '../examples/expectation.mjs';
import type { SourceText } from './program.ts';

export interface Example {
  /** main.go first. */
  readonly files: readonly SourceText[];
  /** It sleeps for long. */
  readonly virtualTime: boolean;
  /** What it shows, as its first comment says. */
  readonly about: string;
}

const texts = import.meta.glob<string>(
  ['../examples/*/**/*.go', '../examples/*/go.mod', '!../examples/**/node_modules/**'],
  { query: '?raw', import: 'default' },
);
const mainFile = /^\.\.\/examples\/([^/]+)\/main\.go$/;

/** Their folders, sorted. */
export const exampleNames: readonly string[] = Object.keys(texts)
  .flatMap((path) => mainFile.exec(path)?.[1] ?? [])
  .sort();

export function exampleTitle(name: string): string {
  return name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
}

export async function loadExample(name: string): Promise<Example> {
  const folder = `../examples/${name}/`;
  const paths = Object.keys(texts).filter((path) => path.startsWith(folder));
  const files = await Promise.all(
    paths.map(async (path) => ({ name: path.slice(folder.length), text: await texts[path]() })),
  );
  const main = files.find((file) => file.name === 'main.go')!;
  const about = /^\/\/ (?!expect:)(.*)$/m.exec(main.text)?.[1] ?? '';
  const { virtualTime } = directives(main.text);
  return { files: [main, ...files.filter((file) => file !== main)], virtualTime, about };
}
