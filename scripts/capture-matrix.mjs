import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUpOrExit } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
setUpOrExit();
const tsx = join(root, 'node_modules', '.bin', 'tsx');
const script = join(root, 'scripts', 'capture-matrix.ts');
const { status } = spawnSync(tsx, [script], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
process.exit(status ?? 1);
