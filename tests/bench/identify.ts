import { writeFileSync } from 'node:fs';
import { build } from 'vite';
import { packedVendors } from '../../vendors-build.mjs';
import { Dice } from '../accuracy/dice.ts';
import { type AddressesByKind, addressesLikeVendors, addressesOfDay, addressesOfNewHosts } from './addresses.ts';
import { benchBuild, benchFolder, bundleAlone, runAlone } from './alone.ts';
import { quantile } from './quantile.ts';

/** Nanoseconds an address: to say who got a request, and for `getEntity` of third-party-web to look up the same. */
export interface IdentifyCost {
  /** Whose the addresses are; `third parties` and `all` are of several kinds, in any order. */
  readonly kind: string;
  /** So many are new in each round. */
  readonly addresses: number;
  /** Of a request whose URL has been parsed, as it is by the time it is asked about. */
  readonly ours: number;
  /** Given addresses. */
  readonly theirs: number;
  /** Given nothing but hosts, the shortest of what it accepts. */
  readonly theirsByHost: number;
}

/** What identification costs, by whose the addresses are. */
export interface IdentifyCosts {
  /** New addresses of the hosts that an app's pages talk to all day. */
  readonly day: readonly IdentifyCost[];
  /** Each of them of a host that was never asked about. */
  readonly newHosts: readonly IdentifyCost[];
  /** Nanoseconds that parsing an address of the day takes before. */
  readonly parsing: number;
}

/** Addresses of one round, by kind. */
export interface Round {
  readonly day: Readonly<Record<string, readonly string[]>>;
  readonly newHosts: Readonly<Record<string, readonly string[]>>;
}

/**
 * Milliseconds until a vendor can be identified: by the catalogue, and what the long tail takes besides when it is
 * needed.
 */
export interface LoadCost {
  readonly catalogue: number;
  readonly tail: number;
}

const rounds = 40;
const processes = 11;

/** Measures look-ups as they are when bundled, in a process of their own. */
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
  return runAlone('identify-alone', `${benchFolder}addresses.json`) as IdentifyCosts;
}

/** All that does not go to the app itself: what third-party-web is for. */
function thirdParties({ 'the app': _, ...others }: AddressesByKind): object {
  return others;
}

/** Addresses of every kind among each other. */
function inAnyOrder(byKind: object, round: number): string[] {
  const all = Object.values(byKind).flat() as string[];
  return new Dice(round, 1).sample(all, all.length);
}

/**
 * From the script's text to indexes ready to be asked, the median of several fresh processes: compiling and evaluating,
 * unpacking the catalogue and the long tail, and indexing both.
 */
export async function measureLoad(): Promise<LoadCost> {
  await bundle();
  const runs = Array.from(
    { length: processes },
    () => runAlone('load-alone', `${benchFolder}vendors.iife.js`) as LoadCost,
  );
  const median = (key: keyof LoadCost) =>
    quantile(
      runs.map((each) => each[key]),
      0.5,
    );
  return { catalogue: median('catalogue'), tail: median('tail') };
}

/** Once for all that is measured. */
let bundled: Promise<unknown> | null = null;

function bundle(): Promise<unknown> {
  bundled ??= bundleAll();
  return bundled;
}

async function bundleAll(): Promise<void> {
  await bundleAlone(['identify-alone', 'load-alone']);
  const lib = {
    entry: `${benchBuild.root}tests/bench/vendors.ts`,
    name: 'vendors',
    fileName: 'vendors',
    formats: ['iife' as const],
  };
  const output = { outDir: benchFolder, emptyOutDir: false, minify: true };
  await build({ ...benchBuild, plugins: [packedVendors()], build: { ...output, lib } });
}
