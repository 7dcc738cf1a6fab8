import { maskAddress } from '../masking/address.ts';
import type { Observation } from '../observe/observation.ts';
import { parsedUrl } from '../parsed-url.ts';
import type { Report, ReportBlocked, ReportSilent, ReportUnsent } from '../report/report.ts';
import { catalogue } from '../vendors/catalogue/index.ts';
import type { Identified, Identify } from '../vendors/identify.ts';
import type { VendorCategory } from '../vendors/vendor.ts';

/** What a capture has seen. */
export interface Captured {
  readonly observations: readonly Observation[];
  /** Addresses of scripts that were loaded. */
  readonly scripts: readonly string[];
  /** Hosts that loaded scripts name, each with the address of the first script that names it. */
  readonly namedHosts: ReadonlyMap<string, string>;
}

/** What a capture has seen, and how it was captured. */
export interface CapturedAround extends Captured {
  /** Requests that a service worker answered. */
  readonly byServiceWorker: number;
  /** Requests that the browser's cache answered. */
  readonly fromCache: number;
  /** Whether pages could detect that the browser is automated. */
  readonly automated: boolean;
  /** Whether pages still sent, or held data back, when waiting for them ended. */
  readonly isCutShort: boolean;
}

/**
 * What was loaded or attempted, but not sent. An SDK is recognised by the address of its script, or by a host of its
 * vendor that a script contains.
 * @param received ids of the vendors that received data, by {@link receivingIn}
 */
export function unsentOf(around: CapturedAround, identify: Identify, received: ReadonlySet<string>): ReportUnsent {
  const { observations, byServiceWorker, fromCache, automated, isCutShort } = around;
  return {
    automated,
    silent: silentOf(around, identify, received),
    blocked: blockedOf(observations, identify),
    ...{ byServiceWorker, fromCache, ...(isCutShort && { cutShort: true as const }) },
  };
}

/**
 * Ids of the vendors that received data. An SDK that detects an automated browser may send no events, but still request
 * its settings. So in an automated browser, a vendor with a definition of events counts only if it received an event.
 */
export function receivingIn({ vendors }: Pick<Report, 'vendors'>, isAutomated: boolean): ReadonlySet<string> {
  const hasEvents = (id: string) => (catalogue.find((one) => one.id === id)?.events ?? []).length > 0;
  const receiving = vendors.filter(
    ({ id, disclosures }) => !isAutomated || !hasEvents(id) || disclosures.some(({ events }) => events.length > 0),
  );
  return new Set(receiving.map(({ id }) => id));
}

/**
 * Vendors whose SDKs send on their own initiative. A named host of another vendor, such as one for maps or payments,
 * proves nothing.
 */
const sending: ReadonlySet<VendorCategory> = new Set([
  'product-analytics',
  'session-replay',
  'error-monitoring',
  'customer-data-platform',
  'ab-testing',
  'marketing-automation',
  'b2b-enrichment',
  'mobile-measurement',
]);

function silentOf(
  { scripts, namedHosts }: CapturedAround,
  identify: Identify,
  received: ReadonlySet<string>,
): readonly ReportSilent[] {
  const silent = new Map<string, ReportSilent>();
  const note = (address: string, script: string): void => {
    const recipient = knownAt(address, identify)?.recipient;
    if (recipient === undefined || !sending.has(recipient.category)) return;
    const { id, name } = recipient;
    if (!received.has(id) && !silent.has(id)) silent.set(id, { vendor: id, name, script: maskAddress(script) });
  };
  for (const script of scripts) note(script, script);
  for (const [host, script] of namedHosts) note(`https://${host}/`, script);
  return [...silent.values()];
}

function blockedOf(observations: readonly Observation[], identify: Identify): readonly ReportBlocked[] {
  const blocked = new Map<string, ReportBlocked>();
  for (const { outcome, url, app } of observations) {
    if (outcome !== 'blocked' && outcome !== 'failed') continue;
    const { recipient } = knownAt(url, identify) ?? identify.byName(new URL(url), new URL(app)) ?? {};
    if (recipient === undefined) continue;
    const { id, name } = recipient;
    blocked.set(id, { vendor: id, name, count: (blocked.get(id)?.count ?? 0) + 1 });
  }
  return [...blocked.values()];
}

/** The vendor that an address alone identifies; null if it is not valid, identifies no vendor, or has an own host. */
export function knownAt(url: string, identify: Identify): Identified | null {
  const parsed = parsedUrl(url);
  const found = parsed && identify.byAddress({ url: parsed, headers: [] });
  return found === 'own' ? null : found;
}
