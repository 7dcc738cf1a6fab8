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
  /** Given addresses. */
  readonly theirs: LookupCost;
  /** Given nothing but hosts, the shortest of what it accepts. */
  readonly theirsByHost: LookupCost;
}

/** Milliseconds until somebody can be told: by the catalogue, and what the long tail takes besides when it is needed. */
export interface LoadCost {
  readonly catalogue: number;
  readonly tail: number;
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
 * From the script's text to indexes ready to be asked, the median of several fresh processes: compiling and evaluating,
 * unpacking the catalogue and the long tail, and indexing both.
 */
export async function measureLoad(): Promise<LoadCost> {
  await bundle();
  const runs = Array.from({ length: processes }, () => run('load-alone', `${folder}vendors.iife.js`) as LoadCost);
  const median = (key: keyof LoadCost) =>
    quantile(
      runs.map((each) => each[key]),
      0.5,
    );
  return { catalogue: median('catalogue'), tail: median('tail') };
}

const common = { root, configFile: false, logLevel: 'error', publicDir: false } as const;

/** Once for all that is measured. */
let bundled: Promise<unknown> | null = null;

function bundle(): Promise<unknown> {
  bundled ??= bundleAll();
  return bundled;
}

async function bundleAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const input = ['identify-alone', 'load-alone'].map((name) => `${root}tests/bench/${name}.ts`);
  const output = { outDir: folder, emptyOutDir: false, minify: true };
  await build({
    ...common,
    plugins: [packedVendors()],
    ssr: { noExternal: true },
    build: { ...output, ssr: true, rolldownOptions: { input } },
  });
  const lib = {
    entry: `${root}tests/bench/vendors.ts`,
    name: 'vendors',
    fileName: 'vendors',
    formats: ['iife' as const],
  };
  await build({ ...common, plugins: [packedVendors()], build: { ...output, lib } });
}

function run(name: string, ...args: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${folder}${name}.js`, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return JSON.parse(stdout);
}
