import type { Vendor } from '../vendor.ts';

export const cookiebot: Vendor = {
  id: 'cookiebot',
  name: 'Cookiebot',
  owner: 'Usercentrics A/S',
  parent: 'Usercentrics GmbH',
  country: 'DK',
  category: 'consent',
  hosts: ['*.cookiebot.com', '*.cookiebot.eu'],
  links: { privacy: 'https://www.cookiebot.com/en/privacy-policy/' },
  docs: ['https://www.cookiebot.com/en/developer/'],
};
