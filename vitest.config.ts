import { defineConfig } from 'vitest/config';

/** Whole servers, killed processes and browsers: each file by itself, or they would take each other's time and time out. */
const alone = {
  pool: 'forks',
  isolate: true,
  fileParallelism: false,
  testTimeout: 300_000,
  hookTimeout: 300_000,
} as const;

export default defineConfig({
  test: {
    environment: 'node',
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'rules',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/faults/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          pool: 'threads',
          isolate: false,
          // Left to itself one core of two stands idle.
          maxWorkers: 2,
        },
      },
      { test: { name: 'faults', environment: 'node', include: ['test/faults/**/*.test.ts'], ...alone } },
      // Mostly waiting: two files at a time. A browser on a busy machine may miss a moment; what fails twice is broken.
      {
        test: {
          name: 'pages',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/build-client.ts'],
          retry: 1,
          expect: { poll: { timeout: 30_000 } },
          ...alone,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
