import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundleModules } from '../build/package/build.ts';
import { buildDemo } from '../demo/build.ts';
import { countTimeOfDescendants } from './processor-time.ts';
import { quantile } from './quantile.ts';

/** Seconds of processor time, of all processes, for one run of the suite without the fixture and one with it. */
interface SuitePair {
  readonly plain: number;
  readonly recorded: number;
}

/** What Playwright's fixture costs. */
export interface FixtureCost {
  readonly pairs: readonly SuitePair[];
  /** Number of tests of the suite. */
  readonly tests: number;
  /** Median over the pairs of the additional time with the fixture, as a share of the time without. */
  readonly added: number;
}

/** Measures a suite of the same journey alternately with Playwright's own `test` and with the fixture's. */
export async function measureFixtureCost({ pairs: count = 7, tests = 10 } = {}): Promise<FixtureCost> {
  const app = mkdtempSync(join(tmpdir(), 'outflow-demo-'));
  // Below node_modules, as in a project that has installed it: Playwright transpiles all other modules.
  mkdirSync('node_modules/.cache', { recursive: true });
  const installed = mkdtempSync(resolve('node_modules/.cache/outflow-cost-'));
  try {
    await buildDemo(app, { sourceMaps: true });
    await bundleModules('.', join(installed, 'fixture'), ['playwright']);
    const paths = { 'outflow/playwright': [join(installed, 'fixture/playwright.js')] };
    writeFileSync(join(installed, 'tsconfig.json'), JSON.stringify({ compilerOptions: { paths } }));
    const seconds = (name: keyof SuitePair) => secondsOf(name, installed, app, tests);
    const pairs: SuitePair[] = [];
    for (let pair = 0; pair < count; pair += 1) {
      const first = pair % 2 === 0 ? 'plain' : 'recorded';
      const spent = await seconds(first);
      const other = await seconds(first === 'plain' ? 'recorded' : 'plain');
      const measured = first === 'plain' ? { plain: spent, recorded: other } : { plain: other, recorded: spent };
      console.log(`  plain ${measured.plain.toFixed(1)} s, with the fixture ${measured.recorded.toFixed(1)} s`);
      pairs.push(measured);
    }
    return {
      pairs,
      tests,
      added: quantile(
        pairs.map(({ plain, recorded }) => recorded / plain - 1),
        0.5,
      ),
    };
  } finally {
    rmSync(app, { recursive: true, force: true });
    rmSync(installed, { recursive: true, force: true });
  }
}

/**
 * Runs a suite. Returns its seconds of processor time, of all processes.
 * @throws Error if a test fails
 */
async function secondsOf(name: keyof SuitePair, installed: string, app: string, tests: number): Promise<number> {
  const command = ['node_modules/@playwright/test/cli.js', 'test', `${name}.spec.ts`];
  const options = ['-c', 'bench/playwright/playwright.config.ts', '--tsconfig', join(installed, 'tsconfig.json')];
  const env = { ...process.env, OUTFLOW_DEMO_BUILT: app, OUTFLOW_BENCH_REPEATS: String(tests) };
  const total = countTimeOfDescendants(process.pid);
  const child = spawn(process.execPath, [...command, ...options, '--project=desktop'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (text) => (printed += text));
  const status = await new Promise((done) => child.on('close', done));
  const spent = total() / 1_000;
  if (status !== 0) throw new Error(`the ${name} suite failed:\n${printed}`);
  return spent;
}
