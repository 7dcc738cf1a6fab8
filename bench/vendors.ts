import { catalogue } from '../src/vendors/catalogue/index.ts';
import { entityOf } from '../src/vendors/entities.ts';
import { indexByHost } from '../src/vendors/host-index.ts';
import { indexSignatures } from '../src/vendors/signatures.ts';

/** Everything that must be loaded before vendors can be identified. */
export const indexes = [indexByHost(catalogue), indexSignatures(catalogue)];

// The first host that the catalogue lacks loads the long tail.
const start = performance.now();
entityOf('unknown.example');

/** Milliseconds that loading the long tail took. */
export const took = { tail: performance.now() - start };
