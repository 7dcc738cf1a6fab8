import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { advisoriesIn, advisoryProblems } from './supply/advisories.ts';
import { licenceProblems } from './supply/licences.ts';
import { originProblems } from './supply/origins.ts';
import { bundledPackages, readPackageLock } from './supply/package-lock.ts';

// Checks the packages of the lock files: where they come from, and their licences. If the registry answers, it also
// checks bundled packages for known vulnerabilities. Exits with 1 on a problem.

const lock = readPackageLock();
const isBundled = new Set(bundledPackages(lock).map(({ path }) => path));
/** The folders with a lock file, and the packages of each that are bundled. */
const projects = [
  ['.', isBundled],
  ['tests', new Set<string>()],
] as const;
const advisories = advisoriesIn(audit())?.filter(({ nodes }) => nodes.some((path) => isBundled.has(path))) ?? null;
const problems = [
  ...projects.flatMap(([folder, bundled]) => lockProblems(folder, bundled)),
  ...advisoryProblems(advisories ?? [], 'moderate'),
];

console.log(
  advisories === null
    ? 'The registry did not answer npm audit: known vulnerabilities were not checked.'
    : `npm audit knows ${advisories.length} vulnerabilities of bundled packages.`,
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

function lockProblems(folder: string, bundled: ReadonlySet<string>): string[] {
  const packages = readPackageLock(folder);
  const { allowScripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const npmrc = readFileSync(join(folder, '.npmrc'), 'utf8');
  const count = Object.keys(packages).length - 1;
  console.log(`${count} packages of ${join(folder, 'package-lock.json')}: origins, digests and licences checked.`);
  return [...originProblems(packages, npmrc, allowScripts), ...licenceProblems(packages, bundled)];
}
