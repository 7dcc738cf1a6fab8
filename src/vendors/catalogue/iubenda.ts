import type { Vendor } from '../vendor.ts';

export const iubenda: Vendor = {
  id: 'iubenda',
  name: 'iubenda',
  owner: 'iubenda s.r.l.',
  parent: 'team.blue',
  country: 'IT',
  category: 'consent',
  hosts: ['*.iubenda.com'],
  links: { privacy: 'https://www.iubenda.com/privacy-policy/' },
  docs: ['https://www.iubenda.com/en/help'],
};
