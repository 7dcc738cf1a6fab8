import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packedVendors } from '../vendors-build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Loads a TypeScript module of this project the way the build does, so that `import.meta.glob` works.
 *
 * @param {string} path relative to the project's folder
 * @returns {Promise<any>} what the module exports
 */
export async function load(path) {
  // Vite would set another, and what scripts build in this process would not be what is released.
  process.env.NODE_ENV ??= 'production';
  // Imported here: set-up may have to install it first.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, path), {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [packedVendors()],
  });
  return module;
}
