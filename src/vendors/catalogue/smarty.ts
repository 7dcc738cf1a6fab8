import type { Vendor } from '../vendor.ts';

export const smarty: Vendor = {
  id: 'smarty',
  name: 'Smarty',
  owner: 'SmartyStreets LLC',
  country: 'US',
  category: 'maps',
  hosts: ['*.smarty.com', '*.smartystreets.com'],
  links: { privacy: 'https://www.smarty.com/legal/privacy-policy' },
  docs: ['https://www.smarty.com/docs'],
};
