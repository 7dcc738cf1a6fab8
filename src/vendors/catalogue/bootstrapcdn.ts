import type { Vendor } from '../vendor.ts';

export const bootstrapcdn: Vendor = {
  id: 'bootstrapcdn',
  name: 'BootstrapCDN',
  owner: 'Prospect One sp. z o.o.',
  country: 'PL',
  category: 'cdn-fonts',
  hosts: ['*.bootstrapcdn.com'],
  links: { privacy: 'https://www.bootstrapcdn.com/privacy-policy/' },
  docs: ['https://www.bootstrapcdn.com/'],
};
