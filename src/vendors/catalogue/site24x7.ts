import type { Vendor } from '../vendor.ts';

export const site24x7: Vendor = {
  id: 'site24x7',
  name: 'Site24x7 RUM',
  owner: 'Zoho Corporation Pvt. Ltd.',
  country: 'IN',
  category: 'error-monitoring',
  hosts: ['*.site24x7rum.com', '*.site24x7.com', '*.site24x7rum.eu'],
  links: { privacy: 'https://www.zoho.com/privacy.html' },
  docs: ['https://www.site24x7.com/help/'],
};
