import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packedVendors } from '../build/vendors.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Loads a TypeScript module of this project in the same way as the build, so that `import.meta.glob` works.
 * @param {string} path relative to the project's folder
 * @returns {Promise<any>} the module's exports
 */
export async function load(path) {
  // If it is not set, Vite sets another value, and builds made by scripts differ from the release.
  process.env.NODE_ENV ??= 'production';
  // A dynamic import, since set-up may have to install the package first.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, path), {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [packedVendors()],
  });
  return module;
}
