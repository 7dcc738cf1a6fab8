import type { Vendor } from '../vendor.ts';

export const firstpromoter: Vendor = {
  id: 'firstpromoter',
  name: 'FirstPromoter',
  owner: 'IgniteVision Srl',
  country: 'RO',
  category: 'advertising',
  hosts: ['*.firstpromoter.com'],
  links: { privacy: 'https://firstpromoter.com/privacy' },
  docs: ['https://docs.firstpromoter.com/'],
};
