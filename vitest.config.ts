import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    pool: 'threads',
    isolate: false,
    reporters: ['default'],
  },
});
