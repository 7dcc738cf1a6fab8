import { defineConfig } from 'vitest/config';
import { packedVendors } from '../../vendors-build.mjs';

/** The tables that hold what is kept: each mutant of the code behind them must fail one of their rows. */
export default defineConfig({
  plugins: [packedVendors()],
  test: {
    testTimeout: 60_000,
    include: [
      'tests/unit/masking/{address,device,event-name,key,placeholder,route,stack,value}.test.ts',
      'tests/unit/ledger/{entries,fingerprint}.test.ts',
    ],
  },
});
