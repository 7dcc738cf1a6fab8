import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

const titles: Readonly<Record<BrowserKind, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

interface Names {
  readonly commands: readonly string[];
  readonly files: readonly string[];
}

type Installable = BrowserKind | 'chromium-headless-shell';

const names = JSON.parse(readFileSync(new URL('./names.json', import.meta.url), 'utf8')) as Record<Installable, Names>;

/** Path of an installed browser. Throws a one-line message that says what to install. */
export function findBrowser(kind: BrowserKind): string {
  const found = find(kind);
  if (found === undefined) {
    const commands = names[kind].commands.join(', ');
    throw new Error(`${titles[kind]} was not found. Install it so that one of these commands is on PATH: ${commands}.`);
  }
  return found;
}

/**
 * Path of a Chromium for tests that need no extension. Prefers the headless shell, which opens pages in half the
 * processor time. Throws a one-line message that says what to install.
 */
export function findChromiumWithoutExtension(): string {
  return find('chromium-headless-shell') ?? findBrowser('chromium');
}

function find(kind: Installable): string | undefined {
  const { commands, files } = names[kind];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => commands.map((name) => join(folder, name))), ...files].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
