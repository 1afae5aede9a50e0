// For the browser tests: every test page is served under the policy that a strict site has, and each breach of it fails
// the test that made it, also one that nobody waited for.
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

/** A test page that keeps and writes each breach of the policy. */
export const testPage = (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>samverk</title>
    <script>
      const breaches = [];
      addEventListener('securitypolicyviolation', (event) => {
        const what = event.violatedDirective + ', ' + (event.sample || event.blockedURI);
        const breach = '${BREACH} ' + what + ' in ' + event.sourceFile;
        breaches.push(breach);
        console.error(breach);
      });
    </script>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;

// A breach is told of in a task of its own, after a test that does not wait has ended.
const hooks = `
const noBreach = (wait) => () => new Promise((resolve, reject) => {
  setTimeout(() => {
    const [first] = breaches.splice(0);
    if (first === undefined) resolve();
    else reject(new Error(first));
  }, wait);
});
afterEach(noBreach(0));
after(noBreach(100));
`;

/** A plugin that ends each test of an element, and each file of them, by looking for breaches. */
export const strictTests = {
  name: 'strict-tests',
  transform: ({ body, path }) =>
    /^\/tests\/(?:components\/.*\.test|tooling\/breaches\/.*)\.ts$/.test(path)
      ? `${body}${hooks}`
      : undefined,
};
