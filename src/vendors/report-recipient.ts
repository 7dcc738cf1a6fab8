import type { ReportingEndpoints } from '../observe/reporting.ts';
import type { Identify } from './identify.ts';

/** The vendor that receives the reports that a browser may send to an address. */
export interface ReportRecipient {
  readonly host: string;
  /** The vendor's id. */
  readonly vendor: string;
  readonly vendorName: string;
}

/**
 * Identifies the vendors that receive browser reports. Addresses of the app itself are left out.
 * @throws TypeError if an address or the app cannot be parsed
 */
export function reportRecipients({ app, urls }: ReportingEndpoints, identify: Identify): ReportRecipient[] {
  return urls.flatMap((address) => {
    const url = new URL(address);
    const byAddress = identify.byAddress({ url, headers: [] });
    if (byAddress === 'own') return [];
    const identified = byAddress ?? identify.byName(url, new URL(app));
    if (identified === null) return [];
    const { id, name } = identified.recipient;
    return { host: url.host, vendor: id, vendorName: name };
  });
}
