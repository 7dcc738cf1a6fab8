import type { Vendor } from '../vendor.ts';

export const cookieyes: Vendor = {
  id: 'cookieyes',
  name: 'CookieYes',
  owner: 'CookieYes Limited',
  country: 'GB',
  category: 'consent',
  hosts: ['*.cookieyes.com', '*.cookie-yes.com', 'cdn-cookieyes.com'],
  links: { privacy: 'https://www.cookieyes.com/privacy-policy/' },
  docs: ['https://www.cookieyes.com/documentation/'],
};
