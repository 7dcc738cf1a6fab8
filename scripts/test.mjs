import { spawn } from 'node:child_process';
import { availableParallelism, constants, getPriority, setPriority } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installHeadlessShell, setUpOrExit } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Stages run one after another; the steps of a stage are independent. Timed steps have time limits and often wait for
 * browsers, so they start first and keep their priority; the other steps use the remaining processor time.
 */
const stages = [
  [
    { title: 'Extension for Chromium', command: 'wxt build' },
    { title: 'Extension for Firefox', command: 'wxt build -b firefox' },
  ],
  [
    { title: 'Tests in Firefox', command: 'vitest run --project e2e-firefox', isTimed: true },
    { title: 'Tests in Chromium', command: 'vitest run --project e2e-chromium', isTimed: true },
    { title: 'Types', command: 'tsc --noEmit' },
    { title: 'Lint and format', command: 'biome check' },
    { title: 'Plain words', command: 'node scripts/run.mjs plain-words' },
    { title: 'Third-party notices', command: 'node scripts/run.mjs notices --check' },
    { title: 'Supply chain', command: 'node scripts/run.mjs supply-chain' },
    { title: 'Vendors’ hosts', command: 'node scripts/run.mjs vendors-drift' },
    { title: 'Tests of the screens', command: 'vitest run --project faces' },
    { title: 'Tests of modules and packages', command: 'vitest run --project bundle --project unit --project fuzz' },
  ],
];

const lowPriority = constants.priority.PRIORITY_BELOW_NORMAL;

/** Number of steps that run at the same time. */
const stepsAtOnce = Math.max(3, availableParallelism());

const running = new Set();

setUpOrExit();
installHeadlessShell();
for (const stage of stages) await runStage(stage);
console.log(`\nAll ${stages.flat().length} steps passed.`);

async function runStage(stage) {
  const waiting = [...stage];
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await runStep(step);
  };
  await Promise.all(Array.from({ length: stepsAtOnce }, work));
}

/**
 * Runs a step and shows its output when it ends. Tests take long, so their output is shown immediately. The first step
 * that fails ends the whole run.
 */
async function runStep({ title, command, isTimed }) {
  const startedAt = Date.now();
  let kept = '';
  const show = (text) => {
    if (command.startsWith('vitest')) process.stdout.write(text);
    else kept += text;
  };
  show(`\n▸ ${title}: ${command}\n`);
  const status = await run(command, show, isTimed);
  process.stdout.write(kept);
  if (status !== 0) {
    console.error(`\n${title} failed.`);
    for (const child of running) child.kill();
    process.exit(1);
  }
  console.log(`${title}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

/** Resolves to a command's exit status; null if a signal ended it. */
function run(command, show, isTimed = false) {
  const [name, ...args] = command.split(' ');
  const path = name === 'node' ? process.execPath : join(root, 'node_modules', '.bin', name);
  const options = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' };
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, options);
    running.add(child);
    if (!isTimed && child.pid !== undefined) setPriority(child.pid, Math.max(getPriority(), lowPriority));
    child.on('close', () => running.delete(child));
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', show);
    child.on('error', reject).on('close', resolve);
  });
}
