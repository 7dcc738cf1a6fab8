import type { Vendor } from '../vendor.ts';

export const powerreviews: Vendor = {
  id: 'powerreviews',
  name: 'PowerReviews',
  owner: 'PowerReviews, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.powerreviews.com'],
  links: { privacy: 'https://www.powerreviews.com/privacy-policy/' },
  docs: ['https://help.powerreviews.com/'],
};
