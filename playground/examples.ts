/** The examples menu: every program in examples/, as it is there. */
import { directives } from '../examples/expectation.mjs';
import type { SourceText } from './program.ts';

export interface Example {
  /** Its folder. */
  readonly name: string;
  readonly title: string;
  /** What it shows, as its first comment says. */
  readonly about: string;
  /** main.go first. */
  readonly files: readonly SourceText[];
  /** It sleeps for long. */
  readonly virtualTime: boolean;
}

const texts: Record<string, string> = import.meta.glob(
  ['../examples/*/**/*.go', '../examples/*/go.mod', '!../examples/**/node_modules/**'],
  { query: '?raw', import: 'default', eager: true },
);

export const examples: readonly Example[] = collect();

function collect(): Example[] {
  const programs = new Map<string, SourceText[]>();
  for (const [path, text] of Object.entries(texts)) {
    const [, folder, name] = /^\.\.\/examples\/([^/]+)\/(.+)$/.exec(path)!;
    programs.set(folder, [...(programs.get(folder) ?? []), { name, text }]);
  }
  return [...programs]
    .filter(([, files]) => files.some(({ name }) => name === 'main.go'))
    .map(([name, files]) => {
      const main = files.find((file) => file.name === 'main.go')!;
      const title = name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
      const about = /^\/\/ (?!expect:)(.*)$/m.exec(main.text)?.[1] ?? '';
      const { virtualTime } = directives(main.text);
      return { name, title, about, files: [main, ...files.filter((file) => file !== main)], virtualTime };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
