import type { Identify } from './identify.ts';

/** The vendor that receives the reports that a browser may send to an address. */
export interface ReportRecipient {
  readonly host: string;
  /** The vendor's id. */
  readonly vendor: string;
  readonly vendorName: string;
}

/**
 * Identifies the vendor that receives browser reports; null if it is the app itself.
 * @param address absolute
 * @param app the origin of the app whose documents configure the reports
 * @throws TypeError if the address or the app cannot be parsed
 */
export function reportRecipient(address: string, app: string, identify: Identify): ReportRecipient | null {
  const url = new URL(address);
  const byAddress = identify.byAddress({ url, headers: [] });
  if (byAddress === 'own') return null;
  const identified = byAddress ?? identify.byName(url, new URL(app));
  if (identified === null) return null;
  const { id, name } = identified.recipient;
  return { host: url.host, vendor: id, vendorName: name };
}
