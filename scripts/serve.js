// A small static server on 127.0.0.1, for pages in tests and for looking at a build.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The headers of a site as strict as any that an element must work on. */
export const strictHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves folders until closed.
 *
 * @param options.roots - The folders that files are looked up in, the first that has the file wins.
 * @param options.routes - Answers by path, before any file: `(request, response) => void`.
 * @param options.headers - Sent with every answer.
 * @param options.port - 0 takes a free one.
 * @returns The address, without a slash at the end, and what ends it.
 */
export async function serve({ roots = [], routes = {}, headers = {}, port = 0 }) {
  const server = createServer(async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const asked = pathOf(request.url);
    if (asked !== undefined && Object.hasOwn(routes, asked)) {
      routes[asked](request, response);
      return;
    }
    const found = asked === undefined ? undefined : await firstFile(roots, asked);
    if (!found) {
      response.writeHead(404, { 'Content-Type': types['.txt'] }).end('Not found\n');
      return;
    }
    const type = types[path.extname(found)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type });
    createReadStream(found).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

async function firstFile(roots, asked) {
  for (const root of roots) {
    const file = path.join(path.resolve(root), path.normalize(asked));
    // Nothing above the folder, and no hidden file, is ever served.
    if (!file.startsWith(path.resolve(root) + path.sep) || asked.includes('/.')) continue;
    for (const candidate of [file, path.join(file, 'index.html')]) {
      const state = await stat(candidate).catch(() => undefined);
      if (state?.isFile()) return candidate;
    }
  }
  return undefined;
}
