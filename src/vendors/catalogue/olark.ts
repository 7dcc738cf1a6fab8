import type { Vendor } from '../vendor.ts';

export const olark: Vendor = {
  id: 'olark',
  name: 'Olark',
  owner: 'Habla, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.olark.com'],
  links: { privacy: 'https://www.olark.com/privacy-policy' },
  docs: ['https://www.olark.com/help'],
};
