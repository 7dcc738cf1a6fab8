import { registrableDomain } from './domain.ts';
import type { MatchedBy, Recipient, Vendor } from './vendor.ts';

/** The user's own domains that stand for a vendor, such as a first-party proxy. */
export interface HostMapping {
  readonly id: string;
  readonly hosts: readonly string[];
}

/** Who received a request, and their definition where there is one. */
export interface Identified {
  readonly recipient: Recipient;
  readonly vendor: Vendor | null;
}

/** Answers null for the app's own hosts. */
export type Identify = (url: URL, app: URL) => Identified | null;

/**
 * Looks recipients up by host: the user's mappings first, then the catalogue, then any other third party as an unknown
 * vendor of its own, grouped by registrable domain and never dropped.
 */
export function identifyAmong(catalogue: readonly Vendor[], mappings: readonly HostMapping[]): Identify {
  const own = indexByHost(mappings);
  const curated = indexByHost(catalogue);
  const byId = new Map(catalogue.map((vendor) => [vendor.id, vendor]));

  return (url, app) => {
    const host = url.hostname;
    const mapped = lookUp(own, host);
    if (mapped) return identified(byId.get(mapped.id) ?? null, mapped.id, host, 'user');
    const vendor = lookUp(curated, host);
    if (vendor) return identified(vendor, vendor.id, host, 'host');
    const domain = registrableDomain(host);
    return domain === registrableDomain(app.hostname) ? null : identified(null, `host:${domain}`, host, 'none');
  };
}

function identified(vendor: Vendor | null, id: string, host: string, matchedBy: MatchedBy): Identified {
  const recipient: Recipient = {
    id,
    name: vendor?.name ?? id.replace(/^host:/, ''),
    owner: vendor?.owner ?? null,
    country: vendor?.country ?? null,
    category: vendor?.category ?? 'unknown',
    known: vendor !== null,
    matchedBy,
    confidence: 1,
    hostedOn: null,
    host,
  };
  return { recipient, vendor };
}

/** Entries by host name; a wildcard `*.example.com` is filed under `.example.com`. */
function indexByHost<Entry extends { readonly hosts: readonly string[] }>(
  entries: readonly Entry[],
): Map<string, Entry> {
  return new Map(entries.flatMap((entry) => entry.hosts.map((host) => [host.replace(/^\*/, ''), entry] as const)));
}

/** The entry for a host: its exact name first, then the closest wildcard above it. Whole labels, never substrings. */
function lookUp<Entry>(index: Map<string, Entry>, host: string): Entry | undefined {
  const exact = index.get(host);
  if (exact) return exact;
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    const entry = index.get(host.slice(dot));
    if (entry) return entry;
  }
  return undefined;
}
