import type { Vendor } from '../vendor.ts';

export const wonderpush: Vendor = {
  id: 'wonderpush',
  name: 'WonderPush',
  owner: 'WonderPush SAS',
  country: 'FR',
  category: 'marketing-automation',
  hosts: ['*.wonderpush.com'],
  links: { privacy: 'https://www.wonderpush.com/privacy-policy/' },
  docs: ['https://docs.wonderpush.com/'],
};
