import type { Vendor } from '../vendor.ts';

export const magnite: Vendor = {
  id: 'magnite',
  name: 'Magnite',
  owner: 'Magnite, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.rubiconproject.com', '*.tremorhub.com', '*.telaria.com', '*.spotxchange.com', '*.spotx.tv'],
  links: { privacy: 'https://www.magnite.com/legal/platform-privacy-policy/' },
  docs: ['https://help.magnite.com/'],
};
