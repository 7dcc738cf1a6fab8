import type { Vendor } from '../vendor.ts';

export const zapier: Vendor = {
  id: 'zapier',
  name: 'Zapier',
  owner: 'Zapier, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.zapier.com'],
  links: { privacy: 'https://zapier.com/privacy' },
  docs: ['https://help.zapier.com/hc/en-us/articles/8496288690317'],
};
