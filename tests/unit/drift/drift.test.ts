import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { allowedHosts } from '../../../scripts/drift/allowed.ts';
import {
  hostIdentifier,
  otherVendorsMentioned,
  packagesWithoutDefinition,
  sdksOf,
  uncheckedSdks,
  unknownHosts,
  unneededEntries,
  unreadSdks,
} from '../../../scripts/drift/drift.ts';
import { browserScripts, packagesImportedBy } from '../../../scripts/drift/files.ts';
import { packageReader } from '../../../scripts/drift/reading.ts';

const root = mkdtempSync(join(tmpdir(), 'outflow-drift-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Installs a made-up package. Returns its folder. */
function installed(name: string, manifest: object, files: Readonly<Record<string, string>>): string {
  const folder = join(root, 'node_modules', name);
  for (const [path, text] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const core = `export const host = 'https://core.heron.io/v2/batch';`;
installed(
  '@heron/core',
  { exports: { '.': { node: './node.js', import: { default: './core.mjs' } }, './*': './parts/*.js' } },
  {
    'core.mjs': core,
    'node.js': `export const host = 'https://servers-only.heron.io';`,
    'parts/replay.js': `export const host = 'wss://replay.heron.io/';`,
  },
);
const heron = installed(
  'heron',
  { version: '2.0.0', main: './server.js', module: './browser', unpkg: './heron.min.js' },
  {
    'server.js': `module.exports = 'https://servers-only.heron.io'`,
    'browser/index.js': `import { host } from '@heron/core'; import('@heron/core/replay'); export * from './send'; import fs from 'fs';`,
    'browser/send.js': `export const send = () => fetch('https://in.heron.io/v1/e', { body: 'wren.io' });`,
    'browser/send.test.js': `fetch('https://tests-only.heron.io')`,
    'heron.min.js': `fetch("https://cdn.egret-heron.com/x.js")`,
  },
);

const definitions = [
  { id: 'heron', name: 'Heron', hosts: ['*.heron.io', 'in.eu.egret.io'], sdks: ['heron@2.0.0', '@heron/core@1.0.0'] },
  { id: 'wren', name: 'Wren', hosts: ['*.wren.io', 'shared.egret.io/wren'] },
];
const [sdk = { vendor: '', name: '', version: '' }] = sdksOf(definitions);
const mention = (host: string, path = '/') => ({ host, path, file: 'heron/x.js', text: `https://${host}${path}` });

test('an SDK’s scripts are its entry points for browsers and all their imports', () => {
  const paths = [...browserScripts(heron).keys()]
    .map((path) => path.slice(join(root, 'node_modules').length + 1))
    .sort();
  expect(paths).toEqual([
    '@heron/core/core.mjs',
    '@heron/core/parts/replay.js',
    'heron/browser/index.js',
    'heron/browser/send.js',
    'heron/heron.min.js',
  ]);
});

test('hosts and endpoints of a package are read from its scripts', () => {
  const { mentions, paths } = packageReader({ paths: true })(heron);
  expect(mentions.map(({ host }) => host).sort()).toEqual([
    'cdn.egret-heron.com',
    'core.heron.io',
    'in.heron.io',
    'replay.heron.io',
    'wren.io',
  ]);
  expect([...paths].sort()).toEqual(['/v1/e', '/v2/batch', '/x.js']);
  expect(packageReader({ paths: false })(heron).paths.size).toBe(0);
});

test('a host without a definition is reported with its package, file, text and what to do', () => {
  const { mentions } = packageReader({ paths: false })(heron);
  const [problem, ...more] = unknownHosts(sdk, mentions, hostIdentifier(definitions, []));
  expect(more).toEqual([]);
  expect(problem).toContain('heron@2.0.0 names cdn.egret-heron.com');
  expect(problem).toContain('heron/heron.min.js: "https://cdn.egret-heron.com/x.js"');
  expect(problem).toContain('src/vendors/catalogue/heron.ts');
  expect(problem).toContain('tests/vendors/heron.json');
  expect(problem).toContain('scripts/drift/allowed.ts');
  expect(otherVendorsMentioned(sdk, mentions, hostIdentifier(definitions, []))).toEqual(['wren']);
});

test('a host is identified by a definition or an allowed host, and unneeded allowed hosts are reported', () => {
  const spec = { host: '*.specs.org', why: 'a specification' };
  const ofWren = { host: 'egret.org', why: 'a friend', vendor: 'wren' };
  const identify = hostIdentifier(definitions, [spec, ofWren]);
  expect(identify(mention('*.heron.io'), 'heron')).toEqual({ id: 'heron' });
  expect(identify(mention('in.*.egret.io'), 'heron')).toEqual({ id: 'heron' });
  expect(identify(mention('*.egret.io'), 'heron')).toBeNull();
  expect(identify(mention('shared.egret.io', '/wren/v1'), 'heron')).toEqual({ id: 'wren' });
  expect(identify(mention('shared.egret.io', '/heron'), 'heron')).toBeNull();
  expect(identify(mention('www.specs.org'), 'heron')).toEqual({ allowed: spec });
  expect(identify(mention('notspecs.org'), 'heron')).toBeNull();
  expect(identify(mention('egret.org'), 'heron')).toBeNull();
  expect(identify(mention('egret.org'), 'wren')).toEqual({ allowed: ofWren });
  expect(unneededEntries([spec, ofWren], new Set([spec]))).toEqual([
    'egret.org of scripts/drift/allowed.ts is in no SDK any more: take it out.',
  ]);
});

test('a definition must have been checked against the pinned version', () => {
  expect(uncheckedSdks(sdksOf(definitions), { heron: '2.0.0', '@heron/core': '1.0.0' })).toEqual([]);
  expect(uncheckedSdks(sdksOf(definitions), { heron: '2.1.0' })).toEqual([
    expect.stringContaining('heron was checked against heron@2.0.0, but 2.1.0 is pinned.'),
  ]);
});

test('each SDK that a file of tests/sdks/runs starts must be listed in a definition', () => {
  const imports = packagesImportedBy(
    `import { a } from '@heron/core/replay';\nimport './near.ts';\nawait import('egret');`,
  );
  expect(imports).toEqual(['@heron/core', 'egret']);
  const pins = { '@heron/core': '1.0.0', egret: '3.0.0' };
  const runs = new Map([['heron.ts', [...imports, 'node:fs']]]);
  expect(packagesWithoutDefinition(runs, sdksOf(definitions), pins, [])).toEqual([
    expect.stringMatching(/^tests\/sdks\/runs\/heron\.ts starts egret, .* Add 'egret@3\.0\.0' to sdks/),
  ]);
  expect(packagesWithoutDefinition(runs, sdksOf(definitions), pins, ['egret'])).toEqual([]);
});

test('allowed hosts have a reason, and are listed once', () => {
  expect(allowedHosts.filter(({ why }) => why.length < 10)).toEqual([]);
  const entries = allowedHosts.map(({ host, vendor }) => `${host} ${vendor}`);
  expect(new Set(entries).size).toBe(entries.length);
});

test('a pinned SDK whose code was not read is a problem', () => {
  const absent = [sdk, { vendor: 'wren', name: 'wren', version: '1.0.0' }];
  expect(unreadSdks(absent, { heron: '2.0.0' })).toEqual([
    'The code of heron@2.0.0 was not read: run npm run vendors:drift -- --read.',
  ]);
});
