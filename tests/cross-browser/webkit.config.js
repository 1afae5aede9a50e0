// The elements' tests in WebKit: tests/cross-browser/webkit.sh. What it showed: docs/accessibility.
import process from 'node:process';

import { webdriverLauncher } from '@web/test-runner-webdriver';

import shared from '../../web-test-runner.config.js';

const browser =
  process.env.WEBKIT_BROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

export default {
  ...shared,
  files: process.env.FILES ?? ['tests/components/*.test.ts'],
  concurrency: 1,
  browsers: [
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(process.env.WEBDRIVER_PORT),
      path: '/',
      automationProtocol: 'webdriver',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    }),
  ],
};
