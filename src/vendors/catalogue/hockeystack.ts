import type { Vendor } from '../vendor.ts';

export const hockeystack: Vendor = {
  id: 'hockeystack',
  name: 'HockeyStack',
  owner: 'HockeyStack, Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.hockeystack.com'],
  links: { privacy: 'https://www.hockeystack.com/privacy-policy' },
  docs: ['https://docs.hockeystack.com/'],
};
