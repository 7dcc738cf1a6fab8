import packed from 'virtual:vendor-details';
import type { VendorDetails } from './vendor.ts';

let details: Readonly<Record<string, VendorDetails>> | null = null;

/** Details of a vendor of the catalogue. Unpacked when first asked for. */
export function vendorDetails(id: string): VendorDetails | undefined {
  details ??= JSON.parse(packed) as Record<string, VendorDetails>;
  return Object.hasOwn(details, id) ? details[id] : undefined;
}
