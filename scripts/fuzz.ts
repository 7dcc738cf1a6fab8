import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createStepCounter } from '../tests/fuzz/counted-steps.ts';
import { superLinear } from '../tests/fuzz/growth-rate.ts';
import { type Input, savedInput } from '../tests/fuzz/input.ts';

// `npm run fuzz -- --runs 100000 --seconds 600 --seed 7`. Inputs that fail are saved in tests/fuzz/found.

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const [runs, seconds, seed] = [Number(values.runs), Number(values.seconds), Number(values.seed)];
if (![runs, seconds, seed].every((each) => Number.isFinite(each) && each >= 0)) {
  console.error('--runs, --seconds and --seed must be numbers');
  process.exit(2);
}

const folder = fileURLToPath(new URL('../tests/fuzz/found/', import.meta.url));

function save(input: Input, why: string): void {
  const json = `${JSON.stringify(savedInput(input, why.split('\n')[0] ?? ''), null, 2)}\n`;
  const name = createHash('sha256').update(json).digest('hex').slice(0, 12);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${name}.json`, json);
  console.log(`\n✗ tests/fuzz/found/${name}.json\n${why}`);
}

// These modules are loaded after the counter is created, so that it counts the steps of their code.
const steps = createStepCounter();
const { outcomeOf } = await import('../tests/fuzz/check.ts');
const { growths } = await import('../tests/fuzz/growths.ts');
console.log(`▸ Growth of the work when the input doubles, in ${Object.keys(growths).length} dimensions`);
let superLinearStages = 0;
for (const [name, make] of Object.entries(growths)) {
  const growth = superLinear(make, (input) => void outcomeOf(input), steps);
  if (growth === null) continue;
  superLinearStages += 1;
  console.log(`\n✗ ${name}: ${growth}`);
}
steps.stop();
console.log(`  ${superLinearStages} super-linear`);

const { fuzz } = await import('../tests/fuzz/fuzz.ts');
const { seedInputs } = await import('../tests/fuzz/corpus.ts');
const seeds = seedInputs();
console.log(`▸ Seed ${seed}: up to ${runs} inputs or ${seconds} s, from ${seeds.length} requests`);
const result = fuzz(seeds, { runs, seconds, seed });
for (const { input, why } of result.faults) save(input, why);
console.log(
  `  ${result.runs} inputs, ${result.kept} of them new (${result.traits} traits): ${result.faults.length} faults`,
);

if (result.faults.length + superLinearStages > 0) process.exit(1);
