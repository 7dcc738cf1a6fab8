import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, type Rollup } from 'vite';
import { packedVendors } from '../../build/vendors.mjs';
import { type Files, faces } from './face.ts';
import { type LedgerName, ledgerFile, ledgerNames } from './ledgers.ts';
import { sampleNow } from './sample-now.ts';

/** The screens as pages, bundled in the same way as the extension's, and ledgers for them. */
export async function bundledFaces(): Promise<Files> {
  return new Map([...(await bundle()), ...(await Promise.all(ledgerNames.map(ledgerOf)))]);
}

/** A sample's ledger as JSON. */
async function ledgerOf(name: LedgerName) {
  return [`ledger-${name}.json`, JSON.stringify({ ...(await ledgerFile(name)), now: sampleNow })] as const;
}

async function bundle() {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    publicDir: false,
    plugins: [preact(), packedVendors()],
    // Some SDKs of recordings bring a Preact of their own, which would have other hooks than the screens.
    resolve: { dedupe: ['preact'] },
    build: {
      write: false,
      cssTarget: 'esnext',
      rollupOptions: {
        input: ['./page.tsx', ...faces.map((face) => `../../src/ui/${face}/${face}.css`)].map((file) =>
          fileURLToPath(new URL(file, import.meta.url)),
        ),
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  })) as Rollup.RollupOutput;
  return built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const);
}
