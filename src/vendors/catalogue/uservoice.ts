import type { Vendor } from '../vendor.ts';

export const uservoice: Vendor = {
  id: 'uservoice',
  name: 'UserVoice',
  owner: 'UserVoice, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.uservoice.com'],
  links: { privacy: 'https://www.uservoice.com/privacy' },
  docs: ['https://developer.uservoice.com/docs/widgets/overview/'],
};
