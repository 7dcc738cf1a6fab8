import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rollup } from 'vite';

const id = 'virtual:tapped-worker';
const entry = fileURLToPath(new URL('src/observe/tap/in-worker.ts', import.meta.url));

/** Gives the page's tap the source of the one for workers, as text: it is put before the script of a page's worker. */
export function tappedWorker(isFirefox: boolean): Plugin {
  return {
    name: 'outflow:tapped-worker',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: async (source) =>
      source === `\0${id}` ? `export default ${JSON.stringify(await bundled(isFirefox))};` : null,
  };
}

async function bundled(isFirefox: boolean): Promise<string> {
  const [built] = (await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'import.meta.env.FIREFOX': JSON.stringify(isFirefox) },
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'outflow' } },
  })) as Rollup.RollupOutput[];
  // Minified, the only line breaks left are those within template literals.
  const code = built?.output[0].code.trim().replaceAll('\n', '\\n') ?? '';
  return `(function tapWorker(){try{${code}}catch{}})();`;
}

/**
 * Takes away what would show in a page: the global variable that a content script's result is bound to, and the
 * extension's address in stack traces, which Chromium replaces by a script's own name for itself.
 */
export function tracelessTap(): Plugin {
  return {
    name: 'outflow:traceless-tap',
    enforce: 'post',
    generateBundle(_, bundle) {
      const tap = bundle['tap.js'];
      if (tap?.type !== 'chunk') return;
      const code = tap.code.replace(/^var tap\s*=\s*/, '').replace(/;?\s*tap;\s*$/, ';');
      tap.code = `${code}\n//# sourceURL=outflow-tap\n`;
    },
  };
}
