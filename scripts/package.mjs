import { load } from './load.mjs';
import { setUpOrExit } from './setup.mjs';

// Builds what `npm pack` packs, into dist/. Needs packages, but no browser.

setUpOrExit([]);
await load('scripts/package/package.ts');
