import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

interface Names {
  readonly commands: readonly string[];
  readonly files: readonly string[];
}

const names = JSON.parse(readFileSync(new URL('./names.json', import.meta.url), 'utf8')) as Record<BrowserKind, Names>;

/** Path of an installed browser. Throws a line saying what to install. */
export function findBrowser(kind: BrowserKind): string {
  const { commands, files } = names[kind];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = [...folders.flatMap((folder) => commands.map((name) => join(folder, name))), ...files].find(
    isExecutable,
  );
  if (found === undefined) throw new Error(`No ${kind} found. Install ${commands.join(' or ')}.`);
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
