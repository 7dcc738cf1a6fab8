import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDemo, type DemoOptions } from '../../demo/build.ts';

type Release = NonNullable<DemoOptions['release']>;

const built = new Map<Release, Promise<string>>();

/** Folder of a release of the bundled demo app, which is built once in each worker of Vitest. */
export function demoFolder(release: Release = 1): Promise<string> {
  const folder = built.get(release) ?? build(release);
  built.set(release, folder);
  return folder;
}

/** Folder of a release of the bundled demo app with its source maps, which is built at each call. */
export const demoFolderWithMaps = (release: Release) => build(release, true);

async function build(release: Release, sourceMaps = false): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'outflow-demo-'));
  await buildDemo(folder, { release, sourceMaps });
  return folder;
}
