import type { Vendor } from '../vendor.ts';

/** Flagsmith: identities and their traits. */
export const flagsmith: Vendor = {
  id: 'flagsmith',
  name: 'Flagsmith',
  owner: 'Bullet Train Ltd.',
  country: 'GB',
  category: 'feature-flags',
  hosts: ['*.flagsmith.com'],
  events: [],
  parameters: {
    identifier: { label: 'User id', category: 'user-id' },
  },
  sdks: ['flagsmith@10.0.0'],
  docs: ['https://docs.flagsmith.com/clients/javascript'],
};
