// The tests that run in Node: the core's (which run in Chromium as well) and those that need Node itself.
import { defineConfig } from 'vitest/config';

const shared = { globals: true, environment: 'node', testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{components,node,journeys,hosts}/**', 'tests/*.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'node',
          include: ['tests/{node,journeys,hosts}/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
    ],
  },
});
