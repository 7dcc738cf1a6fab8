import type { Vendor } from '../vendor.ts';

export const logzio: Vendor = {
  id: 'logzio',
  name: 'Logz.io',
  owner: 'Logshero Ltd.',
  country: 'IL',
  category: 'error-monitoring',
  hosts: ['*.logz.io'],
  links: { privacy: 'https://logz.io/about-us/privacy-policy/' },
  docs: ['https://docs.logz.io/'],
};
