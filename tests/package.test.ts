import { execFile, execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { isBuiltin } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromiumWithoutExtension } from '../demo/browsers/executable.ts';
import type { Report } from '../src/report/report.ts';
import { entry, harOf } from './unit/cli/run.ts';

// Packs the package, installs it into an empty folder without a registry, and uses it there.

/** Milliseconds that packing and installing may take. */
const limit = 600_000;
const shell = process.platform === 'win32';
/** The environment without the variables that `npm test` sets. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_ENV$|VITEST|CI$)/i.test(name)),
);

let folder: string;
let tarball: string;
const path = (name: string) => join(folder, name);
const installed = (name = '') => join(folder, 'node_modules/outflow', name);
const npxOutflow = (...args: string[]) =>
  spawnSync('npx', ['--offline', 'outflow', ...args], { cwd: folder, env, shell, encoding: 'utf8' });
/** The command that npm has installed, and npx runs. npx itself takes longer than most commands. */
const command = () => path('node_modules/.bin/outflow');
const outflow = (...args: string[]) => spawnSync(command(), args, { cwd: folder, env, shell, encoding: 'utf8' });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'outflow-package-'));
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    env,
    shell,
    encoding: 'utf8',
  });
  tarball = JSON.parse(packed)[0].filename;
  writeFileSync(path('package.json'), '{}');
  const args = ['i', '-D', `./${tarball}`, '--offline', '--cache', path('empty-cache'), '--no-audit', '--no-fund'];
  execFileSync('npm', args, { cwd: folder, env, shell, stdio: 'pipe' });
  copyFileSync('tests/cases/har/bodies-left-out.har', path('recording.har'));
}, limit);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  test('is one package of less than 3 MB, without dependencies and install scripts', () => {
    expect(statSync(path(tarball)).size).toBeLessThan(3_000_000);
    expect(readdirSync(path('node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['outflow']);
    const manifest = JSON.parse(readFileSync(installed('package.json'), 'utf8'));
    expect(manifest).not.toHaveProperty('dependencies');
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?(?:install|prepare)$/.test(name))).toEqual([]);
  });

  test('contains the code, its types, the schemas and all licences, and nothing else', () => {
    const files = readdirSync(installed(), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => statSync(installed(name)).isFile() && !/^dist\/parts\/[\w-]+\.js$/.test(name));
    const schemas = readdirSync('public/schemas').map((name) => `public/schemas/${name}`);
    expect(files.sort()).toEqual(
      [
        ...['LICENSE', 'README.md', 'package.json', 'bin/outflow.mjs', ...schemas],
        ...['dist/cli.js', 'dist/index.js', 'dist/index.d.ts', 'dist/third-party-notices.txt'],
        ...['dist/playwright.js', 'dist/playwright.d.ts'],
      ].sort(),
    );
    const notices = readFileSync(installed('dist/third-party-notices.txt'), 'utf8');
    expect(notices).toMatch(/^tldts-core [\d.]+ \(MIT\)$/m);
    expect(notices).toMatch(/^third-party-web [\d.]+ \(MIT\)$/m);
    expect(notices).not.toMatch(/^(?:idb|wxt|webextension-polyfill) /m);
  });

  test('imports only its own modules, Node’s, and the optional peer', () => {
    const scripts = ['dist', 'dist/parts'].flatMap((name) =>
      readdirSync(installed(name))
        .filter((file) => file.endsWith('.js'))
        .map((file) => readFileSync(installed(`${name}/${file}`), 'utf8')),
    );
    const specifiers = scripts.flatMap((text) =>
      [...text.matchAll(/^(?:import|export)\b[^'"\n]*?["']([^'"]+)["'];?$/gm)].map(([, name]) => name ?? ''),
    );
    expect(specifiers.length).toBeGreaterThan(3);
    const others = specifiers.filter((name) => !isBuiltin(name) && !name.startsWith('.'));
    expect([...new Set(others)]).toEqual(['@playwright/test']);
  });
});

