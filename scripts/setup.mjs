import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, lstatSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Runs before anything is installed, so it may use only Node's own modules.

const root = fileURLToPath(new URL('..', import.meta.url));
const browsers = JSON.parse(readFileSync(join(root, 'demo/browsers/names.json'), 'utf8'));

const required = Object.keys(browsers).filter((kind) => !browsers[kind].optional);

/** A problem that the user has to solve. The message is one line for the user. */
class SetUpProblem extends Error {}

/** The folder whose `package.json` has the vendors' SDKs that are run, or read, outside `npm test`. */
const sdksFolder = 'tests';

/**
 * Installs what is missing: packages, and the named browsers. Safe to run again; does nothing if everything is
 * installed.
 */
export function setUp(kinds = required) {
  installPackages('.');
  installBrowsers(kinds.filter((kind) => !isInstalled(browsers[kind])));
}

/**
 * Installs the vendors' SDKs, which their recordings, `npm run lab` and `npm run vendors:drift` need. A problem is shown
 * as one line, with exit status 1.
 */
export function setUpSdksOrExit() {
  orExit(() => installPackages(sdksFolder));
}

function installPackages(folder) {
  if (arePackagesInstalled(folder)) return;
  const modules = join(folder, 'node_modules');
  // `npm ci` empties the folder first. If it is a link, it belongs to another project.
  if (isLink(modules)) {
    throw new SetUpProblem(`${modules} is a link, and does not match package-lock.json: run npm ci where it points.`);
  }
  run('Installing packages', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
}

/**
 * Whether each package of a folder's lock file is installed in the locked version, according to npm's record in its
 * node_modules. Optional packages may be missing.
 */
function arePackagesInstalled(folder) {
  const installed = packagesIn(join(folder, 'node_modules/.package-lock.json'));
  const wanted = Object.entries(packagesIn(join(folder, 'package-lock.json'))).filter(([path]) => path !== '');
  return wanted.every(([path, { version, optional }]) => {
    const found = installed[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

function isLink(path) {
  return lstatSync(join(root, path), { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function installBrowsers(missing) {
  if (missing.length === 0) return;
  if (!canInstall()) {
    const wanted = missing.map((kind) => `${kind} (${browsers[kind].commands.join(' or ')})`).join(' and ');
    throw new SetUpProblem(`Please install ${wanted}, then run this again.`);
  }
  const packages = [...new Set(missing.flatMap((kind) => browsers[kind].debian))];
  run('Reading the package lists', 'apt-get', ['update']);
  run(`Installing ${missing.join(' and ')}`, 'apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

/**
 * Installs Chromium's headless shell, if it is missing and browsers can be installed. Tests of pages take half the time
 * in it, and also pass without, so a failure is only reported.
 */
export function installHeadlessShell() {
  const { debian } = browsers['chromium-headless-shell'];
  if (isInstalled(browsers['chromium-headless-shell']) || !canInstall()) return;
  try {
    run('Installing Chromium without windows', 'apt-get', ['install', '-y', '--no-install-recommends', ...debian]);
  } catch (error) {
    if (!(error instanceof SetUpProblem)) throw error;
    console.error(`${error.message} The tests use Chromium instead, and take longer.`);
  }
}

/**
 * Whether browsers can be installed: as root on Debian. Not on Ubuntu: its chromium package is a snap, which cannot load
 * an extension from a folder.
 */
function canInstall() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function isInstalled({ commands, files }) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => commands.map((name) => join(folder, name))), ...files].some(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(title, command, args, folder = '.') {
  // Standard output is reserved for the output of the script, such as a report.
  console.error(`\n▸ ${title}: ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error } = spawnSync(command, args, {
    cwd: join(root, folder),
    stdio: ['inherit', process.stderr, 'inherit'],
    env,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new SetUpProblem(`${title} failed${error ? `: ${error.message}` : ''}.`);
}

/** Runs `setUp` for a script: a problem is shown as one line on standard error, with exit status 1. */
export function setUpOrExit(kinds) {
  orExit(() => setUp(kinds));
}

function orExit(install) {
  try {
    install();
  } catch (error) {
    if (!(error instanceof SetUpProblem)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUpOrExit();
  console.log('Everything is set up.');
}
