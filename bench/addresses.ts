import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Dice } from '../accuracy/dice.ts';
import { appApiRequests } from '../accuracy/vendors/app-api.ts';
import { catalogue } from '../src/vendors/catalogue/index.ts';
import { anywhere, indexByHost } from '../src/vendors/host-index.ts';
import { fixtures } from '../tests/unit/vendors/fixtures.ts';

const truth = hostsOfTruth();
const tail = tailDomains();
const shown = [...fixtures().values()].flatMap(({ requests = [] }) => requests.map(({ url }) => url));

/** Addresses by the kind of their owner. */
export type AddressesByKind = Readonly<Record<'the app' | 'vendors' | 'the long tail' | 'nobody', readonly string[]>>;

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

/** Hosts that the app of {@link addressesOfDay} contacts, besides its own. */
const daily = dailyHosts(new Dice(3, 0));

/**
 * The addresses that an app's pages request: 2,000 addresses, never repeated in any round, on the same 400 hosts. Half
 * are on the app's own hosts, and a tenth of these almost look like a vendor's; 39 % are on 250 hosts of vendors, half
 * of them with documented paths; 9 % on 120 hosts of the long tail; 2 % on 28 hosts without a definition. In each kind,
 * a few hosts have most of the addresses.
 */
export function addressesOfDay(round: number): AddressesByKind {
  const dice = new Dice(4, round);
  const often = (hosts: readonly string[]) => hosts[Math.floor(hosts.length * dice.next() ** 2)] ?? '';
  const toSome = (hosts: readonly string[], count: number) =>
    Array.from({ length: count }, () => newAddress(often(hosts), dice));
  return {
    'the app': appAddresses(1000, round + 100),
    vendors: toSome(daily.vendors, 780),
    'the long tail': toSome(daily.tail, 180),
    nobody: toSome(daily.nobody, 40),
  };
}

/** Addresses on hosts that occur once per round, and unknown hosts that never repeat: the cost of a first look-up. */
export function addressesOfNewHosts(round: number): Omit<AddressesByKind, 'the app'> {
  const dice = new Dice(2, round);
  return {
    vendors: dice.sample(truth, 900).map((host) => newAddress(host, dice)),
    'the long tail': dice.sample(tail, 400).map((domain) => newAddress(hostOf(domain, dice), dice)),
    nobody: Array.from({ length: 300 }, () => newAddress(nobodysHost(dice), dice)),
  };
}

function dailyHosts(dice: Dice) {
  return {
    vendors: [
      ...dice.sample([...new Set(shown.map((url) => url.replace(/^https?:\/\/|[?#].*$/g, '')))], 125),
      ...dice.sample(truth, 125),
    ],
    tail: dice.sample(tail, 120).map((domain) => hostOf(domain, dice)),
    nobody: Array.from({ length: 28 }, () => nobodysHost(dice)),
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

function appUrls(fits: (shape: string) => boolean, seed: number): string[] {
  return [...appApiRequests(4_000, seed)].flatMap(({ shape, observation }) => (fits(shape) ? [observation.url] : []));
}

function hostOf(domain: string, dice: Dice): string {
  return domain.replace('*', dice.chars('abcdefgh', 4));
}

function nobodysHost(dice: Dice): string {
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
function hostsOfTruth(): string[] {
  const file = new URL('../accuracy/vendors/hosts.json', import.meta.url);
  const { vendors } = JSON.parse(readFileSync(file, 'utf8')) as { vendors: Array<{ hosts: string[] }> };
  return vendors.flatMap(({ hosts }) => hosts);
}

/** Domains of third-party-web that no vendor of the catalogue has. */
function tailDomains(): string[] {
  const curated = indexByHost(catalogue);
  const { entities } = createRequire(import.meta.url)('third-party-web') as typeof import('third-party-web');
  return entities
    .flatMap(({ domains }) => domains)
    .filter((domain) => !/^[\d.]+$/.test(domain) && curated.find(domain.replace('*.', ''), anywhere) === undefined);
}
