import { type Attempt, unguarded } from '../attempts.ts';
import type { Field } from '../decode/field.ts';
import { registrableDomain } from '../web/domain.ts';
import { entityOf } from './entities.ts';
import { covers, type HostClaim, indexByHost, type UrlPath } from './host-index.ts';
import { hostCache } from './host-memory.ts';
import { hostingPlatform, hostingPlatforms, type Platform } from './hosting.ts';
import { indexSignatures, type Resemblance, type SentRequest } from './signatures.ts';
import type { Definition, MatchedBy, Recipient, VendorCategory } from './vendor.ts';

/** Hosts that the user assigned to a vendor, such as a first-party proxy, or with the id `own` to the app itself. */
export interface HostMapping {
  readonly id: string;
  readonly hosts: readonly string[];
}

/** The vendor of a request, and its definition if it has one. */
export interface Identified {
  readonly recipient: Recipient;
  readonly vendor: Definition | null;
}

/** The user's own knowledge, which identification uses besides the catalogue. */
export interface Identification {
  readonly mappings?: readonly HostMapping[];
  /** Returns the canonical name (CNAME) of a host if it is known. That name can have a canonical name, too. */
  readonly canonicalName?: (host: string) => string | null;
}

/** Limit: canonical names that are followed in a row. DNS resolvers have similar limits. */
const longestChain = 8;

/**
 * Identifies the vendor of a request: by its address, then by its payload, then by the name of its host. If `attempt`
 * catches the error of a signature that throws, the other signatures are still tried.
 */
export interface Identify {
  /**
   * By the user's mappings, the catalogue's hosts, and signatures of addresses. `own` if the user assigned the host to
   * the app.
   */
  byAddress(sent: SentRequest, attempt?: Attempt): Identified | 'own' | null;
  /** By signatures of payloads. */
  byPayload(sent: SentRequest, fields: readonly Field[], attempt?: Attempt): Identified | null;
  /**
   * By canonical name, long tail or registrable domain. Null for the app's host, and for another host on its
   * registrable domain unless that is an alias of a vendor's host; every other host gets a vendor.
   */
  byName(url: URL, app: URL): Identified | null;
}

/**
 * Categories of vendors that only carry traffic: a canonical name of theirs does not identify who receives the data.
 */
const infrastructure: ReadonlySet<VendorCategory> = new Set(['cdn-fonts', 'hosting']);

/** The host of an app's origin, and its registrable domain. */
interface AppHost {
  readonly href: string;
  readonly host: string;
  readonly domain: string;
}

/** Everything that follows from a host's name alone, regardless of its requests and its canonical name. */
interface KnownHost {
  readonly host: string;
  /** By the user's mappings and the catalogue, if one entry applies to every path. */
  readonly match: Identified | 'own' | null;
  /** By the user's mappings and the catalogue, if the path decides. */
  readonly claims: ReadonlyArray<HostClaim<Identified | 'own'>>;
  /** The app of the last look-up, and the relation of this host to it; null until it is needed. */
  app: AppHost | null;
  relation: 'same-host' | 'same-site' | 'other-site' | null;
  /** Registrable domain; null until it is needed. */
  domain: string | null;
  /** By the long tail or the registrable domain, if no definition has the host; null until it is needed. */
  named: Identified | null;
}

/**
 * Creates the identification for a list of definitions. If several definitions have the same id or host, the first one
 * is used, so the user's own come first.
 */
