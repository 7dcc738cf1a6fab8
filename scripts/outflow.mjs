import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from './load.mjs';

// Runs the command line from its sources.

await load('src/cli/process.ts').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || existsSync(new URL('../node_modules', import.meta.url))) throw error;
  console.error(`Outflow’s packages are missing: run npm ci in ${fileURLToPath(new URL('..', import.meta.url))}`);
  process.exit(2);
});
