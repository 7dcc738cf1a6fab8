#!/usr/bin/env node
import { existsSync } from 'node:fs';

// In the repository, run the current sources. The npm package has no sources, so run its build.
const isRepository = existsSync(new URL('../src/cli/process.ts', import.meta.url));
await import(isRepository ? '../scripts/outflow.mjs' : '../dist/cli.js');
