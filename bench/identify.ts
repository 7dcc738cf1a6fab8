import { writeFileSync } from 'node:fs';
import { build } from 'vite';
import { Dice } from '../accuracy/dice.ts';
import { packedVendors } from '../build/vendors.mjs';
import { type AddressesByKind, addressesLikeVendors, addressesOfDay, addressesOfNewHosts } from './addresses.ts';
import { benchBuild, benchFolder, bundleChildren, runChild } from './child.ts';
import { quantile } from './quantile.ts';

/** Nanoseconds per address to identify a vendor, and for third-party-web's `getEntity` to look up the same address. */
export interface IdentifyCost {
  /** The kind of the addresses' owners; `third parties` and `all` mix several kinds. */
  readonly kind: string;
  /** The number of new addresses in each round. */
  readonly addresses: number;
  /** Outflow, for a request whose URL is already parsed. */
  readonly ours: number;
  /** `getEntity`, called with addresses. */
  readonly theirs: number;
  /** `getEntity`, called with hosts only, the shortest input that it accepts. */
  readonly theirsByHost: number;
}

/** The cost of identification, by the kind of the addresses' owners. */
export interface IdentifyCosts {
  /** New addresses on the hosts that an app's pages contact all day. */
  readonly day: readonly IdentifyCost[];
  /** Addresses on hosts that were never looked up before. */
  readonly newHosts: readonly IdentifyCost[];
  /** Nanoseconds to parse an address, which happens before a vendor is identified. */
  readonly parsing: number;
}

/** Addresses of one round, by kind. */
export interface Round {
  readonly day: Readonly<Record<string, readonly string[]>>;
  readonly newHosts: Readonly<Record<string, readonly string[]>>;
}

/** Milliseconds until vendors can be identified: with the catalogue alone, and in addition for the long tail. */
interface LoadCost {
  readonly catalogue: number;
  readonly tail: number;
}

const rounds = 40;
const processes = 11;

/** Measures look-ups in a bundle, in a separate process. */
export async function measureIdentify(): Promise<IdentifyCosts> {
  await bundle();
  const addresses = Array.from(
    { length: rounds },
    (_, round): Round => ({
      day: {
        ...addressesOfDay(4 * round),
        'third parties': inAnyOrder(thirdParties(addressesOfDay(4 * round + 1)), round),
        all: inAnyOrder(addressesOfDay(4 * round + 2), round),
        'nearly a vendor’s': addressesLikeVendors(round).slice(0, 400),
      },
      newHosts: { ...addressesOfNewHosts(2 * round + 1), all: inAnyOrder(addressesOfNewHosts(2 * round), round) },
    }),
  );
  writeFileSync(`${benchFolder}addresses.json`, JSON.stringify(addresses));
  return runChild('identify-child', `${benchFolder}addresses.json`) as IdentifyCosts;
}

/** All addresses except the app's own: those that third-party-web is made for. */
function thirdParties({ 'the app': _, ...others }: AddressesByKind): object {
  return others;
}

/** Addresses of all kinds in mixed order. */
function inAnyOrder(byKind: object, round: number): string[] {
  const all = Object.values(byKind).flat() as string[];
  return new Dice(round, 1).sample(all, all.length);
}

/**
 * Measures the time from the script's source text to usable indexes, as the median of several processes: for compiling,
 * evaluating, unpacking the catalogue and the long tail, and indexing both.
 */
export async function measureLoad(): Promise<LoadCost> {
  await bundle();
  const runs = Array.from(
    { length: processes },
    () => runChild('load-child', `${benchFolder}vendors.iife.js`) as LoadCost,
  );
  const median = (key: keyof LoadCost) =>
    quantile(
      runs.map((each) => each[key]),
      0.5,
    );
  return { catalogue: median('catalogue'), tail: median('tail') };
}

/** Bundled once for all measurements. */
let bundled: Promise<unknown> | null = null;

function bundle(): Promise<unknown> {
  bundled ??= bundleAll();
  return bundled;
}

async function bundleAll(): Promise<void> {
  await bundleChildren(['identify-child', 'load-child']);
  const lib = {
    entry: `${benchBuild.root}bench/vendors.ts`,
    name: 'vendors',
    fileName: 'vendors',
    formats: ['iife' as const],
  };
  const output = { outDir: benchFolder, emptyOutDir: false, minify: true };
  await build({ ...benchBuild, plugins: [packedVendors()], build: { ...output, lib } });
}
