import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UsageProblem } from '../usage-problem.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Names of commands on Linux, the most likely first. */
const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const onMac = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const onWindows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Possible paths of an installed Chrome, Chromium or Edge, the most likely first. */
export function browserCandidates(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return onMac.flatMap((file) => folders.map((folder) => `${folder}/${file}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder);
    return onWindows.flatMap((file) => folders.map((folder) => `${folder}\\${file}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((name) => [...folders, '/snap/bin'].map((folder) => join(folder, name)));
}

/**
 * The browser to operate: the one that the option or, without it, `CHROME_PATH` names; otherwise the first one that is
 * found, Playwright's own Chromium last.
 * @param named the option's value
 * @param own path of Playwright's own Chromium, which may not be installed
 * @throws UsageProblem if the one that is named cannot be run, or if none is found
 */
export function browserFile(named: string | undefined, env: Environment, own: string): string {
  const given = named ?? (env.CHROME_PATH || undefined);
  if (given !== undefined) {
    if (isExecutable(given)) return given;
    throw new UsageProblem(`${named === undefined ? 'CHROME_PATH' : '--browser-path'} names no program: ${given}`);
  }
  const found = [...browserCandidates(process.platform, env), own].find(isExecutable);
  if (found !== undefined) return found;
  throw new UsageProblem('no Chrome, Chromium or Edge was found: install one, or name it with --browser-path');
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
