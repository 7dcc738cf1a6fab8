import type { Vendor } from '../vendor.ts';

export const kit: Vendor = {
  id: 'kit',
  name: 'Kit (ConvertKit)',
  owner: 'Kit LLC',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.convertkit.com', '*.kit.com', '*.ck.page', '*.convertkit-mail.com'],
  links: { privacy: 'https://kit.com/privacy' },
  docs: ['https://developers.kit.com/'],
};
