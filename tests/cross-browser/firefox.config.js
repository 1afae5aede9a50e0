// The elements' tests in Firefox, where one is installed: npm run test:firefox. What it showed: docs/accessibility.
import process from 'node:process';

import { chromeLauncher } from '@web/test-runner-chrome';

import { findFirefox } from './find.js';
import shared from '../../web-test-runner.config.js';

export default {
  ...shared,
  files: process.env.FILES ?? ['tests/components/*.test.ts'],
  concurrency: 1,
  browsers: [
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: findFirefox(),
        headless: true,
        args: [],
      },
      // Firefox, driven by WebDriver BiDi, has one context that pages can be opened in.
      createBrowserContext: ({ browser }) => browser.defaultBrowserContext(),
      createPage: async ({ context }) => {
        const page = await context.newPage();
        const setViewport = page.setViewport.bind(page);
        // An older Firefox sets the size, but does not know how to turn the screen.
        page.setViewport = (size) =>
          setViewport(size).catch((error) => {
            if (!String(error).includes('setScreenOrientationOverride')) throw error;
          });
        return page;
      },
    }),
  ],
};
