#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from '../scripts/load.mjs';

// A reader that has seen enough, such as `head`, closes the pipe: what is left is not wanted.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const { main } = await load('src/cli/main.ts').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || existsSync(new URL('../node_modules', import.meta.url))) throw error;
  console.error(`Outflow’s packages are missing: run npm ci in ${fileURLToPath(new URL('..', import.meta.url))}`);
  process.exit(2);
});
process.exitCode = await main(process.argv.slice(2), version, {
  out: (text) => process.stdout.write(text),
  error: (line) => console.error(line),
  ...(process.stderr.isTTY && { progress: (line) => process.stderr.write(`\r\u001b[K${line}`) }),
  width: process.stdout.columns || 120,
});
