import type { Vendor } from './vendor.ts';

const files = import.meta.glob<Record<string, Vendor>>(['./catalogue/*.ts', '!./catalogue/index.ts'], { eager: true });

/** Every vendor, just as its file describes it. For the build and for tests: what runs takes the packed `catalogue`. */
export const describedVendors: readonly Vendor[] = Object.values(files).flatMap((exported) => Object.values(exported));
