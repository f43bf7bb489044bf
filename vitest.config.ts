import { defineConfig } from 'vitest/config';

// Tests run on the sources: `gots/runtime` resolves to .ts through the `source` export condition, as everywhere in this repository.
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['{grammar,compiler,runtime,examples,playground}/**/*.test.ts', '*.test.ts'],
    testTimeout: 60_000,
  },
});
