import { audit } from '../../src/audit.ts';
import { searchFor } from '../../src/classify/canaries.ts';
import { valueReader } from '../../src/classify/value-reader.ts';
import type { Observation } from '../../src/observe/observation.ts';
import { catalogue } from '../../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../../src/vendors/identify.ts';
import { fixtures, observed } from '../../tests/unit/vendors/fixtures.ts';
import { observationsOf, recordings } from '../recordings.ts';

/** A request through one of the app's own hosts, and the vendor that is identified. */
interface ProxiedCase {
  readonly style: string;
  readonly url: string;
  readonly expected: string;
  readonly identified: string;
  readonly verdict: 'right' | 'missed' | 'wrong';
}

/**
 * Ways in which apps relay a vendor's requests through their own hosts, according to vendors' documentation of proxies.
 */
const styles: Readonly<Record<string, (url: URL, app: URL) => string>> = {
  'subdomain, same path': (url, app) => `https://t.${app.hostname}${url.pathname}${url.search}`,
  '/ingest before the path': (url, app) => `${app.origin}/ingest${url.pathname}${url.search}`,
  '/mp before the path': (url, app) => `${app.origin}/mp${url.pathname}${url.search}`,
  'prefix of several segments': (url, app) => `${app.origin}/api/v2/proxy/r7f3${url.pathname}${url.search}`,
  'last segment is /collect': (url, app) => `https://t.${app.hostname}${renamed(url, 'collect')}${url.search}`,
  'last segment is /e': (url, app) => `${app.origin}/ingest${renamed(url, 'e')}${url.search}`,
  'last segment is /relay-7f3a': (url, app) => `${app.origin}${renamed(url, 'relay-7f3a')}${url.search}`,
  'whole path is /collect': (url, app) => `https://t.${app.hostname}/collect${url.search}`,
  'whole path is /relay-7f3a': (url, app) => `${app.origin}/relay-7f3a${url.search}`,
};

const keepsPath: ReadonlySet<string> = new Set([
  'subdomain, same path',
  '/ingest before the path',
  '/mp before the path',
  'prefix of several segments',
]);

/** Server-side tagging serves Google's tags under any path that its owner chooses. */
const tagging: Readonly<Record<string, (url: URL, app: URL) => string>> = {
  'server-side tagging, own path': (url, app) => `https://sgtm.${app.hostname}/metrics/data${url.search}`,
  'server-side tagging, same origin': (url, app) => `${app.origin}/gt/a1b2c3/g/c${url.search}`,
};
const tagged: ReadonlySet<string> = new Set(['google-analytics', 'google-ads']);

const identify = identifyAmong(catalogue);
const readValue = valueReader(searchFor([]));

/**
 * Relays every request of {@link sources} in each style that suits it, and compares the vendor that the pipeline
 * identifies with the right one.
 */
export function auditProxied(): ProxiedCase[] {
  return sources().flatMap(({ vendor, isMarked, isKnownByPath, observation }) => {
    const app = new URL(observation.app);
    const allStyles = tagged.has(vendor) ? { ...styles, ...tagging } : styles;
    const applied = isKnownByPath
      ? Object.entries(allStyles).filter(([style]) => keepsPath.has(style))
      : Object.entries(allStyles);
    const cases = applied.map(([style, relay]): ProxiedCase => {
      const relayed = { ...observation, url: relay(new URL(observation.url), app) };
      const recipient = audit(relayed, { identify, readValue })?.recipient;
      const isIdentified = recipient?.matchedBy === 'payload' || recipient?.matchedBy === 'path';
      const identified = isIdentified ? recipient.id : 'no vendor';
      const verdict = identified === vendor ? 'right' : isIdentified ? 'wrong' : 'missed';
      return { style, url: relayed.url, expected: vendor, identified, verdict };
    });
    return isMarked ? cases : cases.filter(({ verdict }) => verdict === 'wrong');
  });
}

interface Source {
  readonly vendor: string;
  /**
   * Whether it contains anything specific to the vendor. Other requests count only if they are mistaken for another
   * vendor's.
   */
  readonly isMarked: boolean;
  /** Whether its path alone identifies the vendor, so that only relays that keep the path count. */
  readonly isKnownByPath: boolean;
  readonly observation: Observation;
}

/** The HTTP requests of the recordings and fixtures that have a body or a query, each with its vendor. */
function sources(): Source[] {
  const known = fixtures();
  const recorded = recordings().flatMap(({ recording }) =>
    observationsOf(recording).flatMap((observation): Source[] => {
      const found = identify.byAddress({ url: new URL(observation.url), headers: [] });
      if (found === null || found === 'own') return [];
      const vendor = found.recipient.id;
      return [{ vendor, isMarked: known.get(vendor)?.proxied !== 'unmarked', isKnownByPath: false, observation }];
    }),
  );
  const documented = [...known].flatMap(([vendor, { requests = [] }]) =>
    requests.map(
      (request): Source => ({
        vendor,
        isMarked: request.proxied !== 'unmarked',
        isKnownByPath: request.proxied === 'path',
        observation: observed(request),
      }),
    ),
  );
  return [...recorded, ...documented].filter(
    ({ observation }) => observation.transport === 'http' && !isBare(observation),
  );
}

/** A request with neither a body nor a query, such as one for settings or flags. */
function isBare({ body, url }: Observation): boolean {
  return body.kind === 'none' && new URL(url).search === '';
}

/** A URL’s path with another last segment, and without a final slash. `/` gets the segment appended. */
function renamed({ pathname }: URL, name: string): string {
  const segments = pathname.replace(/\/$/, '').split('/');
  return [...segments.slice(0, Math.max(1, segments.length - 1)), name].join('/');
}
