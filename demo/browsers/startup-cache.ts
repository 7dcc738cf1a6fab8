import { access, cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files of a profile that are kept: Firefox's own compiled scripts, and the version that they belong to. */
const parts = ['compatibility.ini', 'startupCache'];

/** The file that Firefox writes last. Without it, the other files do not make a start faster. */
const necessary = 'startupCache/scriptCache.bin';

/** Whether a file of `startupCache` describes the installed extensions. Such files are not kept. */
const isOfExtensions = (path: string): boolean => basename(path).startsWith('webext');

const cacheOf = (version: string): string =>
  fileURLToPath(new URL(`../../node_modules/.cache/firefox-${version}`, import.meta.url));

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Creates a new profile for a version of Firefox, and returns its folder. If {@link keepStartupCache} has kept compiled
 * scripts, the profile contains them, so that Firefox takes less processor time to start.
 */
export async function createProfile(version: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'outflow-firefox-'));
  if (await exists(cacheOf(version))) await cp(cacheOf(version), profile, { recursive: true });
  return profile;
}

/** Keeps Firefox's compiled scripts from a profile that it has closed, for later profiles. */
export async function keepStartupCache(version: string, profile: string): Promise<void> {
  const cache = cacheOf(version);
  if ((await exists(cache)) || !(await exists(join(profile, necessary)))) return;
  const copy = `${cache}-${process.pid}`;
  const filter = (path: string) => !isOfExtensions(path);
  for (const part of parts) await cp(join(profile, part), join(copy, part), { recursive: true, filter });
  // If another process was faster, its copy stays.
  await rename(copy, cache).catch(() => rm(copy, { recursive: true, force: true }));
}