describe('the command line of the package', () => {
  test('loads few modules to show its help', () => {
    const loaded = new Map<string, number>();
    const visit = (file: string): void => {
      if (loaded.has(file)) return;
      const text = readFileSync(file, 'utf8');
      loaded.set(file, text.length);
      for (const [, name = ''] of text.matchAll(/^(?:import|export)\b[^'"\n]*?["'](\.[^"']+)["'];?$/gm)) {
        visit(join(dirname(file), name));
      }
    };
    visit(installed('dist/cli.js'));
    const size = [...loaded.values()].reduce((sum, each) => sum + each, 0);
    const usage = `import { writeFileSync } from 'node:fs';
      process.on('exit', () => writeFileSync(${JSON.stringify(path('usage'))}, JSON.stringify(process.cpuUsage())));`;
    const imported = `data:text/javascript,${encodeURIComponent(usage)}`;
    const times = Array.from({ length: 3 }, () => {
      spawnSync(process.execPath, ['--import', imported, installed('dist/cli.js'), '--help'], { cwd: folder, env });
      const { user, system } = JSON.parse(readFileSync(path('usage'), 'utf8'));
      return (user + system) / 1000;
    });
    console.log(`outflow --help loads ${size} bytes, and takes ${Math.min(...times).toFixed(0)} ms of processor time`);
    expect(size).toBeLessThan(60_000);
  });

  test('shows its help, and its version', () => {
    expect(npxOutflow('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('outflow audit FILE'),
      stderr: '',
    });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(outflow('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('audits a HAR', () => {
    const { status, stdout, stderr } = outflow('audit', 'recording.har');
    expect([status, stderr]).toEqual([0, '']);
    expect((JSON.parse(stdout) as Report).vendors.length).toBeGreaterThan(0);
  });
});

describe('a new user', () => {
  const segment = 'https://api.segment.io/v1/t';
  const sent = { event: 'Saved', userId: 'u_4711', properties: { email: 'zoe@fernhill.dev' } };
  const project = () => path('project');
  const inProject = (args: string[], more = {}) =>
    spawnSync(process.execPath, [installed('bin/outflow.mjs'), ...args], {
      cwd: project(),
      env: { ...env, ...more },
      encoding: 'utf8',
    });

  test('gets the same report on a large HAR from several threads as from one', () => {
    const body = 'x'.repeat(1_200_000);
    const entries = Array.from({ length: 90 }, (_, at) => ({
      ...entry('https://api.segment.io/v1/t', { userId: `u_471${at % 9}`, event: `Event ${at}` }),
      response: { status: 200, content: { text: body } },
    }));
    writeFileSync(path('large.har'), harOf(...entries));
    // Packed files are read in one thread.
    writeFileSync(path('packed.har'), gzipSync(harOf(...entries)));
    const [shared, alone] = ['large.har', 'packed.har'].map((file) => {
      const { status, stdout, stderr } = outflow('audit', file);
      expect([status, stderr]).toEqual([0, '']);
      const report = JSON.parse(stdout, (key, value) => (key === 'fingerprint' ? '' : value)) as Report;
      return JSON.stringify({ ...report, generatedAt: '', source: null });
    });
    expect(shared).toBe(alone);
    expect(JSON.parse(shared ?? '').coverage.requests).toBe(90);
  });

  test('gets from an empty folder and a HAR file to a first failure, accepts it, and passes', () => {
    mkdirSync(project());
    writeFileSync(join(project(), 'one.har'), harOf(entry(segment, sent)));
    const more = { ...sent, properties: { ...sent.properties, plan: 'Team' } };
    writeFileSync(join(project(), 'two.har'), harOf(entry(segment, more)));
    expect(inProject(['init', 'one.har'])).toMatchObject({ status: 0, stderr: '' });
    for (const name of ['config', 'policy', 'baseline']) {
      expect(existsSync(join(project(), `outflow.${name}.json`))).toBe(true);
    }
    expect(inProject(['audit', 'one.har'], { CI: '1' })).toMatchObject({ status: 0, stderr: '' });
    const failed = inProject(['audit', 'two.har'], { CI: '1' });
    expect(failed).toMatchObject({ status: 1, stdout: expect.stringContaining('properties.plan'), stderr: '' });
    expect(inProject(['baseline', 'update', 'two.har'])).toMatchObject({ status: 0, stderr: '' });
    expect(inProject(['policy', 'learn', 'two.har', '--out', 'outflow.policy.json'])).toMatchObject({ status: 0 });
    expect(inProject(['audit', 'two.har'], { CI: '1' })).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('the library of the package', () => {
  const run = (code: string) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: folder, env, encoding: 'utf8' });

  test('audits HARs and observations, and creates reports, without output of its own', () => {
    const { stdout, stderr } = run(`
      import { readFileSync } from 'node:fs';
      import { auditHar, auditObservation, createReport } from 'outflow';
      const har = readFileSync('recording.har', 'utf8');
      const sent = { url: 'https://api.segment.io/v1/t', app: 'https://app.example.com', body: '{"event":"Saved","properties":{"email":"zoe@fernhill.dev"}}' };
      const { vendor } = auditObservation(sent);
      const fields = vendor.disclosures.map(({ path, category, sample }) => [path, category, sample]);
      console.log(JSON.stringify([auditHar(har).vendors.length, vendor.id, fields, createReport([sent, sent]).coverage.requests]));
    `);
    expect(stderr).toBe('');
    const [vendors, id, fields, requests] = JSON.parse(stdout);
    expect([vendors > 0, id, requests]).toEqual([true, 'segment', 2]);
    expect(fields).toContainEqual(['properties.email', 'email', expect.stringContaining('•')]);
    expect(stdout).not.toContain('zoe@fernhill.dev');
  });

  test('includes schemas that programs can import', () => {
    const { stdout, stderr } = run(`
      import { createRequire } from 'node:module';
      const require = createRequire(import.meta.url);
      console.log(require('outflow/schemas/report.v1.json').title, require('outflow/package.json').name);
    `);
    expect([stdout, stderr]).toEqual([expect.stringMatching(/report.* outflow\n$/i), '']);
  });

  test('has types without dependencies, in the strictest mode', () => {
    writeFileSync(
      path('consumer.mts'),
      `import { auditHar, auditObservation, createReport, type Report, type Severity } from 'outflow';
      const report: Report = auditHar('{}', { app: 'https://app.example.com', canaries: [{ label: 'a', category: 'email', value: 'b' }] });
      const mostSevere: Severity | undefined = report.vendors[0]?.severity;
      const reason: string | null | undefined = auditObservation({ url: 'https://a.example', app: 'https://b.example' })?.unreadable;
      const { findings } = createReport([], { policy: { version: 1, vendors: { mixpanel: { allow: ['email'] } } } });
      export const all: readonly unknown[] = [mostSevere, reason, findings];
      // @ts-expect-error There is no such category.
      createReport([], { canaries: [{ label: 'a', category: 'e-mail', value: 'b' }] });
      // @ts-expect-error An observation has an app.
      auditObservation({ url: 'https://a.example' });
      `,
    );
    const options = ['--strict', '--noEmit', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false', '--types', ''];
    const target = ['--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022'];
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, ...options, ...target, 'consumer.mts'], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  });
});

/** Links packages of this project into the `node_modules` of the folder with the package. */
function link(names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(path(`node_modules/${name}`)), { recursive: true });
    if (!existsSync(path(`node_modules/${name}`))) {
      symlinkSync(resolve('node_modules', name), path(`node_modules/${name}`), 'junction');
    }
  }
}

describe('a scan with the package', () => {
  const page = `<!doctype html><script>
    const body = JSON.stringify({ email: 'zoe@fernhill.dev' });
    fetch('http://in.lantern-analytics.test/e', { method: 'POST', mode: 'no-cors', body });
  </script>`;

  test('says what is missing, then operates a browser and reports what a page sends', async () => {
    const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const hosts = `--browser-arg=--host-resolver-rules=MAP *.test 127.0.0.1:${port}`;
    const browser = ['--browser-path', findChromiumWithoutExtension(), hosts];
    const args = ['scan', 'http://app.fernhill.test/', ...browser, '--format', 'json'];
    const scan = () => promisify(execFile)(command(), args, { cwd: folder, env, shell });
    await expect(scan()).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('playwright-core') });
    link(['playwright-core']);
    const { stdout, stderr } = await scan();
    server.close();
    const { source, apps, vendors } = JSON.parse(stdout) as Report;
    expect([stderr, source.kind, apps]).toEqual(['', 'scan', ['http://app.fernhill.test']]);
    expect(
      vendors.map(({ id, disclosures }) => [id, disclosures.some(({ category }) => category === 'email')]),
    ).toEqual([['host:lantern-analytics.test', true]]);
  });
});

describe('the Playwright fixture of the package', () => {
  const tsc = resolve('node_modules/typescript/bin/tsc');

  test('has types that fit Playwright’s own, in the strictest reading', () => {
    link(['@playwright/test', 'playwright', 'playwright-core', '@types/node']);
    writeFileSync(
      path('checkout.spec.mts'),
      `import { test as base, expect as baseExpect, mergeExpects, mergeTests } from '@playwright/test';
      import { expect as outflowExpect, type OutflowOptions, test as outflowTest } from 'outflow/playwright';
      const test = mergeTests(base.extend<{ shop: string }>({ shop: 'x' }), outflowTest);
      const expect = mergeExpects(baseExpect, outflowExpect);
      const outflowOptions: OutflowOptions = { policy: 'outflow.policy.json', failOn: 'medium', sourceMaps: 'dist' };
      test.use({ outflowOptions });
      test('checkout', async ({ page, outflow, shop }) => {
        await page.goto(shop);
        await outflow.step('consent accepted');
        await expect(outflow).toSendNothingBeyond('outflow.policy.json');
        await expect(outflow).toMatchBaseline('checkout');
        await expect(outflow).not.toSend({ vendor: 'mixpanel', category: 'email', path: /billing/ });
        const vendors: number = (await outflow.report()).vendors.length;
        await expect(page).toHaveTitle(String(vendors));
        // @ts-expect-error There is no such category.
        await expect(outflow).toSend({ vendor: 'mixpanel', category: 'e-mail' });
      });
      `,
    );
    const options = ['--strict', '--noEmit', '--exactOptionalPropertyTypes', '--skipLibCheck', '--types', 'node'];
    const target = ['--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom'];
    const { stdout } = spawnSync(process.execPath, [tsc, ...options, ...target, 'checkout.spec.mts'], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  });

  test('follows --update-snapshots as Playwright’s snapshots do; no retry passes with a baseline that was just written', () => {
    const project = path('checks');
    mkdirSync(project);
    writeFileSync(
      join(project, 'quiet.spec.ts'),
      `import { expect, test } from 'outflow/playwright';
      test.use({ outflowOptions: { baselines: '.', settle: { quietMs: 20 } } });
      test('quiet', async ({ outflow }) => {
        await outflow.step('began');
        await expect(outflow).not.toSend({ vendor: 'mixpanel' });
        await expect(outflow).toSendNothingBeyond({ version: 1 });
        await expect(outflow).toMatchBaseline('quiet');
      });
      `,
    );
    const baseline = join(project, 'quiet.baseline.json');
    const runs = (args: readonly string[], more = {}) => {
      const cli = path('node_modules/@playwright/test/cli.js');
      const { status, stdout } = spawnSync(process.execPath, [cli, 'test', '--reporter', 'line', ...args], {
        cwd: project,
        env: { ...env, FORCE_COLOR: '0', ...more },
        encoding: 'utf8',
      });
      return [status, /quiet\.baseline\.json ([^:\n]*)/.exec(stdout)?.[1] ?? null, existsSync(baseline)];
    };
    expect(runs([], { CI: '1' })).toEqual([1, 'does not exist', false]);
    expect(runs(['--retries', '1'])).toEqual([1, 'was written', true]);
    expect(runs([])).toEqual([0, null, true]);
    const text = readFileSync(baseline, 'utf8');
    writeFileSync(baseline, text.replace('"vendors": {}', '"vendors": { "mixpanel": [] }'));
    expect(runs([])[0]).toBe(1);
    expect(runs(['--update-snapshots=all'])).toEqual([0, null, true]);
    expect(readFileSync(baseline, 'utf8')).toBe(text);
  });
});
