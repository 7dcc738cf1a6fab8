import { version } from '../../package.json';
import { main } from './main.ts';

// The command line as a process.

// A reader such as `head` closes the pipe when it has read enough. The remaining output is not needed.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await main(process.argv.slice(2), version, {
  out: (text) => process.stdout.write(text),
  error: (line) => console.error(line),
  ...(process.stderr.isTTY && { progress: (line: string) => process.stderr.write(`\r\u001b[K${line}`) }),
  width: process.stdout.columns || 120,
  colors: process.stdout.isTTY && process.stdout.hasColors(),
  env: process.env,
});
