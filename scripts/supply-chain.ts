import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { advisoriesIn, advisoryProblems } from './supply/advisories.ts';
import { licenceProblems } from './supply/licences.ts';
import { originProblems } from './supply/origins.ts';
import { bundledPackages, readPackageLock } from './supply/package-lock.ts';

// Checks the project's dependencies: by the lock file, where packages come from and their licences; and, if the
// registry answers, whether bundled packages have known vulnerabilities. Exits with 1 on a problem.

const lock = readPackageLock();
const isBundled = new Set(bundledPackages(lock).map(({ path }) => path));
const advisories = advisoriesIn(audit())?.filter(({ nodes }) => nodes.some((path) => isBundled.has(path))) ?? null;
const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const problems = [
  ...originProblems(lock, readFileSync('.npmrc', 'utf8'), allowScripts),
  ...licenceProblems(lock),
  ...advisoryProblems(advisories ?? [], 'moderate'),
];

const count = Object.keys(lock).length - 1;
console.log(`${count} packages of package-lock.json: origins, digests and licences checked.`);
console.log(
  advisories === null
    ? 'The registry did not answer npm audit: known weaknesses were not checked.'
    : `npm audit knows ${advisories.length} weaknesses of what is bundled.`,
);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

/** The output of `npm audit`. npm exits with 1 both on a vulnerability and if it cannot reach the registry. */
function audit(): string {
  const args = ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=10000'];
  return (
    spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32', timeout: 30_000 }).stdout ?? ''
  );
}
