import type { Vendor } from '../vendor.ts';

export const cookieInformation: Vendor = {
  id: 'cookie-information',
  name: 'Cookie Information',
  owner: 'Cookie Information A/S',
  country: 'DK',
  category: 'consent',
  hosts: ['*.cookieinformation.com'],
  links: { privacy: 'https://cookieinformation.com/privacy-policy/' },
  docs: ['https://support.cookieinformation.com/'],
};
