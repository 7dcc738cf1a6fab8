import type { Vendor } from '../vendor.ts';

/** Mezmo: lines of logs with metadata. */
export const mezmo: Vendor = {
  id: 'mezmo',
  name: 'Mezmo',
  owner: 'LogDNA, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.mezmo.com', '*.logdna.com'],
  events: [],
  parameters: {
    'lines[].line': { label: 'Log line', category: 'console-log' },
    'lines[].meta.browser.*': { label: 'Browser', category: 'device' },
  },
  sdks: ['@logdna/browser@2.2.0'],
  docs: ['https://github.com/logdna/browser'],
};
