import { catalogue } from '../../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../../src/vendors/identify.ts';

/** What the worker makes of the catalogue when it starts. */
export const identify = identifyAmong(catalogue);
