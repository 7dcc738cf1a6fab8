import type { Vendor } from '../vendor.ts';

export const giphy: Vendor = {
  id: 'giphy',
  name: 'GIPHY',
  owner: 'Shutterstock, Inc.',
  country: 'US',
  category: 'social',
  hosts: ['*.giphy.com'],
  links: { privacy: 'https://support.giphy.com/hc/en-us/articles/360032872931' },
  docs: ['https://developers.giphy.com/docs/api/'],
};
