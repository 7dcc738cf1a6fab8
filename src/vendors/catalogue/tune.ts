import type { Vendor } from '../vendor.ts';

export const tune: Vendor = {
  id: 'tune',
  name: 'TUNE',
  owner: 'TUNE, Inc.',
  parent: 'Constellation Software Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.go2cloud.org', '*.hasoffers.com', '*.tune.com', '*.go2sdk.com'],
  links: { privacy: 'https://www.tune.com/legal/privacy-policy/' },
  docs: ['https://developers.tune.com/'],
};
