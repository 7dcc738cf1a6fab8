import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rollup } from 'vite';

const folder = new URL('../src/observe/tap/page/', import.meta.url);
const entryOf = (file: string) => fileURLToPath(new URL(file, folder));

/** Virtual modules with a built tap, by the name under which the source imports them. */
const modules: Readonly<Record<string, (isFirefox: boolean) => Promise<string>>> = {
  'virtual:tapped-worker': async (isFirefox) => {
    // In minified code, the only remaining line breaks are those in template literals.
    const code = (await bundled('in-worker.ts', isFirefox)).replaceAll('\n', '\\n');
    return `export default ${JSON.stringify(`(function tapWorker(){try{${code}}catch{}})();`)};`;
  },
  'virtual:tap-of-open-page': async (isFirefox) => {
    const code = await bundled('in-open-page.ts', isFirefox);
    return `export default function tapOpenPage(secret){${JSON.stringify(sourceMark)};try{${code}}catch{}}`;
  },
};

/** Placeholder for the comment that names a script: the build removes comments. */
const sourceMark = 'outflow-tap-source';

/**
 * Provides the tap in two more forms: as text that is put before the script of a worker, and as one self-contained
 * function for pages that are already open, since browsers pass an injected function as its source text.
 */
export function builtTaps(isFirefox: boolean): Plugin {
  return {
    name: 'outflow:built-taps',
    resolveId: (source) => (Object.hasOwn(modules, source) ? `\0${source}` : null),
    load: (source) => (source.startsWith('\0') ? (modules[source.slice(1)]?.(isFirefox) ?? null) : null),
  };
}

async function bundled(file: string, isFirefox: boolean): Promise<string> {
  const [built] = (await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'import.meta.env.FIREFOX': JSON.stringify(isFirefox) },
    plugins: [builtTaps(isFirefox)],
    build: { write: false, target: 'es2022', lib: { entry: entryOf(file), formats: ['iife'], name: 'outflow' } },
  })) as Rollup.RollupOutput[];
  return built?.output[0].code.trim() ?? '';
}

/**
 * Removes the traces of the tap that a page could see: the global variable to which a content script's result is
 * assigned, and the extension's address in stack traces, which Chromium replaces by the name that a script gives itself.
 */
export function tracelessTap(): Plugin {
  const name = '\n//# sourceURL=outflow-tap\n';
  return {
    name: 'outflow:traceless-tap',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (chunk.fileName === 'tap.js') {
          chunk.code = `${chunk.code.replace(/^var tap\s*=\s*/, '').replace(/;?\s*tap;\s*$/, ';')}${name}`;
        }
        chunk.code = chunk.code.replace(new RegExp(`(["'\`])${sourceMark}\\1[;,]`), name);
      }
    },
  };
}
