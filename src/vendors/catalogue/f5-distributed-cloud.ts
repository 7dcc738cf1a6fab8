import type { Vendor } from '../vendor.ts';

export const f5DistributedCloud: Vendor = {
  id: 'f5-distributed-cloud',
  name: 'F5 Distributed Cloud Bot Defense',
  owner: 'F5, Inc.',
  country: 'US',
  category: 'fraud-protection',
  hosts: ['*.shapesecurity.com', '*.ves.io', '*.zeronaught.com'],
  links: { privacy: 'https://www.f5.com/company/policies/privacy-notice' },
  docs: ['https://docs.cloud.f5.com/'],
};
