import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: 'generate.js',
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Tests that spawn the bin see no CI, wherever they run, and leave its job summary alone.
    env: { GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '' },
  },
})
