import type { Vendor } from '../vendor.ts';

export const stabilityAi: Vendor = {
  id: 'stability-ai',
  name: 'Stability AI',
  owner: 'Stability AI Ltd',
  country: 'GB',
  category: 'ai',
  hosts: ['*.stability.ai'],
  links: { privacy: 'https://stability.ai/privacy-policy' },
  docs: ['https://platform.stability.ai/docs'],
};
