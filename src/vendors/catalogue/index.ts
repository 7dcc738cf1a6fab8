import packed from 'virtual:catalogue';
import { unpackCatalogue } from '../packed.ts';
import type { VendorWithoutDetails } from '../vendor.ts';

/**
 * Every vendor of the catalogue, each from a file of this folder. Their links and docs are only in `vendorDetails`
 * (`src/vendors/details.ts`).
 */
export const catalogue: readonly VendorWithoutDetails[] = unpackCatalogue(packed);
