import type { Vendor } from '../vendor.ts';

export const termly: Vendor = {
  id: 'termly',
  name: 'Termly',
  owner: 'Termly Inc.',
  country: 'US',
  category: 'consent',
  hosts: ['*.termly.io'],
  links: { privacy: 'https://termly.io/our-privacy-policy/' },
  docs: ['https://support.termly.io/'],
};
