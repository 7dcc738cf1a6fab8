import type { Vendor } from '../vendor.ts';

export const sizmek: Vendor = {
  id: 'sizmek',
  name: 'Sizmek',
  owner: 'Amazon.com, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.serving-sys.com', '*.sizmek.com'],
  links: { privacy: 'https://advertising.amazon.com/legal/privacy-notice' },
  docs: ['https://advertising.amazon.com/'],
};
