import type { Vendor } from '../vendor.ts';

export const brightcove: Vendor = {
  id: 'brightcove',
  name: 'Brightcove',
  owner: 'Brightcove Inc.',
  parent: 'Bending Spoons S.p.A.',
  country: 'US',
  category: 'video',
  hosts: ['*.brightcove.com', '*.brightcove.net', '*.boltdns.net', '*.brightcovecdn.com'],
  links: { privacy: 'https://www.brightcove.com/en/legal/privacy/' },
  docs: ['https://apis.support.brightcove.com/'],
};
