import { isMainThread, type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { version } from '../../package.json';
import { main } from './main.ts';

// The command line as a process.

// A reader such as `head` closes the pipe when it has read enough. The remaining output is not needed.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** What a further thread runs: the build of this module or, in the repository, the script that loads its source. */
const threadScript = import.meta.url.endsWith('.ts')
  ? new URL('../../scripts/outflow.mjs', import.meta.url)
  : new URL(import.meta.url);

if (isMainThread) {
  process.exitCode = await main(process.argv.slice(2), version, {
    out: (text) => process.stdout.write(text),
    error: (line) => console.error(line),
    ...(process.stderr.isTTY && { progress: (line: string) => process.stderr.write(`\r\u001b[K${line}`) }),
    width: process.stdout.columns || 120,
    colors: process.stdout.isTTY && process.stdout.hasColors(),
    env: process.env,
    threadScript,
  });
} else {
  const { auditInThread } = await import('./threads/audit-thread.ts');
  auditInThread(parentPort as MessagePort, workerData);
}
