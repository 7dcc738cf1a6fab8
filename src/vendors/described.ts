import type { Vendor } from './vendor.ts';

const files = import.meta.glob<Record<string, Vendor>>(['./catalogue/*.ts', '!./catalogue/index.ts'], { eager: true });

/**
 * Every vendor as its file describes it. For the build, scripts and tests; the extension and the command line use the
 * packed `catalogue`.
 */
export const describedVendors: readonly Vendor[] = Object.values(files).flatMap((exported) => Object.values(exported));
