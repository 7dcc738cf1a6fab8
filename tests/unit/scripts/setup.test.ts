import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

interface Installed {
  readonly version: string;
  readonly optional?: boolean;
}
type Packages = Readonly<Record<string, Installed>>;

const wanted: Packages = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } };

/**
 * A project with a lock file and installed packages; null for none. Browsers are installed; `npm` and the browsers only
 * record their arguments.
 */
function projectWith(lock: Packages, installed: Packages | null) {
  const root = mkdtempSync(join(tmpdir(), 'outflow-setup-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const path of ['scripts/setup.mjs', 'demo/browsers/names.json', 'bin/outflow.mjs'])
    cpSync(path, join(root, path));
  const commands = join(root, 'commands');
  mkdirSync(commands);
  for (const name of ['npm', 'chromium', 'firefox']) {
    writeFileSync(join(commands, name), `#!/bin/sh\necho ${name} "$@" >> '${join(root, 'called')}'\n`);
    chmodSync(join(commands, name), 0o755);
  }
  const packages = { '': { version: '0.1.0' }, ...lock };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  if (installed !== null) {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return {
    root,
    commands,
    /** The result of set-up, its output, and the commands that it ran. */
    setUp() {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/setup.mjs')], {
        env: { PATH: `${commands}:/usr/bin:/bin` },
        encoding: 'utf8',
      });
      const called = existsSync(join(root, 'called')) ? readFileSync(join(root, 'called'), 'utf8') : '';
      return { status, stdout, stderr, called };
    },
  };
}

const install = 'npm ci --ignore-scripts --no-audit --no-fund\n';

test('packages in the versions of the lock file are not installed again, whatever the files’ times are', () => {
  const project = projectWith(wanted, wanted);
  const [past, future] = [new Date(0), new Date(Date.now() + 1e9)];
  utimesSync(join(project.root, 'node_modules/.package-lock.json'), past, past);
  utimesSync(join(project.root, 'package-lock.json'), future, future);
  expect(project.setUp()).toEqual({ status: 0, stdout: 'Everything is set up.\n', stderr: '', called: '' });
});

test.each([
  ['is missing', { 'node_modules/a': { version: '1.0.0' } }],
  ['has another version', { ...wanted, 'node_modules/b': { version: '2.0.1' } }],
  ['is missing, since none was ever installed', null],
])('packages are installed if one %s', (_, installed) => {
  expect(projectWith(wanted, installed).setUp()).toMatchObject({ status: 0, called: install });
});

test('a package for other systems may be missing, but must not have another version', () => {
  const lock = { ...wanted, 'node_modules/c': { version: '3.0.0', optional: true } };
  expect(projectWith(lock, wanted).setUp().called).toBe('');
  expect(projectWith(lock, { ...wanted, 'node_modules/c': { version: '2.0.0' } }).setUp().called).toBe(install);
});

test('a package that the lock file no longer names changes nothing', () => {
  expect(projectWith(wanted, { ...wanted, 'node_modules/d': { version: '4.0.0' } }).setUp().called).toBe('');
});

test('another project’s packages, behind a link, are never replaced', () => {
  const project = projectWith(wanted, { 'node_modules/a': { version: '1.0.0' } });
  const elsewhere = `${project.root}/elsewhere`;
  renameSync(join(project.root, 'node_modules'), elsewhere);
  symlinkSync(elsewhere, join(project.root, 'node_modules'));
  expect(project.setUp()).toEqual({
    status: 1,
    stdout: '',
    stderr: 'node_modules is a link, and does not match package-lock.json: run npm ci where it points.\n',
    called: '',
  });
  writeFileSync(join(elsewhere, '.package-lock.json'), JSON.stringify({ packages: wanted }));
  expect(project.setUp()).toMatchObject({ status: 0, called: '' });
});

test('the SDKs of recordings are installed in a folder of their own, and only on demand', () => {
  const { root, commands, setUp } = projectWith(wanted, wanted);
  mkdirSync(join(root, 'tests'));
  writeFileSync(join(root, 'tests/package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
  writeFileSync(join(commands, 'npm'), `#!/bin/sh\npwd >> '${join(root, 'called')}'\n`);
  expect(setUp().called).toBe('');
  const source = `import { setUpSdksOrExit } from './scripts/setup.mjs'; setUpSdksOrExit();`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
    cwd: root,
    env: { PATH: `${commands}:/usr/bin:/bin` },
  });
  expect(status).toBe(0);
  expect(readFileSync(join(root, 'called'), 'utf8').trim()).toBe(realpathSync(join(root, 'tests')));
});

test('the command line installs nothing, and reports in one line what is missing', () => {
  const { root } = projectWith(wanted, null);
  for (const path of [
    'package.json',
    'scripts/load.mjs',
    'scripts/outflow.mjs',
    'src/cli/process.ts',
    'build/vendors.mjs',
    'build/catalogue.mjs',
    'build/entities.mjs',
  ])
    cpSync(path, join(root, path));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/outflow.mjs'), '--version'], {
    env: { PATH: `${join(root, 'commands')}:/usr/bin:/bin` },
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: `Outflow’s packages are missing: run npm ci in ${root}/\n`,
  });
  expect(existsSync(join(root, 'called'))).toBe(false);
});
