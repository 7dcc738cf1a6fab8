import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/**
 * Bundles a module of this folder, and returns one of its functions as one that a page can run.
 * @param module the name of its file, such as `recording-in-page.ts`
 * @param name the name of an exported function with one parameter
 */
export async function functionInPage<Given, Result>(
  module: string,
  name: string,
): Promise<(given: Given) => Promise<Result>> {
  const entry = fileURLToPath(new URL(`./${module}`, import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  })) as Rollup.RollupOutput[];
  const code = built[0]?.output[0]?.code ?? '';
  return new Function('given', `${code}; return bench.${name}(given);`) as (given: Given) => Promise<Result>;
}
