import type { Vendor } from '../vendor.ts';

export const googleTagManager: Vendor = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'tag-manager',
  hosts: ['*.googletagmanager.com', 'tagmanager.google.com'],
  signatures: [{ path: '/(?:gtm\\.js|gtag/js)$', query: { id: '^(?:GTM|G|GT|AW|DC)-[A-Z0-9]+$' }, confidence: 0.98 }],
  links: {
    privacy: 'https://policies.google.com/privacy',
    dpa: 'https://business.safety.google/adsprocessorterms/',
    subprocessors: 'https://business.safety.google/adssubprocessors/',
  },
  docs: ['https://developers.google.com/tag-platform/tag-manager'],
};