export function identifyAmong(
  definitions: readonly Definition[],
  { mappings = [], canonicalName = () => null }: Identification = {},
): Identify {
  const byId = new Map<string, Definition>();
  for (const definition of definitions) if (!byId.has(definition.id)) byId.set(definition.id, definition);
  const catalogue = [...byId.values()];
  const mapped = indexByHost(mappings);
  // A platform's host names, such as Google's storage, take precedence over the wider names of the vendor that owns the
  // platform.
  const curated = indexByHost<Definition | Platform>([...catalogue, ...hostingPlatforms]);
  const signatures = indexSignatures(catalogue);
  const resembling = (found: Resemblance | null, { hostname }: URL) =>
    found && identifiedAs(found.vendor, hostname, found.matchedBy, found.confidence);

  /** The user's mappings take precedence over the catalogue's hosts, regardless of paths. */
  const claimsOn = (host: string): readonly HostClaim<Identified | 'own'>[] => {
    const byUser = mapped.claimsOn(host).map(({ path, entry }) => ({ path, entry: mappedTo(entry.id, host, byId) }));
    if (byUser.at(-1)?.path === '') return byUser;
    const own: HostClaim<Identified>[] = [];
    for (const { path, entry } of curated.claimsOn(host)) {
      if (!isVendor(entry)) break;
      own.push({ path, entry: identifiedAs(entry, host, 'host') });
    }
    return [...byUser, ...own];
  };
  const hostOf = hostCache((host): KnownHost => {
    const claims = claimsOn(host);
    const isWhole = claims[0]?.path === '';
    return {
      host,
      match: isWhole ? (claims[0]?.entry ?? null) : null,
      claims: isWhole ? [] : claims,
      ...{ app: null, relation: null, domain: null, named: null },
    };
  });

  /**
   * The vendor of a host's canonical name, or of a further name in the chain of aliases; null if there is none. Vendors
   * that only carry traffic do not count.
   */
  const vendorByAlias = (host: string, at: UrlPath): Definition | null => {
    let name = canonicalName(host);
    for (let step = 0; name !== null && step < longestChain; step++) {
      const vendor = curated.find(name, at);
      if (vendor && isVendor(vendor) && !infrastructure.has(vendor.category ?? 'unknown')) return vendor;
      name = canonicalName(name);
    }
    return null;
  };

  /** The app of the last look-up: consecutive requests usually come from one app. */
  let last: AppHost = { href: '', host: '', domain: '' };
  const appOf = (app: URL) => {
    const { href } = app;
    if (href !== last.href) last = { href, host: app.hostname, domain: registrableDomain(app.hostname) };
    return last;
  };

  return {
    byAddress(sent, attempt = unguarded) {
      const { url } = sent;
      const { match, claims } = hostOf(url);
      if (match !== null) return match;
      for (const { path, entry } of claims) if (covers(path, url)) return entry;
      return resembling(signatures.byAddress(sent, attempt), url);
    },
    byPayload: (sent, fields, attempt = unguarded) => resembling(signatures.byPayload(sent, fields, attempt), sent.url),
    byName(url, app) {
      const about = hostOf(url);
      const relation = relationOf(about, appOf(app));
      if (relation === 'same-host') return null;
      const vendor = vendorByAlias(about.host, url);
      if (vendor) return identifiedAs(vendor, about.host, 'cname');
      if (relation === 'same-site') return null;
      about.named ??= namedByItself(about, catalogue);
      return about.named;
    },
  };
}

/**
 * The vendor of a request that matches a signature of software that can also run on other companies' servers. On a
 * third party's host, the owner of the host is the vendor; on an alias of a vendor's host, that vendor. On the app's own
 * hosts, the vendor stays, since a proxy may forward to it. Software that is not usually proxied runs there by itself:
 * the recipient then has the software's name, and neither owner nor country.
 * @param byName the vendor that the host's name identifies; null for the app's own hosts
 */
export function asOperated(identified: Identified, byName: Identified | null): Identified {
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

function relationOf(about: KnownHost, app: AppHost): KnownHost['relation'] {
  if (about.app === app) return about.relation;
  about.app = app;
  if (about.host === app.host) about.relation = 'same-host';
  // Cheap check first: few hosts share a domain with the app.
  else if (about.host.endsWith(app.domain) && domainOf(about) === app.domain) about.relation = 'same-site';
  else about.relation = 'other-site';
  return about.relation;
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
  const { owner = null, country = null } =
    catalogue.find(({ hosts }) => hosts.some((all) => isBelowStar(host, all))) ?? {};
  return { ...unknown, recipient: { ...unknown.recipient, owner, country } };
}

const isVendor = (entry: Definition | Platform): entry is Definition => 'id' in entry;

/** Whether a host is below a `*.` name. */
const isBelowStar = (host: string, all: string) => all.startsWith('*.') && host.endsWith(all.slice(1));

/** The vendor that a mapping assigns to a host. */
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

/** A recipient of which only the host is known. */
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
