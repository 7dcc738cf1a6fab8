import type { Vendor } from '../vendor.ts';

export const zipy: Vendor = {
  id: 'zipy',
  name: 'Zipy',
  owner: 'Zipy Inc.',
  country: 'US',
  category: 'session-replay',
  hosts: ['*.zipy.ai'],
  links: { privacy: 'https://www.zipy.ai/privacy-policy' },
  docs: ['https://docs.zipy.ai/'],
};
