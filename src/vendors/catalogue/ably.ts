import type { Vendor } from '../vendor.ts';

export const ably: Vendor = {
  id: 'ably',
  name: 'Ably',
  owner: 'Ably Realtime Ltd',
  country: 'GB',
  category: 'app-services',
  hosts: ['*.ably.io', '*.ably.com', '*.ably-realtime.com', '*.ably.net'],
  links: { privacy: 'https://ably.com/privacy', dpa: 'https://ably.com/data-protection' },
  docs: ['https://ably.com/docs'],
};
