import type { Vendor } from '../vendor.ts';

export const connatix: Vendor = {
  id: 'connatix',
  name: 'Connatix',
  owner: 'JWP Connatix',
  country: 'US',
  category: 'advertising',
  hosts: ['*.connatix.com'],
  links: { privacy: 'https://www.connatix.com/privacy-policy' },
  docs: ['https://support.connatix.com/'],
};
