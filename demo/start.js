// Builds the package and shows the demonstration: node demo/start.js [--port 8080]
import process from 'node:process';
import { parseArgs } from 'node:util';

import { run } from '../scripts/run.js';
import { readPort } from './serving.js';

const { values } = parseArgs({ options: { port: { type: 'string' } } });

try {
  // What is wrong with the call is said before the build, which takes its time.
  readPort(values.port ?? process.env.PORT);
  if ((await run('npm run build --silent')) === 0) await import('./server.js');
  else process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
