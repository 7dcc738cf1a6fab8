import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutationProblems } from '../tests/mutation/accepted.ts';

// Mutation testing: changes the code that masks and stores values, one small change at a time, and runs its tests. A
// test must fail for each change, unless tests/mutation/accepted.json says why none can. `npm run mutation [FILE…]`.
// Exits with 1 on a problem.

const files = process.argv.slice(2);
const { status } = spawnSync(
  join('node_modules', '.bin', 'stryker'),
  ['run', ...(files.length > 0 ? ['--mutate', files.join(',')] : [])],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
if (status !== 0) process.exit(status ?? 1);
const problems = mutationProblems(
  JSON.parse(readFileSync('.output/mutation.json', 'utf8')),
  JSON.parse(readFileSync('tests/mutation/accepted.json', 'utf8')),
);
console.log(problems.length === 0 ? 'Every mutant is detected, or listed with its reason.' : problems.join('\n'));
process.exit(problems.length === 0 ? 0 : 1);
