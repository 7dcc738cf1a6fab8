import type { Vendor } from '../vendor.ts';

export const cookieScript: Vendor = {
  id: 'cookie-script',
  name: 'CookieScript',
  owner: 'Objectis Ltd',
  country: 'LT',
  category: 'consent',
  hosts: ['*.cookie-script.com'],
  links: { privacy: 'https://cookie-script.com/privacy-policy' },
  docs: ['https://help.cookie-script.com/'],
};
