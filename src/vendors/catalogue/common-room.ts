import type { Vendor } from '../vendor.ts';

export const commonRoom: Vendor = {
  id: 'common-room',
  name: 'Common Room',
  owner: 'Common Room, Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.commonroom.io', '*.cr-relay.com'],
  links: { privacy: 'https://www.commonroom.io/privacy-policy/' },
  docs: ['https://www.commonroom.io/docs/'],
};
