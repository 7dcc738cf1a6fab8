import type { Vendor } from '../vendor.ts';

export const cookiefirst: Vendor = {
  id: 'cookiefirst',
  name: 'CookieFirst',
  owner: 'Digital Data Solutions B.V.',
  country: 'NL',
  category: 'consent',
  hosts: ['*.cookiefirst.com'],
  links: { privacy: 'https://cookiefirst.com/privacy-policy/' },
  docs: ['https://support.cookiefirst.com/hc/en-us'],
};
