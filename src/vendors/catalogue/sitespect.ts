import type { Vendor } from '../vendor.ts';

export const sitespect: Vendor = {
  id: 'sitespect',
  name: 'SiteSpect',
  owner: 'SiteSpect, Inc.',
  country: 'US',
  category: 'ab-testing',
  hosts: ['*.sitespect.com'],
  links: { privacy: 'https://www.sitespect.com/privacy-policy/' },
  docs: ['https://doc.sitespect.com/'],
};
