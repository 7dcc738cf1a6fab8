import type { Vendor } from '../vendor.ts';

export const partnerize: Vendor = {
  id: 'partnerize',
  name: 'Partnerize',
  owner: 'Performance Horizon Group Limited',
  country: 'GB',
  category: 'advertising',
  hosts: ['*.prf.hn', '*.partnerize.com', '*.performancehorizon.com'],
  links: { privacy: 'https://partnerize.com/privacy-policy' },
  docs: ['https://docs.partnerize.com/'],
};
