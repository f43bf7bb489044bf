import { configDefaults, defineConfig } from 'vitest/config';

// The tests of the runtime by itself, which answer for the coverage below; and all others.
const runtime = ['runtime/*.test.ts', 'runtime/library/*.test.ts'];
const all = ['{grammar,compiler,runtime,examples,playground}/**/*.test.ts', '*.test.ts'];

// Tests run on the sources: `gots/runtime` resolves to .ts through the export condition `gots-source`, as everywhere in this repository;
// the packages of std by their place, since a pattern that matches no published file has no business in package.json.
export default defineConfig({
  resolve: {
    conditions: ['gots-source'],
    alias: [
      { find: /^gots\/std\/(.*)$/, replacement: `${import.meta.dirname}/dist/std/$1.ts` },
      { find: /^gots\/native\/(.*)$/, replacement: `${import.meta.dirname}/runtime/std/$1/index.ts` },
    ],
  },
  ssr: { resolve: { conditions: ['gots-source'] } },
  test: {
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'runtime', include: runtime } },
      {
        extends: true,
        test: { name: 'rest', include: all, exclude: [...configDefaults.exclude, ...runtime] },
      },
    ],
    coverage: {
      // What decides which goroutine runs and what it gets: no line and no branch of these goes untested (`npm run coverage`).
      include: ['runtime/{scheduler,runqueue,channel,select,waitqueue,timer,clock,park,goroutine,frame}.ts'],
      thresholds: { 100: true },
      reporter: ['text'],
    },
  },
});
