import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDemo } from '../../demo/build.ts';

let built: Promise<string> | undefined;

/** Folder of the bundled demo app, shared by all test files in a worker. */
export function demoFolder(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'outflow-demo-'));
  await buildDemo(folder);
  return folder;
}
