import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { catalogue } from '../../src/vendors/catalogue/index.ts';
import { type Identified, type Identify, identifyAmong } from '../../src/vendors/identify.ts';
import type { Sent } from '../../src/vendors/signatures.ts';
import type { IdentifyCost, LookupCost } from './identify.ts';
import { quantile } from './quantile.ts';

// Runs bundled, in a process of its own: `node identify-alone.js ADDRESSES.json`, addresses by round and kind.

const { getEntity } = createRequire(import.meta.url)('third-party-web') as typeof import('third-party-web');
const app = new URL('https://app.fernhill.example');
/** What webRequest tells of nearly every request, as the audit is given it. */
const headers = ['user-agent', 'referer', 'accept-language', 'sec-ch-ua', 'sec-ch-ua-mobile', 'sec-ch-ua-platform'].map(
  (name) => [name, 'x'] as const,
);

/**
 * Medians of rounds. Each has addresses of its own, so that all are new the first time. A request's URL has been parsed
 * before it is asked about; getEntity takes texts, which are there as such.
 */
function measure(roundsOf: ReadonlyArray<Readonly<Record<string, readonly string[]>>>): IdentifyCost[] {
  const identify = identifyAmong(catalogue);
  const lookUps = {
    ours: (urls: readonly URL[]) => {
      const requests = urls.map((url): Sent => ({ url, headers }));
      return () => timed(requests, (sent) => whoGot(identify, sent));
    },
    theirs: (urls: readonly URL[]) => {
      const texts = urls.map(({ href }) => href);
      return () => timed(texts, getEntity);
    },
    theirsByHost: (urls: readonly URL[]) => {
      const hosts = urls.map(({ hostname }) => hostname);
      return () => timed(hosts, getEntity);
    },
  };
  const whos = ['ours', 'theirs', 'theirsByHost'] as const;
  const taken = new Map<string, { addresses: number; ours: Runs; theirs: Runs; theirsByHost: Runs }>();
  for (const [round, kinds] of roundsOf.entries()) {
    for (const [kind, texts] of Object.entries(kinds)) {
      const runs = taken.get(kind) ?? {
        addresses: texts.length,
        ours: newRuns(),
        theirs: newRuns(),
        theirsByHost: newRuns(),
      };
      taken.set(kind, runs);
      // Who goes first changes, so that neither always finds the machine warm.
      for (const who of round % 2 === 0 ? whos : [...whos].reverse()) {
        const run = lookUps[who](texts.map((text) => new URL(text)));
        runs[who].first.push(run());
        runs[who].again.push(run());
      }
    }
  }
  return [...taken].map(([kind, { addresses, ours, theirs, theirsByHost }]) => ({
    ...{ kind, addresses },
    ...{ ours: costOf(ours), theirs: costOf(theirs), theirsByHost: costOf(theirsByHost) },
  }));
}

interface Runs {
  readonly first: number[];
  readonly again: number[];
}

const newRuns = (): Runs => ({ first: [], again: [] });

/** The first half of the rounds is the compiler's. */
const costOf = ({ first, again }: Runs): LookupCost => ({
  first: quantile(first.slice(first.length / 2), 0.5),
  again: quantile(again.slice(again.length / 2), 0.5),
});

/** As the audit asks, as long as no payload is looked at. */
function whoGot(identify: Identify, sent: Sent): Identified | 'own' | null {
  return identify.byAddress(sent) ?? identify.byName(sent.url, app);
}

/** Nanoseconds of one call. */
function timed<Item>(items: readonly Item[], call: (item: Item) => unknown): number {
  let found = 0;
  const start = performance.now();
  for (const item of items) if (call(item)) found += 1;
  const took = performance.now() - start;
  if (found === 0 && items.length > 500) throw new RangeError('nobody was found');
  return (took * 1e6) / items.length;
}

console.log(JSON.stringify(measure(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')))));
