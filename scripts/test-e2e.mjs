import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUpOrExit } from './setup.mjs';

// `npm run test:e2e -- [FILE…] [--browser chromium|firefox]` builds the extension and runs its end-to-end tests. Other
// arguments are passed to Vitest, such as `-t NAME`.

const root = fileURLToPath(new URL('..', import.meta.url));
const builds = { chromium: 'chrome', firefox: 'firefox' };

const args = process.argv.slice(2);
const at = args.indexOf('--browser');
const [, named] = at < 0 ? [] : args.splice(at, 2);
const kinds = at < 0 ? Object.keys(builds) : [named];
if (!kinds.every((kind) => Object.hasOwn(builds, kind))) {
  console.error('Usage: npm run test:e2e -- [FILE…] [--browser chromium|firefox] [Vitest’s options]');
  process.exit(2);
}

setUpOrExit(kinds);
for (const kind of kinds) run('wxt', ['build', '-b', builds[kind]]);
run('vitest', ['run', ...kinds.flatMap((kind) => ['--project', `e2e-${kind}`]), ...args]);

function run(command, commandArgs) {
  const path = join(root, 'node_modules', '.bin', command);
  const { status } = spawnSync(path, commandArgs, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
