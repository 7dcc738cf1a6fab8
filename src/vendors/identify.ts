import { type Attempt, unguarded } from '../attempts.ts';
import type { Field } from '../decode/field.ts';
import { registrableDomain } from './domain.ts';
import { entityOf } from './entities.ts';
import { type Claim, covers, indexByHost, type Place } from './host-index.ts';
import { rememberingHosts } from './host-memory.ts';
import { hostingPlatform, hostingPlatforms, type Platform } from './hosting.ts';
import { indexSignatures, type Resemblance, type Sent } from './signatures.ts';
import type { Definition, MatchedBy, Recipient, VendorCategory } from './vendor.ts';

/**
 * The user's own domains that belong to a vendor, such as a first-party proxy; for `own`, more hosts of the app's
 * owner.
 */
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

/**
 * Identifies who received a request: by its address, then by its payload, then by its host's canonical name. A
 * signature that fails on a value costs no other if `attempt` takes its failure.
 */
export interface Identify {
  /** The user's mappings, the catalogue's hosts, signatures of addresses. `own` where the user said that it is. */
  byAddress(sent: Sent, attempt?: Attempt): Identified | 'own' | null;
  /** Signatures of payloads. */
  byPayload(sent: Sent, fields: readonly Field[], attempt?: Attempt): Identified | null;
  /** Canonical name, the long tail, registrable domain. Null for the app's own hosts; every other host has a name. */
  byName(url: URL, app: URL): Identified | null;
}

/** Categories whose canonical name says who carries a host, not who receives what is sent to it. */
const carriers: ReadonlySet<VendorCategory> = new Set(['cdn-fonts', 'hosting']);

/** An app's own host. */
interface AppHost {
  readonly href: string;
  readonly host: string;
  readonly domain: string;
}

/** What a host's name alone shows: not its requests or its canonical name. */
interface KnownHost {
  readonly host: string;
  /** By the user's mappings and the catalogue, where one has all of it. */
  readonly whose: Identified | 'own' | null;
  /** By those, where it depends on the path. */
  readonly claims: ReadonlyArray<Claim<Identified | 'own'>>;
  /** The app that was asked about last, and what the host is to it; null until it is needed. */
  app: AppHost | null;
  place: 'itself' | 'of the app' | 'elsewhere' | null;
  /** Registrable domain; null until it is needed. */
  domain: string | null;
  /** By the long tail or its domain, if no definition has it; null until it is needed. */
  named: Identified | null;
}

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
  // What a platform carries for others is not the vendor's that has the names around it, as with Google's storage.
  const curated = indexByHost<Definition | Platform>([...catalogue, ...hostingPlatforms]);
  const signatures = indexSignatures(catalogue);
  const resembling = (found: Resemblance | null, { hostname }: URL) =>
    found && identifiedAs(found.vendor, hostname, found.matchedBy, found.confidence);

  /** What users said of a host goes before whose it is, whatever the paths. */
  const claimsOn = (host: string): readonly Claim<Identified | 'own'>[] => {
    const said = mapped.claimsOn(host).map(({ path, entry }) => ({ path, entry: mappedTo(entry.id, host, byId) }));
    if (said.at(-1)?.path === '') return said;
    const own: Claim<Identified>[] = [];
    for (const { path, entry } of curated.claimsOn(host)) {
      if (!isVendor(entry)) break;
      own.push({ path, entry: identifiedAs(entry, host, 'host') });
    }
    return [...said, ...own];
  };
  const hostOf = rememberingHosts((host): KnownHost => {
    const claims = claimsOn(host);
    const isWhole = claims[0]?.path === '';
    return {
      host,
      whose: isWhole ? (claims[0]?.entry ?? null) : null,
      claims: isWhole ? [] : claims,
      ...{ app: null, place: null, domain: null, named: null },
    };
  });

  /** The vendor that a host is an alias of, in one or several steps; null if the name only belongs to a carrier. */
  const behind = (host: string, at: Place): Definition | null => {
    let name = canonicalName(host);
    for (let step = 0; name !== null && step < longestChain; step++) {
      const vendor = curated.find(name, at);
      if (vendor && isVendor(vendor) && !carriers.has(vendor.category ?? 'unknown')) return vendor;
      name = canonicalName(name);
    }
    return null;
  };

  /** The last app asked about: most requests in a row are one app's. */
  let last: AppHost = { href: '', host: '', domain: '' };
  const appOf = (app: URL) => {
    const { href } = app;
    if (href !== last.href) last = { href, host: app.hostname, domain: registrableDomain(app.hostname) };
    return last;
  };

  return {
    byAddress(sent, attempt = unguarded) {
      const { url } = sent;
      const { whose, claims } = hostOf(url);
      if (whose !== null) return whose;
      for (const { path, entry } of claims) if (covers(path, url)) return entry;
      return resembling(signatures.byAddress(sent, attempt), url);
    },
    byPayload: (sent, fields, attempt = unguarded) => resembling(signatures.byPayload(sent, fields, attempt), sent.url),
    byName(url, app) {
      const about = hostOf(url);
      const place = placeOf(about, appOf(app));
      if (place === 'itself') return null;
      const vendor = behind(about.host, url);
      if (vendor) return identifiedAs(vendor, about.host, 'cname');
      if (place === 'of the app') return null;
      about.named ??= namedByItself(about, catalogue);
      return about.named;
    },
  };
}

