import type { Vendor } from '../vendor.ts';

export const innovid: Vendor = {
  id: 'innovid',
  name: 'Innovid',
  owner: 'Innovid Corp.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.innovid.com'],
  links: { privacy: 'https://www.innovid.com/privacy-policy' },
  docs: ['https://support.innovid.com/'],
};
