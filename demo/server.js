// The demonstration: a page as a region might have it, on the sample programme published for everyone.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

import { publishProgramme, writeProgramme } from '../dist/src/index.js';
import { sample, sampleDay } from '../dist/src/sample/index.js';
import { page } from './page.js';

// What a careful municipality answers with; see docs/embed. Nothing in the page needs more.
const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
};

const types = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

/** Starts the server on the loopback address; on any free port when the one asked for is taken. */
export async function startServer({ port }) {
  const files = await readFiles();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(pathname);
    const type = types[file?.type ?? 'html'];
    response.writeHead(file ? 200 : 404, { ...headers, 'Content-Type': `${type}; charset=utf-8` });
    response.end(file?.content ?? 'Sidan finns inte. / There is no such page.');
  });
  await listen(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

async function readFiles() {
  const read = (name) => readFile(new URL(name, import.meta.url), 'utf8');
  const published = publishProgramme(sample, { today: sampleDay });
  return new Map([
    ['/', { type: 'html', content: page(published, 'sv') }],
    ['/en/', { type: 'html', content: page(published, 'en') }],
    ['/site.css', { type: 'css', content: await read('site.css') }],
    ['/samverk/embed.js', { type: 'js', content: await read('../dist/embed.js') }],
    ['/samverk/programme.json', { type: 'json', content: writeProgramme(published) }],
  ]);
}
