import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromiumWithoutExtension } from '../browsers/executable.ts';
import { buildDemo } from '../build.ts';
import { startSink } from '../sink.ts';

// Playwright loads its configuration again in each worker, so the set-up passes its results in environment variables.

/**
 * Playwright's global set-up: builds the app, and starts the sink, which serves the app and replaces all other hosts.
 * `OUTFLOW_DEMO_BUILT` names the folder of an app that has already been built. Returns a function that stops the sink.
 */
export default async function serveApp(): Promise<() => Promise<void>> {
  const built = process.env.OUTFLOW_DEMO_BUILT;
  const appFolder = built ?? mkdtempSync(join(tmpdir(), 'outflow-demo-'));
  if (built === undefined) {
    await buildDemo(appFolder, { release: process.env.OUTFLOW_DEMO_RELEASE === '2' ? 2 : 1, sourceMaps: true });
  }
  const sink = await startSink({ appFolder });
  process.env.OUTFLOW_DEMO_PORT = String(sink.port);
  process.env.OUTFLOW_DEMO_APP = appFolder;
  return async () => {
    await sink.close();
    if (built === undefined) rmSync(appFolder, { recursive: true, force: true });
  };
}

/** Finds the browser: returns the path of a Chromium. */
export const executable = findChromiumWithoutExtension;

/** Sends every host to the demo's own server. */
export const resolverRules = () => `--host-resolver-rules=MAP * 127.0.0.1:${process.env.OUTFLOW_DEMO_PORT ?? 9}`;

/** Folder of the source maps of the served app. */
export const sourceMaps = () => join(process.env.OUTFLOW_DEMO_APP ?? '.', 'assets');
