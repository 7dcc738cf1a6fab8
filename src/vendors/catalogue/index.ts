import type { Vendor } from '../vendor.ts';

const files = import.meta.glob<Record<string, Vendor>>(['./*.ts', '!./index.ts'], { eager: true });

/** Every vendor that is described: one file of this folder each. */
export const catalogue: readonly Vendor[] = Object.values(files).flatMap((exported) => Object.values(exported));
