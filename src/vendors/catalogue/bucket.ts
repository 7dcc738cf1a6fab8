import type { Vendor } from '../vendor.ts';

/** Bucket: companies, users, events and checks of features. */
export const bucket: Vendor = {
  id: 'bucket',
  name: 'Bucket',
  owner: 'Bucket, Inc.',
  country: 'DK',
  category: 'feature-flags',
  hosts: ['front.bucket.co', '*.reflag.com'],
  source: 'https://docs.bucket.co/supported-languages/browser-sdk; @bucketco/browser-sdk 3.3.3',
  events: [{ at: '', name: 'event' }],
  parameters: {
    key: { label: 'Feature', category: 'feature-flag' },
    event: { label: 'Event name', category: 'event-name' },
    companyId: { label: 'Organisation', category: 'org-id' },
    userId: { label: 'User id', category: 'user-id' },
  },
};
