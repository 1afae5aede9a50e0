// Middleware for the browser tests: every test page is served under the policy that a strict site has.
import { randomBytes } from 'node:crypto';

import { strictHeaders } from '../../scripts/serve.js';

/** How the error of a breach of the policy begins. */
export const BREACH = 'Content-Security-Policy:';

const policy = (nonce) =>
  strictHeaders['Content-Security-Policy'].replace("script-src 'self'", `$& 'nonce-${nonce}'`);

/** Sends the policy with each page; the runner's own inline scripts, and they alone, carry the nonce. */
export async function strictPage(context, next) {
  await next();
  if (!context.response.is('html') || typeof context.body !== 'string') return;
  const nonce = randomBytes(16).toString('base64');
  context.body = context.body.replaceAll('<script', `<script nonce="${nonce}"`);
  context.set('Content-Security-Policy', policy(nonce));
}

/** A test page that turns each violation of the policy into an error, which fails the test at hand. */
export const testPage = (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>samverk</title>
    <script>
      addEventListener('securitypolicyviolation', (event) => {
        const what = event.violatedDirective + ', ' + (event.sample || event.blockedURI);
        reportError(new Error('${BREACH} ' + what + ' in ' + event.sourceFile));
      });
    </script>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;
