import type { Vendor } from '../vendor.ts';

export const googleAdsense: Vendor = {
  id: 'google-adsense',
  name: 'Google AdSense',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'advertising',
  hosts: [
    '*.googlesyndication.com',
    '*.adsensecustomsearchads.com',
    '*.googletagservices.com',
    '*.2mdn.net',
    '*.adtrafficquality.google',
  ],
  links: { privacy: 'https://policies.google.com/privacy', dpa: 'https://business.safety.google/adsprocessorterms/' },
  docs: ['https://support.google.com/adsense'],
};