/**
 * Who received a request that a signature matches, if the vendor's software also runs on others' servers: the owner of
 * the host belongs to. On the app's own hosts it stays the vendor, which a proxy may forward to; but without the
 * company where the software usually runs there itself.
 *
 * @param byName who the host's name says it is; null for the app's own
 */
export function runBy(identified: Identified, byName: Identified | null): Identified {
  const { vendor, recipient } = identified;
  const software = vendor?.software;
  if (software === undefined || (recipient.matchedBy !== 'path' && recipient.matchedBy !== 'payload'))
    return identified;
  const { name } = software;
  if (byName === null) {
    if (software.isUsuallyProxied) return identified;
    return { vendor, recipient: { ...recipient, name, owner: null, country: null, software: name } };
  }
  if (byName.recipient.matchedBy === 'cname') return byName;
  const category = byName.recipient.known ? byName.recipient.category : recipient.category;
  return { vendor, recipient: { ...byName.recipient, category, software: name } };
}

function placeOf(about: KnownHost, app: AppHost): KnownHost['place'] {
  if (about.app === app) return about.place;
  about.app = app;
  if (about.host === app.host) about.place = 'itself';
  // Most have nothing in common with the app's.
  else if (about.host.endsWith(app.domain) && domainOf(about) === app.domain) about.place = 'of the app';
  else about.place = 'elsewhere';
  return about.place;
}

function domainOf(about: KnownHost): string {
  about.domain ??= registrableDomain(about.host);
  return about.domain;
}

function namedByItself(about: KnownHost, catalogue: readonly Definition[]): Identified {
  const { host } = about;
  const platform = hostingPlatform(host);
  const entity = platform === null ? entityOf(host) : undefined;
  if (entity) return identifiedAs(entity, host, 'entity');
  const unknown = undescribed(`host:${domainOf(about)}`, host, 'none', platform);
  if (platform === null) return unknown;
  const { owner = null, country = null } = catalogue.find(({ hosts }) => hosts.some((all) => isBelow(host, all))) ?? {};
  return { ...unknown, recipient: { ...unknown.recipient, owner, country } };
}

const isVendor = (entry: Definition | Platform): entry is Definition => 'id' in entry;

/** Whether a host matches a star. */
const isBelow = (host: string, all: string) => all.startsWith('*.') && host.endsWith(all.slice(1));

/** Who a mapping says gets what is sent to a host. */
function mappedTo(id: string, host: string, byId: ReadonlyMap<string, Definition>): Identified | 'own' {
  if (id === 'own') return 'own';
  const vendor = byId.get(id);
  return vendor ? identifiedAs(vendor, host, 'user') : undescribed(id, host, 'user', null);
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

/** A third party of which nothing but its host is known. */
export function unknownRecipient(host: string): Recipient {
  return undescribed(`host:${host}`, host, 'none', null).recipient;
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
