import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { catalogue } from '../../src/vendors/catalogue/index.ts';
import { anywhere, indexByHost } from '../../src/vendors/host-index.ts';
import { Dice } from '../accuracy/dice.ts';
import { appApiRequests } from '../accuracy/vendors/app-api.ts';
import { fixtures } from '../unit/vendors/fixtures.ts';

const tail = tailDomains();
const truth = hostsOfTruth();
const shown = [...fixtures().values()].flatMap(({ requests = [] }) => requests.map(({ url }) => url));

/** What a company's app sends, by whose it is; other addresses each round. */
export function addressesOf(round: number): Record<string, string[]> {
  const dice = new Dice(2, round);
  const at = (host: string) =>
    `https://${host}/${dice.pick(['v1/collect', 'api/events', 'g/t.gif', 'sdk/main.js', 'e'])}?${dice.pick(['sid', 'id', 'key'])}=${dice.hex(12)}&t=${dice.time()}`;
  return {
    vendors: [
      ...dice.sample(truth, 900).map((host) => (host.includes('/') ? `https://${host}?t=${dice.hex(8)}` : at(host))),
      ...dice.sample(shown, 100),
    ],
    'the long tail': dice.sample(tail, 400).map((domain) => at(domain.replace('*', `${dice.chars('abcdefgh', 4)}`))),
    'the app': [...appApiRequests(400, round + 100)].map(({ observation }) => observation.url),
    nobody: Array.from({ length: 300 }, () =>
      at(
        `${dice.pick(['api', 'cdn-2', 't'])}.${dice.chars('abcdefghijklmnop', 9)}.${dice.pick(['com', 'io', 'co.uk', 'example', 'de'])}`,
      ),
    ),
  };
}

/** Hosts that vendors have by their own documentation: the truth that identification is measured by. */
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
