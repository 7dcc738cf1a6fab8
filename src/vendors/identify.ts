import type { Field } from '../decode/field.ts';
import { registrableDomain } from './domain.ts';
import { entityOf } from './entities.ts';
import { indexByHost, type Place } from './host-index.ts';
import { hostingPlatform } from './hosting.ts';
import { indexSignatures, type Resemblance, type Sent } from './signatures.ts';
import type { Definition, MatchedBy, Recipient, VendorCategory } from './vendor.ts';

/** The user's own domains that stand for a vendor, such as a first-party proxy; for `own`, more hosts of the app's owner. */
export interface HostMapping {
  readonly id: string;
  readonly hosts: readonly string[];
}

/** Who received a request, and their definition where there is one. */
export interface Identified {
  readonly recipient: Recipient;
  readonly vendor: Definition | null;
}

/** What identification goes by, beside the catalogue. */
export interface Identification {
  readonly mappings?: readonly HostMapping[];
  /** Canonical name (CNAME) of a host, where one is known; that name may have one, too. */
  readonly canonicalName?: (host: string) => string | null;
}

/** Canonical names in a row that are followed: resolvers give up about there. */
const longestChain = 8;

/** Says who received a request: as much as its address tells, then its payload, then the name it stands in for. */
export interface Identify {
  /** The user's mappings, the catalogue's hosts, signatures of addresses. `own` where the user said that it is. */
  byAddress(sent: Sent): Identified | 'own' | null;
  /** Signatures of payloads. */
  byPayload(sent: Sent, fields: readonly Field[]): Identified | null;
  /** Canonical name, the long tail, registrable domain. Null for the app's own hosts; anybody else has a name. */
  byName(url: URL, app: URL): Identified | null;
}

/** Categories whose canonical name says who carries a host, not who receives what is sent to it. */
const carriers: ReadonlySet<VendorCategory> = new Set(['cdn-fonts', 'hosting']);

/**
 * Knows the recipients of a catalogue. Earlier definitions go before later ones of the same id or host: users' own
 * belong in front.
 */
export function identifyAmong(
  definitions: readonly Definition[],
  { mappings = [], canonicalName = () => null }: Identification = {},
): Identify {
  const byId = new Map<string, Definition>();
  for (const definition of definitions) if (!byId.has(definition.id)) byId.set(definition.id, definition);
  const catalogue = [...byId.values()];
  const mapped = indexByHost(mappings);
  const curated = indexByHost(catalogue);
  const signatures = indexSignatures(catalogue);
  const resembling = (found: Resemblance | null, { hostname }: URL) =>
    found && identifiedAs(found.vendor, hostname, found.matchedBy, found.confidence);

  /** Whose name a host stands for, be it in several steps; nobody's where it is only carried by somebody. */
  const behind = (host: string, at: Place): Definition | null => {
    let name = canonicalName(host);
    for (let step = 0; name !== null && step < longestChain; step++) {
      const vendor = curated.find(name, at);
      if (vendor && !carriers.has(vendor.category ?? 'unknown')) return vendor;
      name = canonicalName(name);
    }
    return null;
  };

  return {
    byAddress(sent) {
      const { hostname } = sent.url;
      const mapping = mapped.find(hostname, sent.url);
      if (mapping?.id === 'own') return 'own';
      if (mapping) {
        const named = byId.get(mapping.id);
        return named ? identifiedAs(named, hostname, 'user') : undescribed(mapping.id, hostname, 'user', null);
      }
      const vendor = curated.find(hostname, sent.url);
      if (vendor) return identifiedAs(vendor, hostname, 'host');
      return resembling(signatures.byAddress(sent), sent.url);
    },
    byPayload: (sent, fields) => resembling(signatures.byPayload(sent, fields), sent.url),
    byName(url, app) {
      const { hostname } = url;
      const vendor = hostname === app.hostname ? null : behind(hostname, url);
      if (vendor) return identifiedAs(vendor, hostname, 'cname');
      if (isOfApp(hostname, app.hostname)) return null;
      const platform = hostingPlatform(hostname);
      const entity = platform === null ? entityOf(hostname) : undefined;
      return entity
        ? identifiedAs(entity, hostname, 'entity')
        : undescribed(`host:${registrableDomain(hostname)}`, hostname, 'none', platform);
    },
  };
}

/** The last app asked about, and the last of its other hosts: most requests in a row are one app's. */
let last = { app: '', domain: '', own: '' };

/** Whether a host has the same registrable domain as an app's. Quickest where they have nothing in common. */
function isOfApp(host: string, app: string): boolean {
  if (app !== last.app) last = { app, domain: registrableDomain(app), own: app };
  if (host === app || host === last.own) return true;
  if (!host.endsWith(last.domain) || registrableDomain(host) !== last.domain) return false;
  last.own = host;
  return true;
}

function identifiedAs(found: Definition, host: string, matchedBy: MatchedBy, confidence = 1): Identified {
  const { id, name, owner, country, category } = found;
  const recipient: Recipient = {
    id,
    name,
    owner: owner ?? null,
    country: country ?? null,
    category: category ?? 'unknown',
    known: true,
    matchedBy,
    confidence,
    hostedOn: null,
    host,
  };
  return { recipient, vendor: found };
}

function undescribed(id: string, host: string, matchedBy: MatchedBy, hostedOn: string | null): Identified {
  const recipient: Recipient = {
    id,
    name: id.startsWith('host:') ? id.slice('host:'.length) : id,
    owner: null,
    country: null,
    category: 'unknown',
    known: false,
    matchedBy,
    confidence: 1,
    hostedOn,
    host,
  };
  return { recipient, vendor: null };
}
