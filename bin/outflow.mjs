#!/usr/bin/env node
import { existsSync } from 'node:fs';

// In the repository the sources run, as they are now; in the package, which has none, what was built of them.
const isRepository = existsSync(new URL('../src/cli/process.ts', import.meta.url));
await import(isRepository ? '../scripts/outflow.mjs' : '../dist/cli.js');
