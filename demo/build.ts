import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles the demo app into a folder. */
export async function buildDemo(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./app', import.meta.url)),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 4000 },
  });
}
