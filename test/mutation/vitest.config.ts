import { defineConfig } from 'vitest/config'

/** One worker that stands while all mutants of a room are tried in it. */
export default defineConfig({
  test: {
    runner: 'test/mutation/worker.ts',
    // Bounds are about how work grows, and take seconds; indexes are compared with files, which mutants are not in.
    exclude: ['**/bounds.test.ts', '**/backtracking.test.ts', 'test/rules/index.test.ts'],
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    testTimeout: 60_000,
  },
})
