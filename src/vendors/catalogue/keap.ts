import type { Vendor } from '../vendor.ts';

export const keap: Vendor = {
  id: 'keap',
  name: 'Keap',
  owner: 'Infusion Software, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.infusionsoft.com', '*.infusionsoft.app', '*.keap.com', '*.keap.app'],
  links: { privacy: 'https://keap.com/legal/privacy-policy' },
  docs: ['https://developer.infusionsoft.com/'],
};
