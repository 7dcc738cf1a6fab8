import { defineConfig } from 'vitest/config';
import { packedVendors } from '../../build/vendors.mjs';

/**
 * The tests on masking and storing. One of them must fail for each mutant of the code under test, unless `accepted.json`
 * says why none can, or needs to.
 */
export default defineConfig({
  plugins: [packedVendors()],
  test: {
    testTimeout: 60_000,
    include: [
      'tests/unit/masking/{address,device,event-name,field-path,generated-key,key,placeholder,route,stack,value}.test.ts',
      'tests/unit/ledger/{entries,fingerprint}.test.ts',
    ],
  },
});
