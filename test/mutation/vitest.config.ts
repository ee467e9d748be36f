import { defineConfig } from 'vitest/config'

/** One worker that stands while all mutants of a room are tried in it. */
export default defineConfig({
  test: {
    runner: 'test/mutation/worker.ts',
    exclude: [
      // What takes seconds: how work grows, and one text in many dresses or read by two ways, or thousands of texts.
      ...['bounds', 'backtracking', 'either-way', 'metamorphic', 'other-reader', 'spans', 'suite'].map(
        (name) => `**/${name}.test.ts`,
      ),
      // The index is compared with a file, which is written without mutants.
      'test/rules/index.test.ts',
    ],
    // Sources that count what is run are slower than what these tests allow, or take tens of seconds over them.
    testNamePattern:
      /^(?!.*(takes no longer than|takes time in proportion|loses no hit|as a regular expression would))/,
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    testTimeout: 60_000,
  },
})
