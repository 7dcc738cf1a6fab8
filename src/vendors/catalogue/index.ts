import packed from 'virtual:catalogue';
import { unpackCatalogue } from '../packed.ts';
import type { VendorWithoutDetails } from '../vendor.ts';

/** Every vendor that is described: one file of this folder each. What only people read of them is in `details.ts`. */
export const catalogue: readonly VendorWithoutDetails[] = unpackCatalogue(packed);
