import { load } from './load.mjs';
import { setUpOrExit } from './setup.mjs';

// Builds the npm package's files into dist/. Needs the installed packages, but no browser.

setUpOrExit([]);
await load('build/package/package.ts');
