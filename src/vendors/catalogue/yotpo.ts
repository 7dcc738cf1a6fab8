import type { Vendor } from '../vendor.ts';

export const yotpo: Vendor = {
  id: 'yotpo',
  name: 'Yotpo',
  owner: 'Yotpo Ltd.',
  country: 'IL',
  category: 'marketing-automation',
  hosts: ['*.yotpo.com', '*.swellrewards.com', '*.yotpo-cdn.com'],
  links: { privacy: 'https://www.yotpo.com/privacy-policy/' },
  docs: ['https://core-api.yotpo.com/'],
};
