import { writeFileSync } from 'node:fs';
import { describedVendors } from '../src/vendors/described.ts';
import { categoryNames, vendorsPage } from './vendors-page.ts';

// Writes the page that lists the catalogue: `npm run vendors:docs`. A unit test fails if the page is not up to date.

writeFileSync('docs/vendors.md', vendorsPage(describedVendors, categoryNames()));
