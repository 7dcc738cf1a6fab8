import type { Vendor } from '../vendor.ts';

export const grammarly: Vendor = {
  id: 'grammarly',
  name: 'Grammarly',
  owner: 'Superhuman Platform Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.grammarly.com', '*.grammarly.io'],
  links: { privacy: 'https://www.grammarly.com/privacy-policy' },
  docs: ['https://developer.grammarly.com/'],
};
