import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: 'generate.js',
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
