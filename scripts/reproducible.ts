import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Builds the release from two clean clones of one commit, in folders with names of different lengths and in different
// time zones, and compares the digests. Exits with 1 if they differ. `--keep FOLDER` keeps the files of the second
// build. Each clone installs its packages and builds both extensions: five minutes of processor time in all.

const keep = process.argv.includes('--keep') ? process.argv[process.argv.indexOf('--keep') + 1] : undefined;
const places = [
  { folder: 'a', zone: 'Pacific/Auckland' },
  { folder: 'another-place', zone: 'America/Los_Angeles' },
];

/** The current commit, fixed now because new commits may be made while this runs. */
const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();

// npm would not install the packages that the build needs if NODE_ENV were `production`.
const { NODE_ENV: _, ...inherited } = process.env;

const sums = places.map(({ folder, zone }) => {
  const parent = mkdtempSync(join(tmpdir(), 'outflow-release-'));
  const clone = join(parent, folder);
  const run = (command: string, ...args: string[]) => {
    const startedAt = Date.now();
    console.log(`${folder}: ${[command, ...args].join(' ')}`);
    execFileSync(command, args, {
      cwd: clone,
      env: { ...inherited, TZ: zone },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    console.log(`${folder}: ${((Date.now() - startedAt) / 1000).toFixed(0)} s`);
  };
  try {
    execFileSync('git', ['clone', '--quiet', '--no-checkout', '.', clone]);
    run('git', 'checkout', '--quiet', '--detach', commit);
    run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline');
    run('npm', 'run', 'zip');
    if (keep !== undefined) cpSync(join(clone, '.output'), keep, { recursive: true });
    return readFileSync(join(clone, '.output', 'SHA256SUMS'), 'utf8');
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
});

console.log([`commit ${commit}`, ...sums].join('\n'));
if (new Set(sums).size > 1) {
  console.error('Two clean clones gave different files.');
  process.exit(1);
}
console.log('Two clean clones gave the same bytes.');
