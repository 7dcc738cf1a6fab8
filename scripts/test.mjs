import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUpOrExit } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const steps = [
  ['Lint and format', 'biome', 'check'],
  ['Types', 'tsc', '--noEmit'],
  ['Third-party notices', 'node', 'scripts/run.mjs', 'notices', '--check'],
  ['Vendors’ hosts', 'node', 'scripts/run.mjs', 'vendors-drift'],
  ['Extension for Chromium', 'wxt', 'build'],
  ['Extension for Firefox', 'wxt', 'build', '-b', 'firefox'],
  ['Budgets of what was built', 'vitest', 'run', '--project', 'bundle'],
  ['Unit tests', 'vitest', 'run', '--project', 'unit'],
  ['Faces', 'vitest', 'run', '--project', 'faces'],
  ['End-to-end tests', 'vitest', 'run', '--project', 'e2e'],
];

setUpOrExit();
for (const [title, command, ...args] of steps) {
  console.log(`\n▸ ${title}: ${command} ${args.join(' ')}`);
  const path = command === 'node' ? process.execPath : join(root, 'node_modules', '.bin', command);
  const { status } = spawnSync(path, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\n${title} failed.`);
    process.exit(1);
  }
}
console.log(`\nAll ${steps.length} steps passed.`);
