import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installHeadlessShell, setUpOrExit } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Stages run one after the other; the steps of a stage need nothing of each other. */
const stages = [
  [
    { title: 'Extensions for both browsers', commands: ['wxt build', 'wxt build -b firefox'] },
    { title: 'Third-party notices', commands: ['node scripts/run.mjs notices --check'] },
    { title: 'Supply chain', commands: ['node scripts/run.mjs supply-chain'] },
    { title: 'Vendors’ hosts', commands: ['node scripts/run.mjs vendors-drift'] },
    { title: 'Types', commands: ['tsc --noEmit'] },
    { title: 'Lint and format', commands: ['biome check'] },
  ],
  [{ title: 'Tests without a browser', commands: ['vitest run --project bundle --project unit --project fuzz'] }],
  [{ title: 'Tests in browsers', commands: ['vitest run --project faces --project e2e-*'] }],
];

const running = new Set();

setUpOrExit();
installHeadlessShell();
for (const stage of stages) await runStage(stage);
console.log(`\nAll ${stages.flat().length} steps passed.`);

/** Runs the steps of a stage, as many at a time as there are processors. */
async function runStage(stage) {
  const waiting = [...stage];
  const isAlone = stage.length === 1;
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await runStep(step, isAlone);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

/** Runs a step. Beside others, its output is shown once it has ended. The first step that fails ends the whole run. */
async function runStep({ title, commands }, isAlone) {
  const startedAt = Date.now();
  let shown = '';
  const show = (text) => {
    if (isAlone) process.stdout.write(text);
    else shown += text;
  };
  show(`\n▸ ${title}: ${commands.join(' && ')}\n`);
  for (const command of commands) {
    if ((await run(command, show, isAlone)) === 0) continue;
    process.stdout.write(shown);
    console.error(`\n${title} failed.`);
    for (const child of running) child.kill();
    process.exit(1);
  }
  show(`${title}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`);
  process.stdout.write(shown);
}

/** Resolves to the exit status of a command of the project; null if it was ended. */
function run(command, show, isAlone) {
  const [name, ...args] = command.split(' ');
  const path = name === 'node' ? process.execPath : join(root, 'node_modules', '.bin', name);
  const output = isAlone ? 'inherit' : 'pipe';
  const options = { cwd: root, stdio: ['ignore', output, output], shell: process.platform === 'win32' };
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, options);
    running.add(child);
    child.on('close', () => running.delete(child));
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', show);
    child.on('error', reject).on('close', resolve);
  });
}
