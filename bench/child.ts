import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { packedVendors } from '../build/vendors.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folder of the benchmarks' bundles. */
export const benchFolder = `${root}out/bench/`;

/** Build options that all benchmarks share. */
export const benchBuild = { root, configFile: false, logLevel: 'error', publicDir: false } as const;

const ownFolders = ['accuracy', 'bench', 'tests'];

/** Lets bundled scripts find the files beside their sources. */
const ownAddress: Plugin = {
  name: 'outflow:own-address',
  enforce: 'pre',
  transform: (code, id) =>
    ownFolders.some((folder) => id.startsWith(`${root}${folder}/`))
      ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id.split('?')[0] ?? id).href))
      : null,
};

/**
 * Bundles scripts of this folder in the same way as the extension, since modules of a development server are slower.
 */
export async function bundleChildren(names: readonly string[]): Promise<void> {
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
      rolldownOptions: { input: names.map((name) => `${root}bench/${name}.ts`) },
    },
  });
}

/**
 * Runs a bundled script in a separate process.
 * @returns its output, parsed as JSON
 * @throws Error if it fails
 */
export function runChild(name: string, ...args: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${benchFolder}${name}.js`, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return JSON.parse(stdout);
}
