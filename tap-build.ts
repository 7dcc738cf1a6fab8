import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rollup } from 'vite';

const folder = new URL('src/observe/tap/', import.meta.url);
const entryOf = (file: string) => fileURLToPath(new URL(file, folder));

/** What a tap is built into, by the name under which the source imports it. */
const modules: Readonly<Record<string, (isFirefox: boolean) => Promise<string>>> = {
  'virtual:tapped-worker': async (isFirefox) => {
    // Minified, the only line breaks left are those within template literals.
    const code = (await bundled('in-worker.ts', isFirefox)).replaceAll('\n', '\\n');
    return `export default ${JSON.stringify(`(function tapWorker(){try{${code}}catch{}})();`)};`;
  },
  'virtual:tap-of-open-page': async (isFirefox) => {
    const code = await bundled('in-open-page.ts', isFirefox);
    return `export default function tapOpenPage(secret){${JSON.stringify(sourceMark)};try{${code}}catch{}}`;
  },
};

/** Stands where the name of a script is to be said; comments do not outlive the build. */
const sourceMark = 'outflow-tap-source';

/**
 * Gives the source the tap in two more forms: for workers, as text that is put before a page's script; for pages that
 * are open already, as one function that needs nothing around it, since browsers hand it over by its text.
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
 * Takes away what would show in a page: the global variable that a content script's result is bound to, and the
 * extension's address in stack traces, which Chromium replaces by a script's own name for itself.
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
