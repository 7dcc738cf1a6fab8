import type { Vendor } from '../vendor.ts';

export const kaltura: Vendor = {
  id: 'kaltura',
  name: 'Kaltura',
  owner: 'Kaltura, Inc.',
  country: 'US',
  category: 'video',
  hosts: ['*.kaltura.com'],
  links: { privacy: 'https://corp.kaltura.com/legal/privacy/privacy-policy/' },
  docs: ['https://developer.kaltura.com/'],
};
