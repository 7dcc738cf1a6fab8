import type { Vendor } from '../vendor.ts';

export const togetherAi: Vendor = {
  id: 'together-ai',
  name: 'Together AI',
  owner: 'Together Computer, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.together.xyz', '*.together.ai'],
  links: { privacy: 'https://www.together.ai/privacy' },
  docs: ['https://docs.together.ai/'],
};
