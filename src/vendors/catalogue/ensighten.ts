import type { Vendor } from '../vendor.ts';

export const ensighten: Vendor = {
  id: 'ensighten',
  name: 'Ensighten',
  owner: 'CHEQ AI Technologies Ltd.',
  country: 'IL',
  category: 'tag-manager',
  hosts: ['*.ensighten.com'],
  links: { privacy: 'https://cheq.ai/privacy-policy/' },
  docs: ['https://success.ensighten.com/'],
};
