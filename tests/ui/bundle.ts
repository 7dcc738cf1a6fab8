import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, type Rollup } from 'vite';
import { packedVendors } from '../../vendors-build.mjs';
import { type LedgerName, ledgerFile, ledgerNames, sampleNow } from './ledgers.ts';

export const faces = ['popup', 'dashboard', 'panel'] as const;
export type Face = (typeof faces)[number];

/** What pages load, by name. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Names the folder that a run of tests has bundled the faces into. */
const folderVariable = 'OUTFLOW_BUNDLED_FACES';

/** Makes what the faces load once for all files of tests. Answers what takes it away again. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'outflow-faces-'));
  for (const [name, content] of await make()) await writeFile(join(folder, name), content);
  process.env[folderVariable] = folder;
  return () => rm(folder, { recursive: true, force: true });
}

/** The faces as pages, bundled as the extension's are, and ledgers for them: as this run of tests has them, or fresh ones. */
export async function bundledFaces(): Promise<Files> {
  const folder = process.env[folderVariable];
  if (folder === undefined) return make();
  const names = await readdir(folder);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}

async function make(): Promise<Files> {
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
