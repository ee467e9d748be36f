import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: 'generate.js',
    include: ['test/**/*.test.ts'],
    // Modules are loaded once for all files, since nothing in them changes: half of the time went into loading the language.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Tests that spawn the bin see no CI, wherever they run, and leave its job summary alone.
    env: { GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '' },
  },
})
