import type { Vendor } from '../vendor.ts';

export const getresponse: Vendor = {
  id: 'getresponse',
  name: 'GetResponse',
  owner: 'GetResponse S.A.',
  country: 'PL',
  category: 'marketing-automation',
  hosts: ['*.getresponse.com', '*.gr-cdn.com', '*.gr-wcon.com', '*.getresponse360.com'],
  links: { privacy: 'https://www.getresponse.com/legal/privacy' },
  docs: ['https://apidocs.getresponse.com/'],
};
