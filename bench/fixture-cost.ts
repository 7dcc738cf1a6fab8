import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundleModules } from '../build/package/build.ts';
import { buildDemo } from '../demo/build.ts';
import { countTimeOfDescendants } from './processor-time.ts';
import { quantile } from './quantile.ts';

/** Seconds of processor time of a suite without the fixture and with it, of all processes, one after the other. */
export interface SuitePair {
  readonly plain: number;
  readonly recorded: number;
}

/** What Playwright's fixture costs. */
export interface FixtureCost {
  readonly pairs: readonly SuitePair[];
  /** Number of tests of a run. */
  readonly tests: number;
  /** Median of how much more time the fixture takes, as a share. */
  readonly added: number;
}

/** Which module the suites import as `outflow/playwright`. */
const suites = (fixture: string) => ({ plain: resolve('bench/playwright/unrecorded.ts'), recorded: fixture });

/**
 * Measures the demo's own tests, in two projects and four workers, with Playwright's own `test` and with the fixture's,
 * in turns.
 * @param count number of pairs of runs
 */
export async function measureFixtureCost(count = 3): Promise<FixtureCost> {
  const app = mkdtempSync(join(tmpdir(), 'outflow-demo-'));
  // Below node_modules, as in a project that has installed it: Playwright transpiles all other modules.
  mkdirSync('node_modules/.cache', { recursive: true });
  const installed = mkdtempSync(resolve('node_modules/.cache/outflow-cost-'));
  try {
    await buildDemo(app, { sourceMaps: true });
    await bundleModules('.', join(installed, 'fixture'), ['playwright']);
    for (const [name, module] of Object.entries(suites(join(installed, 'fixture/playwright.js')))) {
      const paths = { 'outflow/playwright': [module] };
      writeFileSync(join(installed, `${name}.json`), JSON.stringify({ compilerOptions: { paths } }));
    }
    const run = (name: keyof SuitePair) => runOf(join(installed, `${name}.json`), app);
    // Playwright keeps what it has transpiled, and the system what it has read.
    for (const name of ['plain', 'recorded'] as const) await run(name);
    const pairs: SuitePair[] = [];
    let tests = 0;
    for (let pair = 0; pair < count; pair += 1) {
      const first = pair % 2 === 0 ? 'plain' : 'recorded';
      const one = await run(first);
      const other = await run(first === 'plain' ? 'recorded' : 'plain');
      const [plain, recorded] = first === 'plain' ? [one, other] : [other, one];
      if (plain.tests !== recorded.tests) throw new Error('the suites have not run the same tests');
      tests = plain.tests;
      console.log(`  plain ${plain.seconds.toFixed(1)} s, with the fixture ${recorded.seconds.toFixed(1)} s`);
      pairs.push({ plain: plain.seconds, recorded: recorded.seconds });
    }
    const added = pairs.map(({ plain, recorded }) => recorded / plain - 1);
    return { pairs, tests, added: quantile(added, 0.5) };
  } finally {
    rmSync(app, { recursive: true, force: true });
    rmSync(installed, { recursive: true, force: true });
  }
}

/**
 * Runs the tests. Returns their seconds of processor time, of all processes.
 * @throws Error if a test fails
 */
async function runOf(tsconfig: string, app: string): Promise<{ seconds: number; tests: number }> {
  const command = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'bench/playwright/playwright.config.ts'];
  const env = { ...process.env, CI: '1', OUTFLOW_DEMO_BUILT: app };
  const total = countTimeOfDescendants(process.pid);
  const child = spawn(process.execPath, [...command, '--tsconfig', tsconfig], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (text) => (printed += text));
  const status = await new Promise((done) => child.on('close', done));
  const seconds = total() / 1_000;
  const passed = /(\d+) passed/.exec(printed)?.[1];
  if (status !== 0 || passed === undefined) throw new Error(`the suite failed:\n${printed}`);
  return { seconds, tests: Number(passed) };
}
