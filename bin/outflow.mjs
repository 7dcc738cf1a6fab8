#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { load } from '../scripts/load.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const { main } = await load('src/cli/main.ts');
process.exitCode = await main(process.argv.slice(2), version, {
  out: (text) => process.stdout.write(text),
  error: (line) => console.error(line),
  width: process.stdout.columns || 120,
});
