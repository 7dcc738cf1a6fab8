import type { Vendor } from '../vendor.ts';

export const eppo: Vendor = {
  id: 'eppo',
  name: 'Eppo',
  owner: 'Eppo, Inc.',
  parent: 'Datadog, Inc.',
  country: 'US',
  category: 'ab-testing',
  hosts: ['*.geteppo.com', '*.eppo.cloud'],
  links: { privacy: 'https://www.geteppo.com/legal/privacy' },
  docs: ['https://docs.geteppo.com/'],
};
