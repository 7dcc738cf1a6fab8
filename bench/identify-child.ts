import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { catalogue } from '../src/vendors/catalogue/index.ts';
import { type Identified, type Identify, identifyAmong } from '../src/vendors/identify.ts';
import type { SentRequest } from '../src/vendors/signatures.ts';
import type { IdentifyCost, IdentifyCosts, Round } from './identify.ts';
import { quantile } from './quantile.ts';

// Runs bundled, in a separate process: `node identify-child.js ADDRESSES.json`, with addresses by round and kind.

const { getEntity } = createRequire(import.meta.url)('third-party-web') as typeof import('third-party-web');
const app = new URL('https://app.fernhill.example');
/** Request headers that webRequest shows for almost every request, as the audit receives them. */
const headers = ['user-agent', 'referer', 'accept-language', 'sec-ch-ua', 'sec-ch-ua-mobile', 'sec-ch-ua-platform'].map(
  (name) => [name, 'x'] as const,
);

const lookupNames = ['ours', 'theirs', 'theirsByHost'] as const;

type LookupName = (typeof lookupNames)[number];

/** Nanoseconds per address, for each round. */
type Runs = Readonly<Record<LookupName, number[]>>;

/**
 * Medians over rounds. Each round has new addresses. All addresses of a day are identified by the same {@link Identify}
 * function; those of new hosts by a new one for each kind in each round. `getEntity` receives addresses or hosts as
 * texts.
 */
function measure(rounds: readonly Round[]): IdentifyCosts {
  const allDay = identifyAmong(catalogue);
  const day = new Map<string, Runs>();
  const newHosts = new Map<string, Runs>();
  const parsing: number[] = [];
  for (const [index, round] of rounds.entries()) {
    const order = orderOf(index);
    for (const [kind, texts] of Object.entries(round.day)) {
      parsing.push(timed(texts, (text) => new URL(text)) / texts.length);
      measureRound(texts, allDay, order, runsOf(day, kind));
    }
  }
  for (const [index, round] of rounds.entries()) {
    const order = orderOf(index);
    for (const [kind, texts] of Object.entries(round.newHosts)) {
      const fresh = identifyAmong(catalogue);
      // Work of the first look-up does not count for any host.
      vendorOf(fresh, { url: new URL('https://unknown.example/?a=b'), headers });
      measureRound(texts, fresh, order, runsOf(newHosts, kind));
    }
  }
  if (resultCount === 0) throw new RangeError('no vendor was identified');
  const size = (part: 'day' | 'newHosts', kind: string) => rounds[0]?.[part][kind]?.length ?? 0;
  return {
    day: [...day].map(([kind, runs]) => costOf(kind, size('day', kind), runs)),
    newHosts: [...newHosts].map(([kind, runs]) => costOf(kind, size('newHosts', kind), runs)),
    parsing: median(parsing),
  };
}

/** The order alternates, so that no look-up always runs after the others, on a warm machine. */
const orderOf = (round: number): readonly LookupName[] => (round % 2 === 0 ? lookupNames : [...lookupNames].reverse());

function runsOf(all: Map<string, Runs>, kind: string): Runs {
  const runs = all.get(kind) ?? { ours: [], theirs: [], theirsByHost: [] };
  all.set(kind, runs);
  return runs;
}

/** Number of addresses between two readings of the clock. Addresses are identified soon after parsing, as in an audit. */
const batch = 50;

function measureRound(texts: readonly string[], identify: Identify, order: readonly LookupName[], runs: Runs): void {
  const took: Record<LookupName, number> = { ours: 0, theirs: 0, theirsByHost: 0 };
  for (let from = 0; from < texts.length; from += batch) {
    const some = texts.slice(from, from + batch);
    const urls = some.map((text) => new URL(text));
    const requests = urls.map((url): SentRequest => ({ url, headers }));
    const hosts = urls.map(({ hostname }) => hostname);
    const lookups: Record<LookupName, () => number> = {
      ours: () => timed(requests, (sent) => vendorOf(identify, sent)),
      theirs: () => timed(some, getEntity),
      theirsByHost: () => timed(hosts, getEntity),
    };
    for (const name of order) took[name] += lookups[name]();
  }
  for (const name of lookupNames) runs[name].push(took[name] / texts.length);
}

/** The first half of the rounds is warm-up. */
const median = (all: readonly number[]) => quantile(all.slice(all.length / 2), 0.5);

const costOf = (kind: string, addresses: number, runs: Runs): IdentifyCost => ({
  ...{ kind, addresses, ours: median(runs.ours) },
  ...{ theirs: median(runs.theirs), theirsByHost: median(runs.theirsByHost) },
});

/** Identifies in the same way as the audit, without payloads. */
function vendorOf(identify: Identify, sent: SentRequest): Identified | 'own' | null {
  return identify.byAddress(sent) ?? identify.byName(sent.url, app);
}

/** Counts results, so that the compiler cannot remove the calls. */
let resultCount = 0;

/** Nanoseconds for calls with all items. */
function timed<Item>(items: readonly Item[], call: (item: Item) => unknown): number {
  const start = performance.now();
  for (const item of items) if (call(item)) resultCount += 1;
  return (performance.now() - start) * 1e6;
}

console.log(JSON.stringify(measure(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')))));
