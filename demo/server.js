// Shows the demonstration of what is built: node demo/server.js [--port 8080]
import process from 'node:process';
import { parseArgs } from 'node:util';

import { readPort, serveUntilStopped } from './serving.js';
import { siteFiles } from './site.js';

const { values } = parseArgs({ options: { port: { type: 'string' } } });

try {
  const port = readPort(values.port ?? process.env.PORT);
  await serveUntilStopped({ files: await siteFiles(), port });
} catch (error) {
  console.error(error.message);
  process.exitCode = error instanceof RangeError ? 2 : 1;
}
