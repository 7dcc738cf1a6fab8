import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { advisoriesIn, advisoryProblems } from '../../../scripts/supply/advisories.ts';
import { isAllowed, licenceOf, licenceProblems } from '../../../scripts/supply/licences.ts';
import { installScripts, originProblems } from '../../../scripts/supply/origins.ts';
import { bundledPackages, nameOf, type PackageLock, readPackageLock } from '../../../scripts/supply/package-lock.ts';

const lock = readPackageLock();
const isBundled = new Set(bundledPackages(lock).map(({ path }) => path));
const npmrc = readFileSync('.npmrc', 'utf8');
const { allowScripts, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const sha512 = 'sha512-AAAA';
const locked = (entry: object): PackageLock => ({ ...lock, 'node_modules/new': entry as never });

describe('where packages come from', () => {
  test('all packages of the project are from the registry, with digests', () => {
    const problems = ['.', 'tests'].flatMap((folder) => {
      const { allowScripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return originProblems(readPackageLock(folder), readFileSync(join(folder, '.npmrc'), 'utf8'), allowScripts);
    });
    expect(problems).toEqual([]);
  });

  test('the list of install scripts names exactly the packages that have one', () => {
    const scripted = ['.', 'tests'].flatMap((folder) =>
      Object.entries(readPackageLock(folder)).flatMap(([path, each]) => (each.hasInstallScript ? nameOf(path) : [])),
    );
    expect([...new Set(scripted)].sort()).toEqual(Object.keys(installScripts).sort());
    expect(originProblems(lock, npmrc, { ...allowScripts, gone: false })).toEqual([
      'gone brings no install script any more: take it out of allowScripts.',
    ]);
  });

  test.each([
    ['no digest', { version: '1.0.0' }, 'node_modules/new has no SHA-512 digest.'],
    ['a weak digest', { version: '1.0.0', integrity: 'sha1-AAAA' }, 'node_modules/new has no SHA-512 digest.'],
    [
      'git',
      { version: '1.0.0', integrity: sha512, resolved: 'git+ssh://git@github.com/a/b.git#c0ffee' },
      'node_modules/new comes from git+ssh://git@github.com/a/b.git#c0ffee.',
    ],
    [
      'another server',
      { version: '1.0.0', integrity: sha512, resolved: 'https://registry.npmjs.org.evil.test/new.tgz' },
      'node_modules/new comes from https://registry.npmjs.org.evil.test/new.tgz.',
    ],
    [
      'a folder',
      { version: '1.0.0', integrity: sha512, link: true },
      'node_modules/new is a link, not a package from the registry.',
    ],
    [
      'an install script',
      { version: '1.0.0', integrity: sha512, hasInstallScript: true },
      'node_modules/new brings an install script.',
    ],
  ])('%s is a problem', (_, entry, problem) => {
    expect(originProblems(locked(entry), npmrc, allowScripts)).toEqual([problem]);
  });

  test('an install script that npm may run is a problem', () => {
    expect(originProblems(lock, '', allowScripts)).toEqual(['.npmrc does not forbid other install scripts.']);
    expect(originProblems(lock, npmrc, { ...allowScripts, esbuild: true })).toEqual([
      'package.json does not forbid the install script of esbuild.',
    ]);
  });
});

describe('licences', () => {
  test('of the project’s packages are all allowed', () => {
    expect(licenceProblems(lock, isBundled)).toEqual([]);
    expect(licenceProblems(readPackageLock('tests'), new Set())).toEqual([]);
  });

  test.each([
    ['GPL-3.0-only', true, 'node_modules/new has the licence GPL-3.0-only, which is not allowed.'],
    [undefined, true, 'node_modules/new does not say its licence.'],
    ['CC-BY-4.0', false, 'node_modules/new has the licence CC-BY-4.0, which is not allowed.'],
  ])('%s is a problem', (license, dev, problem) => {
    expect(licenceProblems(locked({ version: '1.0.0', license, dev }), isBundled)).toEqual([problem]);
  });

  test('of packages that are not bundled need not allow bundling', () => {
    expect(licenceProblems(locked({ version: '1.0.0', license: 'CC-BY-4.0', dev: true }), isBundled)).toEqual([]);
  });

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND GPL-3.0-or-later)', false],
    ['GPL-2.0 OR GPL-3.0', false],
    ['GPL-2.0 OR MIT AND ISC', true],
    ['(GPL-2.0 OR MIT) AND ISC', true],
    ['((GPL-2.0 OR MIT) AND GPL-3.0)', false],
    ['GPL-2.0 WITH Classpath-exception-2.0', false],
    ['', false],
  ])('%s can be met: %s', (expression, expected) => {
    expect(isAllowed(expression, ['MIT', 'ISC'])).toBe(expected);
  });

  test('that are not SPDX expressions count as missing, unless a person has read them', () => {
    expect(licenceOf('new', 'SEE LICENSE IN LICENSE.md')).toBeNull();
    expect(licenceOf('@segment/facade', 'SEE LICENSE IN LICENSE')).toBe('MIT');
  });
});

describe('the output of npm audit', () => {
  const report = JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: { a: { name: 'a', severity: 'low' }, b: { name: 'b', severity: 'high' } },
  });

  test('is a list of advisories', () => {
    expect(advisoryProblems(advisoriesIn(report) ?? [], 'moderate')).toEqual([
      'b has a known vulnerability (high): see npm audit.',
    ]);
    expect(advisoryProblems(advisoriesIn(report) ?? [], 'info')).toHaveLength(2);
  });

  test.each(['', 'not JSON', '{"message":"405 Method Not Allowed","statusCode":405}', 'null'])(
    '%j means that the registry did not answer',
    (printed) => expect(advisoriesIn(printed)).toBeNull(),
  );
});

test('the published package has no dependencies', () => {
  expect(dependencies).toBeUndefined();
});

test('bundled packages may have only licences that allow bundling', () => {
  const changed = { ...lock, 'node_modules/preact': { ...lock['node_modules/preact'], license: 'CC-BY-4.0' } };
  expect(licenceProblems(changed as PackageLock, isBundled)).toEqual([
    'node_modules/preact has the licence CC-BY-4.0, which is not allowed.',
  ]);
});

test('bundled packages include all their dependencies, and packages of the build whose code remains in the bundle', () => {
  const [project, ...packages] = bundledPackages(lock);
  const names = packages.map(({ name }) => name);
  expect(project.dependsOn).toContain('node_modules/preact');
  expect(names).toEqual(
    expect.arrayContaining(['d3-array', 'internmap', 'preact', 'third-party-web', 'tldts-core', 'wxt']),
  );
  expect(names.filter((name) => /^(?:vite|rolldown|jszip|@types)/.test(name))).toEqual([]);
});
