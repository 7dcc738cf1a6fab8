import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { pageSource } from './page.ts';

const runs = fileURLToPath(new URL('runs', import.meta.url));

/** Bundles an SDK's run as `run.js` into a folder with its page. */
export async function bundleRun(sdk: string, outDir: string): Promise<void> {
  await bundlePage(join(runs, `${sdk}.ts`), pageSource, outDir);
}

/** Bundles a script as `run.js` into a folder with an `index.html` of the given source. */
export async function bundlePage(entry: string, html: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: dirname(entry),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir,
      target: 'es2022',
      minify: false,
      emptyOutDir: true,
      lib: { entry, formats: ['es'], fileName: () => 'run.js' },
    },
  });
  await writeFile(join(outDir, 'index.html'), html);
}
