import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { packedVendors } from '../../vendors-build.mjs';
import { Dice } from '../accuracy/dice.ts';
import { addressesOf } from './addresses.ts';
import { quantile } from './quantile.ts';

/** Nanoseconds an address: seen for the first time, and seen before. */
export interface LookupCost {
  readonly first: number;
  readonly again: number;
}

/** What it takes to say who got requests of one kind, and what `getEntity` of third-party-web takes for the same. */
export interface IdentifyCost {
  /** Whose the addresses are; `all` is of every kind, in any order. */
  readonly kind: string;
  /** So many are new in each round. */
  readonly addresses: number;
  readonly ours: LookupCost;
  readonly theirs: LookupCost;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}out/bench/`;
const rounds = 30;
const processes = 11;

/** Measures look-ups as they are when bundled, in a process of their own. */
export async function measureIdentify(): Promise<IdentifyCost[]> {
  await bundle();
  const addresses = Array.from({ length: rounds }, (_, round) => {
    const all = Object.values(addressesOf(2 * round)).flat();
    return { ...addressesOf(2 * round + 1), all: new Dice(round, 1).sample(all, all.length) };
  });
  writeFileSync(`${folder}addresses.json`, JSON.stringify(addresses));
  return run('identify-alone', `${folder}addresses.json`) as IdentifyCost[];
}

/**
 * Milliseconds from nothing to the first answer, the median of several fresh processes: compiling and evaluating the
 * catalogue's module, unpacking it and the long tail, building every index.
 */
export async function measureLoad(): Promise<number> {
  await bundle();
  const runs = Array.from({ length: processes }, () => run('load-alone') as { readonly busy: number });
  return quantile(
    runs.map(({ busy }) => busy),
    0.5,
  );
}

async function bundle(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const input = ['identify-alone', 'load-alone'].map((name) => `${root}tests/bench/${name}.ts`);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [packedVendors()],
    publicDir: false,
    ssr: { noExternal: true },
    build: { emptyOutDir: false, ssr: true, outDir: folder, minify: true, rolldownOptions: { input } },
  });
}

function run(name: string, ...args: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${folder}${name}.js`, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return JSON.parse(stdout);
}
