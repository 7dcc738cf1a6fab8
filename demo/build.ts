import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Options of a build of the demo app. */
export interface DemoOptions {
  /** The second release has two more mistakes; the third also sends to one more vendor. Default: 1. */
  readonly release?: 1 | 2 | 3;
  readonly sourceMaps?: boolean;
}

/** Bundles the demo app into a folder. */
export async function buildDemo(outDir: string, { release = 1, sourceMaps = false }: DemoOptions = {}): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./app', import.meta.url)),
    logLevel: 'warn',
    define: { demoRelease: String(release) },
    build: { outDir, emptyOutDir: true, sourcemap: sourceMaps, target: 'es2022', chunkSizeWarningLimit: 4000 },
  });
}
