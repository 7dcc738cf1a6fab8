import type { Vendor } from '../vendor.ts';

export const webengage: Vendor = {
  id: 'webengage',
  name: 'WebEngage',
  owner: 'Webklipper Technologies Private Limited',
  country: 'IN',
  category: 'marketing-automation',
  hosts: ['*.webengage.com', '*.webengage.co'],
  links: { privacy: 'https://webengage.com/privacy-policy/' },
  docs: ['https://docs.webengage.com/'],
};
