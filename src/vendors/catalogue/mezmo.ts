import type { Vendor } from '../vendor.ts';

/** Mezmo: lines of logs with metadata. */
export const mezmo: Vendor = {
  id: 'mezmo',
  name: 'Mezmo',
  owner: 'LogDNA, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.mezmo.com', '*.logdna.com'],
  source: 'https://github.com/logdna/browser; @logdna/browser 2.2.0',
  events: [],
  parameters: {
    'lines[].line': { label: 'Log line', category: 'console-log' },
    'lines[].meta.browser.*': { label: 'Browser', category: 'device' },
  },
};
