import type { Vendor } from '../vendor.ts';

export const cordial: Vendor = {
  id: 'cordial',
  name: 'Cordial',
  owner: 'Cordial Experience, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.cordial.io', '*.cordial.com', '*.crdl.io'],
  links: { privacy: 'https://cordial.com/legal/privacy-policy/' },
  docs: ['https://support.cordial.com/hc/en-us'],
};
