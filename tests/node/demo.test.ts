import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';

import { expect } from 'chai';

const root = path.join(import.meta.dirname, '../..');

// The page itself needs a build; how it is served does not.
const program = `
  import { readPort, serveUntilStopped } from './demo/serving.js';
  const files = new Map([['/', { type: 'text/html', content: '<h1>Hej</h1>' }]]);
  await serveUntilStopped({ files, port: readPort(process.argv[1]) });
`;

const running = new Set<ChildProcess>();

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly command?: string;
}

/** A process, what it has printed, and how it ended. */
interface Run {
  readonly child: ChildProcess;
  readonly output: { out: string; error: string };
  readonly ended: Promise<number | null>;
}

function run(
  args: readonly string[],
  { env = {}, command = process.execPath }: Readonly<RunOptions> = {},
): Run {
  // What npm tells its scripts is not for ours, unless a test says so.
  const without = { npm_lifecycle_event: undefined };
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...without, ...env } });
  running.add(child);
  const output = { out: '', error: '' };
  child.stdout.on('data', (text: Buffer) => (output.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output.error += text.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, output, ended };
}

async function started(
  port: number,
  server = run(['--input-type=module', '-e', program, String(port)]),
): Promise<Run & { readonly address: string }> {
  while (!server.output.out.includes('\n')) {
    const over = await Promise.race([server.ended, once(server.child.stdout!, 'data')]);
    if (!Array.isArray(over)) throw new Error(server.output.error);
  }
  return { ...server, address: /http:\S+/.exec(server.output.out)?.[0] ?? '' };
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}

describe('the demonstration', () => {
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
    running.clear();
  });

  it('says in one line where it runs', async () => {
    const { address, output } = await started(0);
    expect(output.out.trim().split('\n')).to.have.length(1);
    expect(await (await fetch(address)).text()).to.equal('<h1>Hej</h1>');
    expect(output.error).to.equal('');
  });

  it('answers with a strict policy and Trusted Types', async () => {
    const { address } = await started(0);
    const policy = (await fetch(address)).headers.get('Content-Security-Policy');
    expect(policy).to.contain("default-src 'none'");
    expect(policy).to.contain("require-trusted-types-for 'script'; trusted-types lit-html");
    expect(policy).not.to.contain('unsafe');
  });

  it('takes a free port where the one asked for is taken', async () => {
    const first = await started(0);
    const second = await started(Number(new URL(first.address).port));
    expect(second.address).not.to.equal(first.address);
    expect(await answers(first.address)).to.equal(true);
    expect(await answers(second.address)).to.equal(true);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`ends with 0 on ${signal}, with a visitor still connected`, async () => {
      const { address, child, ended } = await started(0);
      expect(await answers(address)).to.equal(true);
      child.kill(signal);
      expect(await ended).to.equal(0);
      expect(await answers(address)).to.equal(false);
    });
  }

  it('ends when the npm that started it is gone', async () => {
    const line = '"$0" --input-type=module -e "$1" 0; true';
    const args = ['-c', line, process.execPath, program];
    const shell = run(args, { command: 'sh', env: { npm_lifecycle_event: 'start' } });
    const { address, child } = await started(0, shell);
    expect(await answers(address)).to.equal(true);
    child.kill('SIGKILL');
    while (await answers(address)) await new Promise((resolve) => setTimeout(resolve, 100));
  });

  for (const port of ['65536', '-1', 'http', '80.5']) {
    it(`refuses the port "${port}", before it builds`, async () => {
      const { ended, output } = run(['demo/start.js', `--port=${port}`]);
      expect(await ended).to.equal(2);
      expect(output.error).to.equal(`--port: expected a number from 0 to 65535, got ${port}\n`);
    });
  }

  it('reads the port of the environment as well', async () => {
    const { ended, output } = run(['demo/start.js'], { env: { PORT: 'x' } });
    expect(await ended).to.equal(2);
    expect(output.error).to.contain('got x');
  });
});
