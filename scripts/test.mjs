import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installHeadlessShell, setUpOrExit } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Stages run one after the other; the steps of a stage need nothing of each other, and are run `together` at a time. The
 * output of those that take long is shown as it comes.
 */
const stages = [
  {
    together: availableParallelism(),
    steps: [
      { title: 'Extensions for both browsers', commands: ['wxt build', 'wxt build -b firefox'] },
      { title: 'Third-party notices', commands: ['node scripts/run.mjs notices --check'] },
      { title: 'Supply chain', commands: ['node scripts/run.mjs supply-chain'] },
      { title: 'Vendors’ hosts', commands: ['node scripts/run.mjs vendors-drift'] },
      { title: 'Types', commands: ['tsc --noEmit'] },
      { title: 'Lint and format', commands: ['biome check'] },
    ],
  },
  {
    isLong: true,
    together: 1,
    steps: [
      { title: 'Tests without a browser', commands: ['vitest run --project bundle --project unit --project fuzz'] },
    ],
  },
  {
    // Each waits for its browser at times.
    isLong: true,
    together: 3,
    steps: [
      { title: 'Tests in Firefox', commands: ['vitest run --project e2e-firefox'] },
      { title: 'Tests in Chromium', commands: ['vitest run --project e2e-chromium'] },
      { title: 'Tests of the UI', commands: ['vitest run --project faces'] },
    ],
  },
];

const running = new Set();

setUpOrExit();
installHeadlessShell();
for (const stage of stages) await runStage(stage);
console.log(`\nAll ${stages.flatMap(({ steps }) => steps).length} steps passed.`);

async function runStage({ steps, together, isLong = false }) {
  const waiting = [...steps];
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await runStep(step, isLong);
  };
  await Promise.all(Array.from({ length: together }, work));
}

/** Runs a step. The first that fails ends the whole run. */
async function runStep({ title, commands }, isLong) {
  const startedAt = Date.now();
  let kept = '';
  const show = (text) => {
    if (isLong) process.stdout.write(text);
    else kept += text;
  };
  show(`\n▸ ${title}: ${commands.join(' && ')}\n`);
  for (const command of commands) {
    if ((await run(command, show)) === 0) continue;
    process.stdout.write(kept);
    console.error(`\n${title} failed.`);
    for (const child of running) child.kill();
    process.exit(1);
  }
  show(`${title}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`);
  process.stdout.write(kept);
}

/** Resolves to the exit status of a command of the project; null if it was ended. */
function run(command, show) {
  const [name, ...args] = command.split(' ');
  const path = name === 'node' ? process.execPath : join(root, 'node_modules', '.bin', name);
  const options = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' };
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, options);
    running.add(child);
    child.on('close', () => running.delete(child));
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', show);
    child.on('error', reject).on('close', resolve);
  });
}
