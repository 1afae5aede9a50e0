// Builds the package and shows the demonstration: npm start [-- --port 8080]
import process from 'node:process';
import { parseArgs } from 'node:util';

import { run } from '../scripts/run.js';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = readPort(values.port ?? process.env.PORT);

if ((await run('npm run build --silent')) !== 0) process.exit(1);
const { startServer } = await import('./server.js');
const server = await startServer({ port });
console.log(`The demonstration runs at ${server.address} (stop it with Ctrl-C)`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop());

function readPort(text) {
  if (text === undefined || text === '') return 8000;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  console.error(`--port: expected a number from 0 to 65535, got ${text}`);
  process.exit(2);
}
