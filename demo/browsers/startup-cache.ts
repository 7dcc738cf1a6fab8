import { access, cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version that a profile's compiled scripts belong to, and the scripts: they are Firefox's own. */
const parts = ['compatibility.ini', 'startupCache'];

/** Written last. Without it, starting takes as long as without the others. */
const necessary = 'startupCache/scriptCache.bin';

/** The part of the folder that describes the installed extensions. */
const isOfExtensions = (path: string): boolean => basename(path).startsWith('webext');

const cacheOf = (version: string): string =>
  fileURLToPath(new URL(`../../node_modules/.cache/firefox-${version}`, import.meta.url));

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Creates a new profile for a version of Firefox. With the compiled scripts that {@link keepStartupCache} kept, it
 * takes less processor time to start.
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
