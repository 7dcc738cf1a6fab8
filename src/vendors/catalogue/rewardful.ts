import type { Vendor } from '../vendor.ts';

export const rewardful: Vendor = {
  id: 'rewardful',
  name: 'Rewardful',
  owner: 'Rewardful Inc.',
  parent: 'saas.group',
  country: 'US',
  category: 'advertising',
  hosts: ['*.wdfl.co', '*.getrewardful.com', '*.rewardful.com'],
  links: { privacy: 'https://www.rewardful.com/privacy' },
  docs: ['https://developers.rewardful.com/'],
};
