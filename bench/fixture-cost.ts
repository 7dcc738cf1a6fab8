import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundleModules } from '../build/package/build.ts';
import { buildDemo } from '../demo/build.ts';
import { countTimeOfDescendants, secondsOf, type TimeOfDescendants } from './processor-time.ts';
import { quantile } from './quantile.ts';

/** Milliseconds of processor time of a suite without the fixture and with it, one after the other. */
export interface SuitePair {
  readonly plain: TimeOfDescendants;
  readonly recorded: TimeOfDescendants;
}

/** What Playwright's fixture costs a suite. */
export interface FixtureCost {
  readonly suite: string;
  readonly pairs: readonly SuitePair[];
  /** Number of tests of a run. */
  readonly tests: number;
  /** Median of how much more time the fixture takes, as a share. */
  readonly added: number;
}

/** A suite to be run. */
interface Suite {
  readonly name: string;
  readonly folder: string;
  /** A part of the path of its files. */
  readonly file: string;
  readonly workers: number;
  /** How many tests one worker's suite has, and whether each checks what was sent. */
  readonly tests?: number;
  readonly hasChecks?: boolean;
}

const oneWorker = { folder: 'bench/playwright', file: 'one-worker', workers: 1 };

const suites: readonly Suite[] = [
  { name: 'the demo’s own tests, four workers', folder: 'demo/playwright', file: '.spec.ts', workers: 4 },
  { name: 'one worker, a test that checks', ...oneWorker, tests: 1, hasChecks: true },
  { name: 'one worker, all tests check', ...oneWorker, tests: 11, hasChecks: true },
  { name: 'one worker, no test checks', ...oneWorker, tests: 11, hasChecks: false },
];

/** Which module the suites import as `outflow/playwright`. */
const modules = (fixture: string) => ({ plain: resolve('bench/playwright/unrecorded.ts'), recorded: fixture });

/**
 * Measures suites with Playwright's own `test` and with the fixture's, in turns: the demo's own tests in two projects,
 * and one of them repeated in one worker, which shows what a worker and what a test costs.
 * @param count number of pairs of runs
 */
export async function measureFixtureCost(count = 3): Promise<readonly FixtureCost[]> {
  const app = mkdtempSync(join(tmpdir(), 'outflow-demo-'));
  // Below node_modules, as in a project that has installed it: Playwright transpiles all other modules.
  mkdirSync('node_modules/.cache', { recursive: true });
  const installed = mkdtempSync(resolve('node_modules/.cache/outflow-cost-'));
  try {
    await buildDemo(app, { sourceMaps: true });
    await bundleModules('.', join(installed, 'fixture'), ['playwright']);
    for (const [name, module] of Object.entries(modules(join(installed, 'fixture/playwright.js')))) {
      const paths = { 'outflow/playwright': [module] };
      writeFileSync(join(installed, `${name}.json`), JSON.stringify({ compilerOptions: { paths } }));
    }
    const run = (suite: Suite, name: keyof SuitePair) => runOf(suite, join(installed, `${name}.json`), app);
    // These runs are not measured: they fill the caches of Playwright, for transpiled files, and of the file system.
    for (const suite of suites.slice(0, 2)) for (const name of ['plain', 'recorded'] as const) await run(suite, name);
    const costs: FixtureCost[] = [];
    for (const suite of suites) costs.push(await costOf(suite, count, (name) => run(suite, name)));
    return costs;
  } finally {
    rmSync(app, { recursive: true, force: true });
    rmSync(installed, { recursive: true, force: true });
  }
}

/** Runs a suite in pairs, each in the other order than the one before. */
async function costOf({ name: suite }: Suite, count: number, run: (name: keyof SuitePair) => Promise<SuiteRun>) {
  const pairs: SuitePair[] = [];
  let tests = 0;
  for (let pair = 0; pair < count; pair += 1) {
    const first = pair % 2 === 0 ? 'plain' : 'recorded';
    const one = await run(first);
    const other = await run(first === 'plain' ? 'recorded' : 'plain');
    const [plain, recorded] = first === 'plain' ? [one, other] : [other, one];
    if (plain.tests !== recorded.tests) throw new Error('the suites have not run the same tests');
    tests = plain.tests;
    const shown = (time: TimeOfDescendants) => `${secondsOf(time).toFixed(1)} s`;
    console.log(`  ${suite}: plain ${shown(plain.time)}, with the fixture ${shown(recorded.time)}`);
    pairs.push({ plain: plain.time, recorded: recorded.time });
  }
  const added = pairs.map(({ plain, recorded }) => secondsOf(recorded) / secondsOf(plain) - 1);
  return { suite, pairs, tests, added: quantile(added, 0.5) };
}

interface SuiteRun {
  readonly time: TimeOfDescendants;
  readonly tests: number;
}

/**
 * Runs the tests of a suite.
 * @throws Error if a test fails
 */
async function runOf(suite: Suite, tsconfig: string, app: string): Promise<SuiteRun> {
  const { folder, file, workers, tests: count = 0, hasChecks = true } = suite;
  const command = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'bench/playwright/playwright.config.ts', file];
  const project = workers === 1 ? ['--project', 'desktop'] : [];
  const env = {
    ...{ ...process.env, CI: '1', OUTFLOW_DEMO_BUILT: app, OUTFLOW_DEMO_WORKERS: String(workers) },
    ...{
      OUTFLOW_BENCH_FOLDER: folder,
      OUTFLOW_BENCH_TESTS: String(count),
      OUTFLOW_BENCH_CHECKS: hasChecks ? '1' : '0',
    },
  };
  const stop = countTimeOfDescendants(process.pid);
  const child = spawn(process.execPath, [...command, ...project, '--tsconfig', tsconfig], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (text) => (printed += text));
  const status = await new Promise((done) => child.on('close', done));
  const time = stop();
  const passed = /(\d+) passed/.exec(printed)?.[1];
  if (status !== 0 || passed === undefined) throw new Error(`the suite failed:\n${printed}`);
  return { time, tests: Number(passed) };
}
