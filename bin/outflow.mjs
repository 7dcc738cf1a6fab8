#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { load } from '../scripts/load.mjs';

// A reader that has seen enough, such as `head`, closes the pipe: what is left is not wanted.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const { main } = await load('src/cli/main.ts');
process.exitCode = await main(process.argv.slice(2), version, {
  out: (text) => process.stdout.write(text),
  error: (line) => console.error(line),
  width: process.stdout.columns || 120,
});
