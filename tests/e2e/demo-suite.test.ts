import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleModules } from '../../build/package/build.ts';
import { demoFolderWithMaps } from './demo-app.ts';
import { kind } from './kind.ts';

// The demo's own tests, written with @playwright/test and the fixture, run by Playwright as in any other project.

/** A test of Playwright's JSON report. */
interface Spec {
  readonly title: string;
  readonly tests: ReadonlyArray<{
    readonly projectName: string;
    readonly results: ReadonlyArray<{ readonly errors: ReadonlyArray<{ message?: string }> }>;
  }>;
}

interface Suite {
  readonly specs?: readonly Spec[];
  readonly suites?: readonly Suite[];
}

let folder: string;
let running: ChildProcess | null = null;

describe.runIf(kind === 'chromium')('the demo’s own tests', () => {
  beforeAll(async () => {
    // Below node_modules, so that Playwright loads the fixture as it is, as in a project that has installed it.
    mkdirSync('node_modules/.cache', { recursive: true });
    folder = mkdtempSync(resolve('node_modules/.cache/outflow-suite-'));
    await bundleModules('.', join(folder, 'fixture'), ['playwright']);
    const paths = { 'outflow/playwright': [join(folder, 'fixture/playwright.js')] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { paths } }));
  });
  afterAll(() => {
    // If the test ran out of time: Playwright then closes its browsers.
    running?.kill('SIGINT');
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs tests on the second release. Returns the lines of the findings of each, by project and title. */
  async function run(): Promise<Record<string, readonly string[]>> {
    const report = join(folder, 'report.json');
    const app = await demoFolderWithMaps(2);
    const env = {
      ...{ ...process.env, CI: '1', FORCE_COLOR: '0', PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      ...{ OUTFLOW_DEMO_BUILT: app, OUTFLOW_DEMO_RELEASE: '2', OUTFLOW_DEMO_WORKERS: '2' },
    };
    const command = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'demo/playwright/playwright.config.ts'];
    const options = [
      '--tsconfig',
      join(folder, 'tsconfig.json'),
      '--reporter',
      'json',
      '--output',
      join(folder, 'out'),
    ];
    const child = spawn(process.execPath, [...command, ...options, ...twoTests], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running = child;
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text));
    await new Promise((done) => child.on('close', done));
    running = null;
    rmSync(app, { recursive: true, force: true });
    expect(existsSync(report), printed).toBe(true);
    const { suites, errors } = JSON.parse(readFileSync(report, 'utf8')) as Suite & { readonly errors: unknown[] };
    expect(errors, printed).toEqual([]);
    return Object.fromEntries(
      specsIn(suites).flatMap(({ title, tests }) =>
        tests.map(({ projectName, results }) => [
          `${projectName}: ${title}`,
          results.flatMap(({ errors: failed }) => failed.flatMap(({ message = 'no message' }) => findingsIn(message))),
        ]),
      ),
    );
  }

  /** Selects one test of each project. Together, they reach both mistakes. */
  const twoTests = ['--grep', 'desktop .*API key|mobile .*search lists'];

  // Everything else that they send is in the baselines of the first release, of which each project has its own.
  test('report the two mistakes of the second release at their lines, and nothing else', async () => {
    const mixpanel = `demo/app/telemetry/mixpanel.ts:${lineOf('demo/app/telemetry/mixpanel.ts', 'mixpanel.track(')}`;
    const dropzone = `demo/app/telemetry/dropzone.ts:${lineOf('demo/app/telemetry/dropzone.ts', '?ev=search')}`;
    expect(await run()).toEqual({
      'desktop: an API key is created and shown once': [
        `Mixpanel received E-mail address · data[].properties.billing_contact · Key Created · ${mixpanel}`,
      ],
      'mobile: a search lists shipments': [`dropzone-metrics.test received Search text · search · ${dropzone}`],
    });
  }, 240_000);
});

function specsIn(suites: readonly Suite[] = []): readonly Spec[] {
  return suites.flatMap(({ specs = [], suites: inner }) => [...specs, ...specsIn(inner)]);
}

/** The lines that name findings; the whole message if it has none. */
function findingsIn(message: string): readonly string[] {
  const lines = message.split('\n').filter((line) => line.includes(' received '));
  return lines.length > 0 ? lines : [message];
}

/** The number of the only line that contains a text, counted from 1. */
function lineOf(file: string, text: string): number {
  const lines = readFileSync(file, 'utf8').split('\n');
  const found = lines.flatMap((line, at) => (line.includes(text) ? [at + 1] : []));
  expect(found).toHaveLength(1);
  return found[0] as number;
}
