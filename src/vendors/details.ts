import packed from 'virtual:vendor-details';
import type { VendorDetails } from './vendor.ts';

let details: Readonly<Record<string, VendorDetails>> | null = null;

/** Details of a vendor of the catalogue; undefined if the id is not in it. They are unpacked at first use. */
export function vendorDetails(id: string): VendorDetails | undefined {
  const all = unpacked();
  return Object.hasOwn(all, id) ? all[id] : undefined;
}

/** Ids of the catalogue's vendors. */
export function vendorIds(): string[] {
  return Object.keys(unpacked());
}

function unpacked(): Readonly<Record<string, VendorDetails>> {
  details ??= JSON.parse(packed) as Record<string, VendorDetails>;
  return details;
}
