import { readFileSync } from 'node:fs';
import { catalogue } from '../../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../../src/vendors/identify.ts';

/**
 * `hosts.json`: the vendor of each host, from vendors' documentation and SDKs, not from the catalogue; with a path if a
 * host is shared.
 */
interface Truth {
  readonly vendors: ReadonlyArray<{
    readonly vendor: string;
    /** Address of the documentation, or the SDK. */
    readonly from: string;
    readonly hosts: readonly string[];
  }>;
  /** Customers' hosts on a platform. The platform is identified, but is not the vendor. */
  readonly hosted: Readonly<Record<string, readonly string[]>>;
  /** Hosts that only look like a vendor's, and other paths of shared hosts. */
  readonly noVendor: readonly string[];
}

/** A host of `hosts.json`, and the vendor that the catalogue identifies. */
interface HostCase {
  readonly host: string;
  readonly expected: string;
  readonly identified: string;
  /** `missed` if no vendor of the catalogue was identified, `wrong` if another one was. */
  readonly verdict: 'right' | 'missed' | 'wrong';
}

const app = new URL('https://app.fernhill.example');
const identify = identifyAmong(catalogue);

/** All hosts of `hosts.json`, judged. */
export function auditHosts(): HostCase[] {
  const truth: Truth = JSON.parse(readFileSync(new URL('hosts.json', import.meta.url), 'utf8'));
  return [
    ...truth.vendors.flatMap(({ vendor, hosts }) => hosts.map((host) => judged(host, vendor))),
    ...Object.entries(truth.hosted).flatMap(([platform, hosts]) => hosts.map((host) => judged(host, `on ${platform}`))),
    ...truth.noVendor.map((host) => judged(host, noVendor)),
  ];
}

const noVendor = 'no vendor';

function judged(host: string, expected: string): HostCase {
  const identified = vendorOf(host);
  const isOther = identified !== noVendor && !identified.startsWith('on ');
  return { host, expected, identified, verdict: identified === expected ? 'right' : isOther ? 'wrong' : 'missed' };
}

/** The id of a host's vendor; `on` and the platform that hosts it; or {@link noVendor} if the catalogue has none. */
function vendorOf(host: string): string {
  const url = new URL(`https://${host}${host.includes('/') ? '' : '/x'}`);
  const found = identify.byAddress({ url, headers: [] }) ?? identify.byName(url, app);
  if (found === null || found === 'own') return noVendor;
  const { id, hostedOn } = found.recipient;
  if (hostedOn !== null) return `on ${hostedOn}`;
  return id.startsWith('host:') ? noVendor : id;
}
