import { catalogue } from '../../src/vendors/catalogue/index.ts';
import { entityOf } from '../../src/vendors/entities.ts';
import { indexByHost } from '../../src/vendors/host-index.ts';
import { indexSignatures } from '../../src/vendors/signatures.ts';

/** What there has to be before anybody can be told. */
export const indexes = [indexByHost(catalogue), indexSignatures(catalogue)];

// The first host that nobody of the catalogue has brings the long tail.
const start = performance.now();
entityOf('nobody.example');

/** Milliseconds. */
export const took = { tail: performance.now() - start };
