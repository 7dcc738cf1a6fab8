import { defineConfig } from 'vitest/config';
import { packedVendors } from '../../build/vendors.mjs';

/** The table tests on masking and storing. Each mutant of the code under test must fail one of their rows. */
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
