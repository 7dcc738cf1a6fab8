import { catalogue } from './catalogue/index.ts';
import type { VendorLinks } from './vendor.ts';

/** What people who decide about a vendor want to read. */
export interface VendorDetails {
  readonly links?: VendorLinks;
}

/** Details of a vendor of the catalogue. */
export function vendorDetails(id: string): VendorDetails | undefined {
  return catalogue.find((vendor) => vendor.id === id);
}
