import type { Vendor } from '../vendor.ts';

export const pushwoosh: Vendor = {
  id: 'pushwoosh',
  name: 'Pushwoosh',
  owner: 'Pushwoosh, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.pushwoosh.com'],
  links: { privacy: 'https://www.pushwoosh.com/privacy-policy/' },
  docs: ['https://docs.pushwoosh.com/'],
};
