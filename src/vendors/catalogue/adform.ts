import type { Vendor } from '../vendor.ts';

export const adform: Vendor = {
  id: 'adform',
  name: 'Adform',
  owner: 'Adform A/S',
  country: 'DK',
  category: 'advertising',
  hosts: ['*.adform.net', '*.adformdsp.net', '*.adform.com'],
  links: { privacy: 'https://site.adform.com/privacy-center/overview/' },
  docs: ['https://www.adformhelp.com/'],
};
