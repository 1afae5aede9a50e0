// Runs every story as a test in Chromium, with its play function and an accessibility check.
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

import { CHROMIUM_ARGS, findBrowser } from './scripts/find-browser.js';

const executablePath = await findBrowser();

export default defineConfig({
  // Named beforehand: a library that Vite discovers late makes it reload the page under a running test.
  optimizeDeps: {
    include: [
      '@lit/context',
      '@lit/task',
      'lit',
      'lit/decorators.js',
      'lit/directives/class-map.js',
      'lit/directives/if-defined.js',
      'lit/directives/ref.js',
      'lit/directives/repeat.js',
      'zod/mini',
    ],
  },
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    name: 'stories',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath, args: CHROMIUM_ARGS } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
