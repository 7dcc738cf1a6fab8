import type { Vendor } from '../vendor.ts';

export const evolv: Vendor = {
  id: 'evolv',
  name: 'Evolv AI',
  owner: 'Evolv Technology Solutions, Inc.',
  country: 'US',
  category: 'ab-testing',
  hosts: ['*.evolv.ai'],
  links: { privacy: 'https://www.evolv.ai/privacy-policy' },
  docs: ['https://docs.evolv.ai/'],
};
