import { readFileSync } from 'node:fs';
import { readPackageLock } from './supply/package-lock.ts';
import { createSbom } from './supply/sbom.ts';

// Prints the bill of materials of the packages that the extension bundles: CycloneDX 1.6, as JSON.

console.log(JSON.stringify(createSbom(JSON.parse(readFileSync('package.json', 'utf8')), readPackageLock()), null, 2));
