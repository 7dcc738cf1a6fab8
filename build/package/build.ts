import { chmodSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { noticesOf } from '../../scripts/supply/notices.ts';
import { bundledPackages, readPackageLock } from '../../scripts/supply/package-lock.ts';
import { listedPackages, packageFoldersIn } from '../packages.ts';
import { packedVendors } from '../vendors.mjs';
import { bundledDeclarations } from './declarations.ts';

/** Packages that are bundled as packed data, not as modules. */
const packed = ['node_modules/third-party-web'];

/** Packages that are not bundled, since the user's project has them: only the Playwright fixture imports them. */
const peers = ['@playwright/test'] as const;

/** The package's modules that users import or run, by name. */
const modules = {
  cli: 'src/cli/process.ts',
  index: 'src/library/index.ts',
  playwright: 'src/playwright/index.ts',
} as const;

/**
 * Bundles the command line and the library for Node with everything they import, so that the npm package has no
 * dependencies.
 * @param root the project's folder
 * @param outDir the folder to write to, relative to `root`; it is emptied first
 */
export async function buildPackage(root: string, outDir: string): Promise<void> {
  const target = resolve(root, outDir);
  const output = await bundleModules(root, target, ['cli', 'index', 'playwright']);
  const folders = new Set([...packageFoldersIn(output), ...packed]);
  const [, ...packages] = bundledPackages(readPackageLock(root));
  writeFileSync(
    join(target, 'third-party-notices.txt'),
    noticesOf(
      packages.filter(({ path }) => folders.has(path)),
      root,
    ),
  );
  const [library = '', fixture = ''] = bundledDeclarations(root, [
    { path: modules.index, peers: [] },
    { path: modules.playwright, peers },
  ]);
  writeFileSync(join(target, 'index.d.ts'), library);
  writeFileSync(join(target, 'playwright.d.ts'), fixture);
  chmodSync(join(target, 'cli.js'), 0o755);
}

/**
 * Bundles some of the package's modules with everything that they import, except peers.
 * @param target the folder to write to; it is emptied first
 */
export async function bundleModules(
  root: string,
  target: string,
  names: ReadonlyArray<keyof typeof modules>,
): Promise<Rolldown.RolldownOutput['output']> {
  const { output } = (await build({
    root: resolve(root),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [packedVendors(), listedPackages()],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir: target,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        external: [...peers],
        input: Object.fromEntries(names.map((name) => [name, join(root, modules[name])])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js', banner: bannerOf },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output;
}

function bannerOf({ fileName }: { readonly fileName: string }): string {
  return fileName === 'cli.js' ? '#!/usr/bin/env node' : '';
}
