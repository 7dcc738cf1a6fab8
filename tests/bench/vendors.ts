import { catalogue } from '../../src/vendors/catalogue/index.ts';
import { entityOf } from '../../src/vendors/entities.ts';
import { indexByHost } from '../../src/vendors/host-index.ts';
import { indexSignatures } from '../../src/vendors/signatures.ts';

/** What there has to be before anybody can be told: the catalogue, the long tail, and an index of each. */
export const loaded = [indexByHost(catalogue), indexSignatures(catalogue), entityOf('nobody.example')];
