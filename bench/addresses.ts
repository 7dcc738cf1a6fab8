import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Dice } from '../accuracy/dice.ts';
import { appApiRequests } from '../accuracy/vendors/app-api.ts';
import { catalogue } from '../src/vendors/catalogue/index.ts';
import { indexByHost, noPath } from '../src/vendors/host-index.ts';
import { fixtures } from '../tests/unit/vendors/fixtures.ts';

const documentedHosts = readDocumentedHosts();
const tail = tailDomains();
const documentedAddresses = [...fixtures().values()].flatMap(({ requests = [] }) => requests.map(({ url }) => url));

/** Addresses by the kind of their owner. */
export type AddressesByKind = Readonly<Record<'the app' | 'vendors' | 'the long tail' | 'unknown', readonly string[]>>;

/** Ordinary requests of an app to its API. The other shapes are made to be mistaken for a vendor's. */
const everydayShapes: ReadonlySet<string> = new Set([
  'a list',
  'a new record',
  'a changed record',
  'a removed record',
  'a search',
  'a session',
  'a form',
  'an upload',
  'a chat message',
  'a webhook',
  'a token of letters',
  'an audit record',
  'activity of a user',
  'users of an app by id',
  'settings of a project',
  'features by name',
  'JSON:API',
  'JSON-RPC',
  'tRPC',
  'GraphQL',
  'GraphQL in a query',
  'log lines',
  'web vitals',
]);

/** Hosts besides its own that the app of {@link addressesOfDay} contacts. */
const daily = dailyHosts(new Dice(3, 0));

/**
 * The addresses that an app's pages request: 2,000 per round, which differ in each round, on the same 400 hosts. Half
 * are on the app's own hosts, and a tenth of these resemble a vendor's; 39 % are on 250 hosts of vendors, half
 * of them with documented paths; 9 % on 120 hosts of the long tail; 2 % on 28 hosts without a definition. In each kind,
 * a few hosts have most of the addresses.
 */
export function addressesOfDay(round: number): AddressesByKind {
  const dice = new Dice(4, round);
  const pickFrequent = (hosts: readonly string[]) => hosts[Math.floor(hosts.length * dice.next() ** 2)] ?? '';
  const toSome = (hosts: readonly string[], count: number) =>
    Array.from({ length: count }, () => newAddress(pickFrequent(hosts), dice));
  return {
    'the app': appAddresses(1000, round + 100),
    vendors: toSome(daily.vendors, 780),
    'the long tail': toSome(daily.tail, 180),
    unknown: toSome(daily.unknown, 40),
  };
}

/** Addresses on hosts that occur once per round, and unknown hosts that never repeat: the cost of a first look-up. */
export function addressesOfNewHosts(round: number): Omit<AddressesByKind, 'the app'> {
  const dice = new Dice(2, round);
  return {
    vendors: dice.sample(documentedHosts, 900).map((host) => newAddress(host, dice)),
    'the long tail': dice.sample(tail, 400).map((domain) => newAddress(hostOf(domain, dice), dice)),
    unknown: Array.from({ length: 300 }, () => newAddress(unknownHost(dice), dice)),
  };
}

function dailyHosts(dice: Dice) {
  return {
    vendors: [
      ...dice.sample([...new Set(documentedAddresses.map((url) => url.replace(/^https?:\/\/|[?#].*$/g, '')))], 125),
      ...dice.sample(documentedHosts, 125),
    ],
    tail: dice.sample(tail, 120).map((domain) => hostOf(domain, dice)),
    unknown: Array.from({ length: 28 }, () => unknownHost(dice)),
  };
}

/** Requests of an app to its own API. */
function appAddresses(count: number, seed: number): string[] {
  const near = Math.round(count / 10);
  const plain = appUrls((shape) => everydayShapes.has(shape), seed).slice(0, count - near);
  return new Dice(5, seed).sample([...addressesLikeVendors(seed).slice(0, near), ...plain], count);
}

/** Addresses of an app's own API that miss a vendor's signature by one requirement. */
export function addressesLikeVendors(seed: number): string[] {
  return appUrls((shape) => shape.startsWith('near miss'), seed);
}

function appUrls(isWanted: (shape: string) => boolean, seed: number): string[] {
  return [...appApiRequests(4_000, seed)].flatMap(({ shape, observation }) =>
    isWanted(shape) ? [observation.url] : [],
  );
}

function hostOf(domain: string, dice: Dice): string {
  return domain.replace('*', dice.chars('abcdefgh', 4));
}

function unknownHost(dice: Dice): string {
  const name = dice.chars('abcdefghijklmnop', 9);
  return `${dice.pick(['api', 'cdn-2', 't'])}.${name}.${dice.pick(['com', 'io', 'co.uk', 'example', 'de'])}`;
}

/** A new address on a host, or below a path on it. */
function newAddress(host: string, dice: Dice): string {
  const place = host.includes('/')
    ? host
    : `${host}/${dice.pick(['v1/collect', 'api/events', 'g/t.gif', 'sdk/main.js', 'e'])}`;
  return `https://${place}?${dice.pick(['sid', 'id', 'key'])}=${dice.hex(12)}&t=${dice.time()}`;
}

/** Hosts of vendors according to their own documentation. */
function readDocumentedHosts(): string[] {
  const file = new URL('../accuracy/vendors/hosts.json', import.meta.url);
  const { vendors } = JSON.parse(readFileSync(file, 'utf8')) as { vendors: Array<{ hosts: string[] }> };
  return vendors.flatMap(({ hosts }) => hosts);
}

/** Domains of third-party-web that no definition of the catalogue covers. */
function tailDomains(): string[] {
  const curated = indexByHost(catalogue);
  const { entities } = createRequire(import.meta.url)('third-party-web') as typeof import('third-party-web');
  return entities
    .flatMap(({ domains }) => domains)
    .filter((domain) => !/^[\d.]+$/.test(domain) && curated.find(domain.replace('*.', ''), noPath) === undefined);
}
