import { defineConfig } from 'vitest/config'

/** One worker that stands while all mutants of a room are tried in it. */
export default defineConfig({
  test: {
    runner: 'test/mutation/worker.ts',
    // What takes seconds: how work grows, and both ways of reading over thousands of texts. The index is compared with a file.
    exclude: ['**/bounds.test.ts', '**/backtracking.test.ts', '**/either-way.test.ts', 'test/rules/index.test.ts'],
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    testTimeout: 60_000,
  },
})
