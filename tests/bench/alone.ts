import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { packedVendors } from '../../vendors-build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where bundles for benchmarks are. */
export const benchFolder = `${root}out/bench/`;

/** What builds of benchmarks have in common. */
export const benchBuild = { root, configFile: false, logLevel: 'error', publicDir: false } as const;

/** Scripts that read files beside them find them where they were. */
const ownAddress: Plugin = {
  name: 'outflow:own-address',
  enforce: 'pre',
  transform: (code, id) =>
    id.startsWith(`${root}tests/`)
      ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id.split('?')[0] ?? id).href))
      : null,
};

/** Bundles scripts of this folder as the extension is bundled: modules of a development server are slower. */
export async function bundleAlone(names: readonly string[]): Promise<void> {
  mkdirSync(benchFolder, { recursive: true });
  await build({
    ...benchBuild,
    plugins: [ownAddress, packedVendors()],
    ssr: { noExternal: true },
    build: {
      outDir: benchFolder,
      emptyOutDir: false,
      minify: true,
      ssr: true,
      rolldownOptions: { input: names.map((name) => `${root}tests/bench/${name}.ts`) },
    },
  });
}

/**
 * Runs a bundled script in a process of its own.
 *
 * @returns what it prints, as JSON
 * @throws Error if it fails
 */
export function runAlone(name: string, ...args: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${benchFolder}${name}.js`, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return JSON.parse(stdout);
}
