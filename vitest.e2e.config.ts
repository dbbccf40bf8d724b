// Whole stories in a real browser on the built app. node scripts/e2e.mjs builds first, or set SAMSPEL_DIST to a build.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.spec.ts'],
    environment: 'node',
    // Styles that are written into a file are text like any other.
    css: { include: /viewer\.css/ },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Two browsers on two processors: a second is not long.
    expect: { poll: { timeout: 10_000 } },
  },
})
