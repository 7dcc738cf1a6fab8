import type { Vendor } from '../vendor.ts';

export const instana: Vendor = {
  id: 'instana',
  name: 'IBM Instana',
  owner: 'International Business Machines Corporation',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.instana.io'],
  links: { privacy: 'https://www.ibm.com/privacy' },
  docs: ['https://www.ibm.com/docs/en/instana-observability'],
};
