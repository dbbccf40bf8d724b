import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/contracts/**/*.test.ts', 'tests/architecture.test.ts'],
    environment: 'node',
    // Styles that are written into a file are text like any other.
    css: { include: /viewer\.css/ },
    // One processor less, as is usual, would be half of a small computer.
    maxWorkers: '100%',
    // Property tests take their time on a busy machine.
    testTimeout: 20_000,
    restoreMocks: true,
  },
})
